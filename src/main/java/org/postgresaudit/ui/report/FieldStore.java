package org.postgresaudit.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.ReportDetails;
import org.postgresaudit.report.ReportLanguage;
import org.postgresaudit.ui.Remembered;

/// What is typed about a report and belongs to no audit: remembered for each audit, and the
/// organisation for all.
final class FieldStore {
  private static final String ORGANISATION = "report.organisation";
  private static final String LANGUAGE = "language";
  private static final String CLIENTS_LANGUAGE = "report.language.";

  private static final String ALONG = "report.along";
  private static final String BESIDE = "report.beside";

  private final Remembered remembered;

  FieldStore(Remembered remembered) {
    this.remembered = remembered;
  }

  Fields of(Audit audit, LocalDate today, ZoneId zone) {
    var known = ReportDetails.of(audit, today, zone);
    return new Fields(
        audit.client(),
        audit.scope(),
        audit.auditor(),
        audit.reviewer(),
        audit.classification(),
        audit.nextReview(),
        remembered.get(ORGANISATION).orElse(known.organisation()),
        remembered.get(key(audit, "number")).orElse(known.reportNumber()),
        remembered.get(key(audit, "version")).orElse(known.version()),
        remembered.get(key(audit, "summary")).orElse(known.summary()),
        language(audit));
  }

  /// The one of this audit, else the one last chosen for the same connection.
  private ReportLanguage language(Audit audit) {
    return remembered
        .get(key(audit, LANGUAGE))
        .or(() -> remembered.get(CLIENTS_LANGUAGE + audit.connection()))
        .flatMap(ReportLanguage::of)
        .orElse(ReportLanguage.ENGLISH);
  }

  /// Whether the report of a follow-up tells what changed; the switch stands beside the comparison.
  boolean tellsChanges(Audit audit) {
    return remembered.get(key(audit, "comparison")).filter("no"::equals).isEmpty();
  }

  /// What the auditor wants beside each report.
  Beside beside() {
    return remembered.get(BESIDE).filter("enclosures"::equals).isPresent()
        ? Beside.ENCLOSURES
        : Beside.NOTHING;
  }

  void keep(Beside beside) {
    remembered.put(BESIDE, beside == Beside.ENCLOSURES ? "enclosures" : "nothing");
  }

  /// What the auditor signs along with each report.
  Companions companions() {
    return remembered.get(ALONG).map(Companions::of).orElse(Companions.NONE);
  }

  void keep(Companions companions) {
    remembered.put(ALONG, companions.remembered());
  }

  /// Ids of controls in the order the auditor gave what is to be done first; empty without one.
  List<String> first(Audit audit) {
    return remembered
        .get("audit." + audit.id() + ".first")
        .filter(order -> !order.isBlank())
        .map(order -> List.of(order.split(" ", -1)))
        .orElse(List.of());
  }

  void keep(Audit audit, Fields fields) {
    remembered.put(ORGANISATION, fields.organisation());
    remembered.put(key(audit, "number"), fields.number());
    remembered.put(key(audit, "version"), fields.version());
    remembered.put(key(audit, "summary"), fields.summary());
    remembered.put(key(audit, LANGUAGE), fields.language().code());
    remembered.put(CLIENTS_LANGUAGE + audit.connection(), fields.language().code());
  }

  private static String key(Audit audit, String field) {
    return "report." + audit.id() + "." + field;
  }
}
