package org.postgresaudit.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.Brand;
import org.postgresaudit.report.ReportDetails;
import org.postgresaudit.report.ReportLanguage;

/// What the auditor types about the report.
///
/// @param organisation the auditor's firm; kept outside of the audit
/// @param number of the report; kept outside of the audit
/// @param summary the auditor's own verdict, in CommonMark; kept outside of the audit
/// @param language of the texts that are not the auditor's; kept outside of the audit
public record Fields(
    String client,
    String scope,
    String auditor,
    String reviewer,
    String classification,
    Optional<LocalDate> nextReview,
    String organisation,
    String number,
    String version,
    String summary,
    ReportLanguage language) {

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

  /// As the report takes them.
  ReportDetails details(LocalDate today, ZoneId zone) {
    return new ReportDetails(
        client.strip(),
        scope.strip(),
        auditor.strip(),
        organisation.strip(),
        "",
        reviewer.strip(),
        classification.strip(),
        number.strip(),
        version.strip(),
        today,
        nextReview,
        summary.strip(),
        List.of(),
        Brand.DEFAULT,
        Optional.empty(),
        zone,
        language);
  }
}
