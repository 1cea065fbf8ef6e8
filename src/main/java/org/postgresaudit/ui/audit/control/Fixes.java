package org.postgresaudit.ui.audit.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.FilledFix;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The fixes of controls with what was found filled in; of thousands of findings away from the
/// window.
public final class Fixes {
  private static final int AT_ONCE = 200;

  private final BackgroundWork work;
  private final Consumer<String> problem;

  /// @param problem told in a sentence what could not be filled in
  public Fixes(BackgroundWork work, Consumer<String> problem) {
    this.work = work;
    this.problem = problem;
  }

  /// The text to read, cut where there is much of it.
  Node shown(Assessment assessment) {
    var view = new MarkdownView();
    fill(assessment, FilledFix::commonMark, view::show);
    return view;
  }

  /// A button that copies all of it.
  Button copying(Assessment assessment) {
    return CopyButton.labelledLater(
        ControlMessages.copyFix(), copy -> fill(assessment, FilledFix::script, copy));
  }

  /// Puts all of it on the clipboard.
  void copy(Assessment assessment) {
    fill(assessment, FilledFix::script, CopyButton::copy);
  }

  private void fill(Assessment assessment, Function<FilledFix, String> how, Consumer<String> then) {
    var control = assessment.control();
    var results = assessment.results();
    if (results.stream().mapToInt(r -> r.outcome().findings().size()).sum() <= AT_ONCE) {
      then.accept(how.apply(FilledFix.of(control, results)));
      return;
    }
    work.start(
        Kind.PAGES,
        ControlMessages.fillingFix(),
        _ -> how.apply(FilledFix.of(control, results)),
        then,
        fault ->
            problem.accept(
                ControlMessages.couldNotFillFix(control.title(), Moments.reason(fault))));
  }
}
