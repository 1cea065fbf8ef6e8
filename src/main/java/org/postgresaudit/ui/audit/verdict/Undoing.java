package org.postgresaudit.ui.audit.verdict;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.postgresaudit.ui.audit.desk.Deed;

/// The way back through what was said and done in this session, and forth again. Nothing stored is
/// removed: the way back, too, is something said.
public final class Undoing {
  private final Steps steps = new Steps();
  private final ReadOnlyIntegerWrapper stepped = new ReadOnlyIntegerWrapper();
  private final Runnable storing;
  private final Consumer<Step.Said> append;

  /// @param storing stores what is still being typed, which comes before any step
  /// @param append stores what a step says
  Undoing(Runnable storing, Consumer<Step.Said> append) {
    this.storing = storing;
    this.append = append;
  }

  /// Something is said in the form; it is stored now and can be taken back.
  void say(Step.Said step) {
    steps.add(step);
    append.accept(step);
    stepped();
  }

  /// The change of this session that would be taken back; absent when there is none.
  public Optional<Step> undoable() {
    return steps.last();
  }

  /// The change that would be made again; absent when none was taken back.
  Optional<Step> redoable() {
    return steps.next();
  }

  /// Takes back the last change of the session by storing what was there before.
  ///
  /// @return what was changed, to be shown; absent when there is nothing to take back
  public Optional<Step> undo() {
    storing.run();
    var back = steps.takeBack();
    back.ifPresent(
        step -> {
          switch (step) {
            case Step.Said said -> append.accept(said.reversed());
            case Step.Done(var deed) -> deed.undo().run();
          }
        });
    stepped();
    return back;
  }

  /// Makes the change again that was taken back last, by storing it anew.
  public Optional<Step> redo() {
    storing.run();
    var again = steps.repeat();
    again.ifPresent(
        step -> {
          switch (step) {
            case Step.Said said -> append.accept(said);
            case Step.Done(var deed) -> deed.redo().run();
          }
        });
    stepped();
    return again;
  }

  /// Something was done beside the form; it is taken back in its turn.
  public void did(Deed deed) {
    storing.run();
    steps.add(new Step.Done(deed));
    stepped();
  }

  /// Rises with every step that was done, taken back or done again.
  public ReadOnlyIntegerProperty stepsProperty() {
    return stepped.getReadOnlyProperty();
  }

  private void stepped() {
    stepped.set(stepped.get() + 1);
  }
}
