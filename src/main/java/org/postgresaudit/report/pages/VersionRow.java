package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.FixedTexts;

/// One line of the list of versions in document control, ready for its template.
///
/// @param name number and version
/// @param signed the day
/// @param by signer and level
/// @param hash SHA-256 of the file; empty for this version, whose file cannot hold its own
record VersionRow(String name, String signed, String by, String changed, String hash) {

  /// The signed ones, oldest first, and this one last.
  static List<VersionRow> of(ReportContent content, Imprint imprint) {
    var details = content.details();
    var texts = content.texts();
    var edition = details.edition();
    var rows = new ArrayList<VersionRow>();
    for (var issue : edition.earlier()) {
      rows.add(
          new VersionRow(
              name(texts, issue.number(), issue.version()),
              texts.speech().briefDay(issue.signedAt().atZone(details.zone()).toLocalDate()),
              issue.signer() + ", " + brief(issue.level()),
              changed(texts, issue.changed(), rows.isEmpty()),
              issue.sha256()));
    }
    rows.add(
        new VersionRow(
            name(texts, edition.number(), edition.version()),
            imprint.isDraft()
                ? texts.say("document.notYetSigned")
                : texts.speech().briefDay(edition.date()),
            by(imprint),
            changed(texts, edition.changed(), rows.isEmpty()),
            ""));
    return List.copyOf(rows);
  }

  private static String by(Imprint imprint) {
    return switch (imprint) {
      case Imprint.Draft _ -> "–";
      case Imprint.Signed(var identity, var level) ->
          identity.signer() + ", " + brief(level.standardName());
    };
  }

  /// `PAdES-BASELINE-T` as appendix C calls it.
  private static String brief(String level) {
    return level.replace("PAdES-BASELINE-", "PAdES B-");
  }

  private static String name(FixedTexts texts, String number, String version) {
    if (number.isBlank() && version.isBlank()) {
      return "–";
    }
    return number.isBlank()
        ? texts.say("document.versionOf", version)
        : version.isBlank() ? number : texts.say("document.numberAndVersion", number, version);
  }

  private static String changed(FixedTexts texts, String words, boolean first) {
    if (!words.isBlank()) {
      return words;
    }
    return first ? texts.say("document.firstVersion") : texts.say("document.unsaid");
  }
}
