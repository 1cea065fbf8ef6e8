package org.postgresaudit.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.content.Edition;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportDetails.Recipient;
import org.postgresaudit.report.text.ReportLanguage;

/// What the auditor types about the report. What belongs to the audit is kept in it, the rest by
/// [FieldStore].
///
/// @param authors the others who wrote it, with commas between them
/// @param number of the report
/// @param changed what is other than in the version before
/// @param summary the auditor's own verdict, in CommonMark
/// @param recipients who gets a copy
/// @param language of the texts that are not the auditor's
public record Fields(
    String client,
    String scope,
    String auditor,
    String authors,
    String reviewer,
    String classification,
    Optional<LocalDate> nextReview,
    String number,
    String version,
    String changed,
    String summary,
    List<Recipient> recipients,
    LetterheadFields letterhead,
    ReportLanguage language) {
  public Fields {
    recipients = List.copyOf(recipients);
  }

  /// The audit with what belongs to it.
  Audit in(Audit audit) {
    return new Audit(
        audit.id(),
        audit.connection(),
        audit.target(),
        client.strip(),
        scope.strip(),
        auditor.strip(),
        reviewer.strip(),
        classification.strip(),
        audit.openedAt(),
        audit.sealedAt(),
        nextReview,
        audit.follows(),
        audit.archivedAt());
  }

  /// The same with another logo.
  Fields with(LogoChoice logo) {
    return new Fields(
        client,
        scope,
        auditor,
        authors,
        reviewer,
        classification,
        nextReview,
        number,
        version,
        changed,
        summary,
        recipients,
        letterhead.with(logo),
        language);
  }

  /// The auditor's firm.
  String organisation() {
    return letterhead.organisation();
  }

  /// As the report takes them.
  ///
  /// @param earlier reports signed before this one, oldest first
  ReportDetails details(LocalDate today, ZoneId zone, List<Edition.Issue> earlier) {
    return new ReportDetails(
        client.strip(),
        scope.strip(),
        new ReportDetails.People(
            auditor.strip(),
            Stream.of(authors.split("[,;]", -1))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList(),
            reviewer.strip(),
            recipients.stream().filter(Fields::isNamed).map(Fields::stripped).toList()),
        classification.strip(),
        nextReview,
        summary.strip(),
        letterhead.taken(),
        new Edition(number.strip(), version.strip(), today, changed.strip(), earlier),
        zone,
        language);
  }

  /// A line nobody has typed a name into is not printed.
  private static boolean isNamed(Recipient recipient) {
    return !recipient.name().isBlank();
  }

  private static Recipient stripped(Recipient recipient) {
    return new Recipient(
        recipient.name().strip(), recipient.role().strip(), recipient.copy().strip());
  }
}
