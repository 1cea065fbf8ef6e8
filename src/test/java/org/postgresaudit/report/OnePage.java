package org.postgresaudit.report;

import java.time.Instant;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.drawing.PageLayout;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

/// A report of a single page with all that signing needs of one, drawn by the same hands as a long
/// one.
public final class OnePage {
  private OnePage() {}

  /// With an empty field for the auditor alone.
  public static byte[] forAuditor(SigningIdentity identity) {
    return page(identity, false);
  }

  /// With empty fields for the auditor and the reviewer.
  public static byte[] forAuditorAndReviewer(SigningIdentity identity) {
    return page(identity, true);
  }

  private static byte[] page(SigningIdentity identity, boolean reviewed) {
    try (var drawn =
        PageLayout.draw(
            """
            <html lang="en"><head><title>One page</title><meta name="description" content="One page"/>
            <bookmarks><bookmark name="One" href="#one"/></bookmarks>
            <style>body{font-family:'Noto Sans';font-size:10pt} div{margin:10mm 0 40mm 0}</style></head>
            <body><h1 id="one">One page</h1><p>Nothing was found.</p>
            <div><p id="signed-by-auditor">Signed here by the lead auditor</p></div>
            <div><p id="signed-by-reviewer">Signed here by the reviewer</p></div></body></html>
            """)) {
      return Finish.of(
          drawn,
          java.util.List.of(
              AttachedFile.results("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))),
          new Imprint.Signed(identity, Level.B_B),
          reviewed,
          FixedTexts.of(ReportLanguage.ENGLISH),
          Instant.now());
    }
  }
}
