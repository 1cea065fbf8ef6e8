package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.time.Instant;
import org.postgresaudit.report.PagePreview;

/// The pages to look at.
///
/// @param bytes how large the file is
public record Pages(PagePreview preview, int count, long bytes, Origin origin) {
  /// Where they come from.
  public sealed interface Origin {
    /// Made as the report would be now.
    record Draft(Instant madeAt) implements Origin {}

    /// Read from the file that was signed.
    record Signed(Path file, Instant signedAt) implements Origin {}
  }

  static Pages of(byte[] pdf, PagePreview preview, Origin origin) {
    return new Pages(preview, preview.pageCount(), pdf.length, origin);
  }
}
