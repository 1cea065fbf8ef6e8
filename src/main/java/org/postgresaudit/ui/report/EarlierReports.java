package org.postgresaudit.ui.report;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.content.Edition.Issue;
import org.postgresaudit.store.SealedReport;

/// The reports that were signed before the one at hand, of this audit and of those it comes back
/// to, as document control lists them.
final class EarlierReports {
  private final List<One> reports;
  private final FieldStore fields;
  private final InstantSource clock;

  /// @param reports oldest first
  EarlierReports(List<One> reports, FieldStore fields, InstantSource clock) {
    this.reports = List.copyOf(reports);
    this.fields = fields;
    this.clock = clock;
  }

  /// A report and the audit it is of.
  record One(Audit audit, SealedReport report) {}

  /// Oldest first.
  List<Issue> issues() {
    return reports.stream().map(this::issue).toList();
  }

  private Issue issue(One one) {
    var zone = DetailsViewModel.zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var report = one.report();
    // Nothing could be typed any more since it was signed.
    var said = fields.of(one.audit(), today, zone);
    return new Issue(
        said.number(),
        said.version(),
        report.signedAt(),
        report.signer(),
        report.level(),
        report.sha256(),
        said.changed());
  }
}
