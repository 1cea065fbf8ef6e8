package org.postgresaudit.ui.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The reports signed so far, and the file being verified.
public final class VerifyViewModel {
  /// One report of the list.
  ///
  /// @param audit absent when the audit is no longer in the store
  public record Row(SealedReport report, UUID auditId, Optional<Audit> audit) {
    /// The file it was written to.
    public Path file() {
      return Path.of(report.file());
    }
  }

  /// What is known of the file to verify.
  public sealed interface Result {
    /// No file was chosen.
    record None() implements Result {}

    /// It is being looked at.
    record Busy(Path file) implements Result {}

    /// It was looked at.
    ///
    /// @param sha256 of the whole file, lower-case hex
    /// @param recorded what the store holds of a report with that hash or path, when it holds one
    record Told(Path file, Verification verification, String sha256, Optional<Row> recorded)
        implements Result {}

    /// It could not be read, or is no PDF.
    record Failed(Path file, String sentence) implements Result {}
  }

  /// The list of reports as far as it is known.
  public sealed interface Loading {
    /// Being read.
    record Busy() implements Loading {}

    /// Read.
    record Done() implements Loading {}

    /// Could not be read.
    record Failed(String sentence) implements Loading {}
  }

  private final ReportStore reports;
  private final AuditStore audits;
  private final Checklist checklist;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  // Kept, because a view of a list is only weakly held by it and would fall silent.
  private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<Loading> loading =
      new ReadOnlyObjectWrapper<>(new Loading.Busy());
  private final ReadOnlyObjectWrapper<Result> result =
      new ReadOnlyObjectWrapper<>(new Result.None());

  VerifyViewModel(
      ReportStore reports,
      AuditStore audits,
      Checklist checklist,
      BackgroundWork work,
      Navigator navigator) {
    this.reports = reports;
    this.audits = audits;
    this.checklist = checklist;
    this.work = work;
    this.navigator = navigator;
  }

  /// Reports signed so far, newest first.
  public ObservableList<Row> rows() {
    return shownRows;
  }

  /// How far the list is.
  public ReadOnlyObjectProperty<Loading> loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  /// What is known of the file to verify.
  public ReadOnlyObjectProperty<Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /// Reads the list from the store.
  public void load() {
    loading.set(new Loading.Busy());
    work.start(
        Kind.STORE,
        Messages.loading(),
        _ -> read(),
        read -> {
          rows.setAll(read);
          loading.set(new Loading.Done());
        },
        fault -> loading.set(new Loading.Failed(Messages.couldNotLoad(Messages.reason(fault)))));
  }

  private List<Row> read() {
    var known =
        audits.list(checklist).stream()
            .map(AuditSummary::audit)
            .collect(Collectors.toMap(Audit::id, Function.identity()));
    return reports.all().stream()
        .map(of -> new Row(of.report(), of.audit(), Optional.ofNullable(known.get(of.audit()))))
        .toList();
  }

  /// Looks at a file.
  public void verify(Path file) {
    result.set(new Result.Busy(file));
    work.start(
        Kind.DOCUMENT,
        Messages.verifying(String.valueOf(file.getFileName())),
        _ -> look(file),
        told -> {
          if (isAbout(file)) {
            result.set(told);
          }
        },
        fault -> {
          if (isAbout(file)) {
            result.set(new Result.Failed(file, Messages.reason(fault)));
          }
        });
  }

  private Result look(Path file) throws ReportFault, IOException {
    var verification = new ReportVerifier().verify(file);
    var hash = sha256(Files.readAllBytes(file));
    var recorded =
        read().stream()
            .filter(
                row ->
                    row.report().sha256().equals(hash)
                        || row.file().toAbsolutePath().equals(file.toAbsolutePath()))
            .findFirst();
    return new Result.Told(file, verification, hash, recorded);
  }

  private boolean isAbout(Path file) {
    return result.get() instanceof Result.Busy(var asked) && asked.equals(file);
  }

  /// Opens the audit of a report.
  public void open(Row row) {
    navigator.go(new Screen.AuditOf(row.auditId()));
  }

  /// Opens the audits.
  public void openAudits() {
    navigator.go(new Screen.Audits());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
