package org.postgresaudit.ui.verify;

import java.nio.file.Path;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportBytes;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;

/// Keeps that a report which was signed here got a time stamp, proof of validity or a second
/// signature. A file of elsewhere is nobody's business here.
final class Additions {
  private final ReportStore reports;

  Additions(ReportStore reports) {
    this.reports = reports;
  }

  /// The file holds something that was added a moment ago.
  ///
  /// @param seen what its verification says now
  void keep(Path file, Verification seen) throws ReportFault {
    var revisions = Hashes.ofRevisions(ReportBytes.read(file));
    var last = seen.signers().getLast();
    reports.all().stream()
        .filter(of -> revisions.contains(of.report().sha256()))
        .findFirst()
        .ifPresent(
            of ->
                reports.add(
                    of.audit(),
                    new SealedReport(
                        file.toString(),
                        revisions.getLast(),
                        last.level(),
                        last.name(),
                        last.claimedAt().orElse(of.report().signedAt()),
                        of.report().document())));
  }
}
