package org.postgresaudit.ui.verify;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashSet;
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
import org.postgresaudit.report.Countersigning;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportBytes;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.TimestampSettings;
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
      return report.path();
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
    /// @param revisions of the file as it was each time it was saved, the whole file last
    /// @param recorded what the store holds of a report with that hash or path, when it holds one
    /// @param place whether a second person can sign it
    record Told(
        Path file,
        Verification verification,
        String sha256,
        List<String> revisions,
        Optional<Row> recorded,
        boolean place)
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
  private final TimestampSettings timestamps;
  private final ReadOnlyObjectWrapper<Result> result =
      new ReadOnlyObjectWrapper<>(new Result.None());

  VerifyViewModel(
      ReportStore reports,
      AuditStore audits,
      Checklist checklist,
      TimestampSettings timestamps,
      BackgroundWork work,
      Navigator navigator) {
    this.reports = reports;
    this.audits = audits;
    this.checklist = checklist;
    this.timestamps = timestamps;
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

  /// Everything signed, one row for each file: that of its last signature.
  private List<Row> read() {
    var known =
        audits.list(checklist).stream()
            .map(AuditSummary::audit)
            .collect(Collectors.toMap(Audit::id, Function.identity()));
    var files = new HashSet<String>();
    return reports.all().stream()
        .filter(of -> files.add(of.audit() + of.report().file()))
        .map(of -> new Row(of.report(), of.audit(), Optional.ofNullable(known.get(of.audit()))))
        .toList();
  }

  /// Looks at a file.
  public void verify(Path file) {
    result.set(new Result.Busy(file));
    List<X509Certificate> trusted;
    try {
      trusted = timestamps.trusted();
    } catch (ReportFault e) {
      result.set(new Result.Failed(file, Messages.reason(e)));
      return;
    }
    work.start(
        Kind.DOCUMENT,
        Messages.verifying(nameOf(file)),
        _ -> look(file, trusted),
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

  private Result look(Path file, List<X509Certificate> trusted) throws ReportFault {
    // Read once: what is said of the file and its hash are of the same bytes.
    var bytes = ReportBytes.read(file);
    var verification = new ReportVerifier(trusted).verify(bytes, nameOf(file));
    var revisions = Hashes.ofRevisions(bytes);
    boolean place = verification.verdict().isUnchanged() && Countersigning.hasPlace(bytes);
    return new Result.Told(
        file, verification, revisions.getLast(), revisions, recorded(file, revisions), place);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// The newest record with one of these hashes, else the newest of a file in this place.
  private Optional<Row> recorded(Path file, List<String> revisions) {
    var rows = read();
    return rows.stream()
        .filter(row -> revisions.contains(row.report().sha256()))
        .findFirst()
        .or(() -> rows.stream().filter(row -> same(row.file(), file)).findFirst());
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().equals(other.toAbsolutePath());
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
}
