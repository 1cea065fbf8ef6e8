package org.postgresaudit.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.postgresaudit.report.PagePreview;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportBytes;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.store.SealedReport;

/// The signed files of one audit, as far as they are still where they were written.
///
/// @param reports oldest first
record SignedFiles(List<SealedReport> reports) {
  SignedFiles {
    reports = List.copyOf(reports);
  }

  /// One record for each file: the one of its last signature.
  List<SealedReport> newestFirst() {
    var files = new HashSet<String>();
    return reports.reversed().stream().filter(report -> files.add(report.file())).toList();
  }

  /// The pages of the newest file that is still there and still the one that was signed.
  ///
  /// @throws IOException when there is none; it says what is the matter with the newest one
  Pages pages() throws IOException, ReportFault {
    for (var report : reports.reversed()) {
      var file = report.path();
      if (Files.isRegularFile(file)) {
        var bytes = ReportBytes.read(file);
        if (holds(bytes, report.sha256(), file)) {
          return Pages.of(
              bytes, PagePreview.open(bytes), new Pages.Origin.Signed(file, report.signedAt()));
        }
      }
    }
    throw new IOException(why());
  }

  /// It is the signed one, or one that was extended or signed by a reviewer since: that one begins
  /// with the signed one, and nothing in it was changed.
  private static boolean holds(byte[] bytes, String sha256, Path file) throws ReportFault {
    var revisions = Hashes.ofRevisions(bytes);
    return revisions.getLast().equals(sha256)
        || (revisions.contains(sha256)
            && new ReportVerifier()
                .verify(bytes, String.valueOf(file.getFileName()))
                .verdict()
                .isUnchanged());
  }

  private String why() {
    if (reports.isEmpty()) {
      return Messages.noSignedFile();
    }
    var newest = reports.getLast();
    return Files.exists(newest.path())
        ? Messages.signedFileOther(newest.file())
        : Messages.signedFileGone(newest.file());
  }
}
