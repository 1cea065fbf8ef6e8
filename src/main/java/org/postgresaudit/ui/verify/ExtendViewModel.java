package org.postgresaudit.ui.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.ReportExtension;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.ui.TimestampSettings;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Lifts signed reports to a higher level.
public final class ExtendViewModel {
  /// What became of a wish to extend reports.
  ///
  /// @param done how many were extended
  /// @param faults why others were not, one sentence each; these are as they were
  public record Extended(int done, List<String> faults, boolean busy) {
    static final Extended NOTHING = new Extended(0, List.of(), false);
  }

  private final Additions additions;
  private final TimestampSettings timestamps;
  private final BackgroundWork work;
  private final Consumer<Path> then;
  private final ReadOnlyObjectWrapper<Extended> extended =
      new ReadOnlyObjectWrapper<>(Extended.NOTHING);

  /// @param then gets the first file when all are done
  ExtendViewModel(
      Additions additions, TimestampSettings timestamps, BackgroundWork work, Consumer<Path> then) {
    this.additions = additions;
    this.timestamps = timestamps;
    this.work = work;
    this.then = then;
  }

  /// What became of the last wish to extend.
  public ReadOnlyObjectProperty<Extended> extendedProperty() {
    return extended.getReadOnlyProperty();
  }

  /// Whether the timestamp authority wants a password.
  public boolean wantsPassword() {
    return timestamps.wantsPassword();
  }

  /// Lifts reports to a level, one after the other; each is as it was until the extended one was
  /// verified.
  ///
  /// @param password at the timestamp authority; empty when it wants none
  public void extend(List<Path> files, Level level, String password) {
    ReportExtension extension;
    try {
      extension = new ReportExtension(timestamps.assurance(level, password));
    } catch (ReportFault e) {
      extended.set(new Extended(0, List.of(Messages.reason(e)), false));
      return;
    }
    extended.set(new Extended(0, List.of(), true));
    work.start(
        Kind.DOCUMENT,
        Messages.extending(files.size()),
        steps -> {
          steps.onCancel(Thread.currentThread()::interrupt);
          var faults = new ArrayList<String>();
          for (Path file : files) {
            steps.now(Messages.extendingOne(String.valueOf(file.getFileName())));
            try {
              additions.keep(file, extension.extend(file));
            } catch (ReportFault e) {
              faults.add(Messages.reason(e));
            }
          }
          return new Extended(files.size() - faults.size(), faults, false);
        },
        done -> {
          extended.set(done);
          files.stream().findFirst().ifPresent(then);
        },
        fault -> extended.set(new Extended(0, List.of(Messages.reason(fault)), false)));
  }
}
