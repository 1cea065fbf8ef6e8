package org.postgresaudit.cli;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.report.content.Edition;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.letterhead.Letterhead;
import org.postgresaudit.report.text.ReportLanguage;

/// How the report of an audit without a window is framed.
///
/// @param authors those who wrote it beside the auditor
/// @param reviewer second person, for whom the report keeps a place to sign; may be empty
/// @param classification absent for the usual one
/// @param number absent for one made of the audit
/// @param version absent for `1.0`
/// @param language of the report's own texts
public record Framing(
    Letterhead letterhead,
    List<String> authors,
    String reviewer,
    List<ReportDetails.Recipient> recipients,
    Optional<String> classification,
    Optional<String> number,
    Optional<String> version,
    ReportLanguage language) {
  public Framing {
    authors = List.copyOf(authors);
    recipients = List.copyOf(recipients);
  }

  /// Of nobody, in English.
  public static final Framing PLAIN =
      new Framing(
          Letterhead.PLAIN,
          List.of(),
          "",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ReportLanguage.ENGLISH);

  /// The details with this around them.
  ReportDetails around(ReportDetails plain) {
    var edition = plain.edition();
    return new ReportDetails(
        plain.client(),
        plain.scope(),
        new ReportDetails.People(plain.auditor(), authors, reviewer, recipients),
        classification.orElse(plain.classification()),
        plain.nextReview(),
        plain.summary(),
        letterhead,
        new Edition(
            number.orElse(edition.number()),
            version.orElse(edition.version()),
            edition.date(),
            edition.changed(),
            edition.earlier()),
        plain.zone(),
        language);
  }
}
