package org.postgresaudit.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.postgresaudit.report.PagePreview;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.store.SealedReport;

/// The signed files of one audit, as far as they are still where they were written.
///
/// @param reports oldest first
record SignedFiles(List<SealedReport> reports) {
  SignedFiles {
    reports = List.copyOf(reports);
  }

  /// The pages of the newest file that is still there and still the one that was signed.
  ///
  /// @throws IOException when there is none; it says what is the matter with the newest one
  Pages pages() throws IOException, ReportFault {
    for (var report : reports.reversed()) {
      var file = Path.of(report.file());
      if (Files.isRegularFile(file)) {
        var bytes = Files.readAllBytes(file);
        if (sha256(bytes).equals(report.sha256())) {
          return Pages.of(
              bytes, PagePreview.open(bytes), new Pages.Origin.Signed(file, report.signedAt()));
        }
      }
    }
    throw new IOException(why());
  }

  private String why() {
    if (reports.isEmpty()) {
      return Messages.noSignedFile();
    }
    var newest = reports.getLast().file();
    return Files.exists(Path.of(newest))
        ? Messages.signedFileOther(newest)
        : Messages.signedFileGone(newest);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
