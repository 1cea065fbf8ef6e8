package org.postgresaudit.ui.report;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Job;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The pages one looks at: as the report would be now, or, once it is signed, those of the file.
public final class Preview {
  private final ReportMaking making;
  private final BackgroundWork work;
  private final Status status;
  private final ReadOnlyObjectWrapper<Optional<Pages>> pages =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Look> secrets =
      new ReadOnlyObjectWrapper<>(new Look.NotYet());
  private int wishes;

  Preview(ReportMaking making, BackgroundWork work, Status status) {
    this.making = making;
    this.work = work;
    this.status = status;
  }

  /// The pages; absent before they were made once, and when a signed file is gone.
  public ReadOnlyObjectProperty<Optional<Pages>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /// Why there are no pages; empty when there are.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether there is a known secret in the pages.
  ReadOnlyObjectProperty<Look> secretsProperty() {
    return secrets.getReadOnlyProperty();
  }

  /// Makes the pages anew; the old ones stand meanwhile.
  void make(ReportContent content, AssessedAudit of) {
    begin(
        Messages.makingPages(),
        steps -> making.draw(content, of, steps),
        fault -> problem.set(Messages.noPages(Messages.reason(fault))));
  }

  /// Reads the pages from the signed file. When it is gone, no others stand for it.
  void read(ReportContent content, AssessedAudit of) {
    begin(
        Messages.readingSigned(),
        steps -> making.read(content, of, steps),
        fault -> {
          pages.get().ifPresent(this::close);
          pages.set(Optional.empty());
          problem.set(Messages.reason(fault));
        });
  }

  private void begin(
      String title, Job<ReportMaking.Made> job, java.util.function.Consumer<Throwable> failed) {
    int wish = ++wishes;
    work.start(
        Kind.DOCUMENT,
        title,
        job,
        made -> show(wish, made),
        fault -> {
          if (wish == wishes) {
            failed.accept(fault);
          }
        });
  }

  private void show(int wish, ReportMaking.Made made) {
    if (wish != wishes) {
      close(made.pages());
      return;
    }
    pages.get().ifPresent(this::close);
    problem.set("");
    pages.set(Optional.of(made.pages()));
    secrets.set(made.secrets());
    status.noteProperty().set(Messages.pagesNote(made.pages().count(), made.pages().bytes()));
  }

  /// Lets the pages go.
  void leave() {
    wishes++;
    pages.get().ifPresent(this::close);
  }

  /// Behind whatever is being drawn of them.
  private void close(Pages old) {
    work.start(
        Kind.PAGES,
        Messages.makingPages(),
        _ -> {
          old.preview().close();
          return old;
        },
        _ -> {},
        fault -> status.problem(Messages.reason(fault)));
  }
}
