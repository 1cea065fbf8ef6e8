package org.postgresaudit.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportDetails.Recipient;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.ui.Remembered;

/// What is typed about a report and belongs to no audit, remembered for each audit. An audit in
/// which nothing was typed yet begins with what was typed last for the same server, and a
/// letterhead with what was typed last at all: one's own logo is chosen once.
final class FieldStore {
  private static final String BESIDE = "report.beside";
  private static final String ALONG = "report.along";

  private final Remembered remembered;
  private final KeptLogos logos;

  FieldStore(Remembered remembered) {
    this.remembered = remembered;
    this.logos = new KeptLogos(remembered);
  }

  Fields of(Audit audit, LocalDate today, ZoneId zone) {
    var known = ReportDetails.of(audit, today, zone);
    return new Fields(
        audit.client(),
        audit.scope(),
        audit.auditor(),
        ofServer(audit, "authors").orElse(""),
        audit.reviewer(),
        audit.classification(),
        audit.nextReview(),
        own(audit, "number").orElse(known.reportNumber()),
        own(audit, "version").orElse(known.version()),
        own(audit, "changed").orElse(""),
        own(audit, "summary").orElse(""),
        ofServer(audit, "recipients").map(FieldStore::recipients).orElse(List.of()),
        letterhead(audit),
        ofServer(audit, "language").flatMap(ReportLanguage::of).orElse(ReportLanguage.ENGLISH));
  }

  private LetterheadFields letterhead(Audit audit) {
    var plain = LetterheadFields.PLAIN;
    return new LetterheadFields(
        ofAll(audit, "organisation").orElse(plain.organisation()),
        ofAll(audit, "contact").orElse(plain.contact()),
        ofAll(audit, "primary").orElse(plain.primary()),
        ofAll(audit, "accent").orElse(plain.accent()),
        ofAll(audit, "logo").map(logos::of).orElse(plain.logo()));
  }

  void keep(Audit audit, Fields fields) {
    keepOwn(audit, "number", fields.number());
    keepOwn(audit, "version", fields.version());
    keepOwn(audit, "changed", fields.changed());
    keepOwn(audit, "summary", fields.summary());
    keepOfServer(audit, "authors", fields.authors());
    keepOfServer(audit, "recipients", words(fields.recipients()));
    keepOfServer(audit, "language", fields.language().code());
    var letterhead = fields.letterhead();
    keepOfAll(audit, "organisation", letterhead.organisation());
    keepOfAll(audit, "contact", letterhead.contact());
    keepOfAll(audit, "primary", letterhead.primary());
    keepOfAll(audit, "accent", letterhead.accent());
    logos.keep(letterhead.logo()).ifPresent(logo -> keepOfAll(audit, "logo", logo));
  }

  /// Whether the report of a follow-up tells what changed; the switch stands beside the comparison.
  boolean tellsChanges(Audit audit) {
    return own(audit, "comparison").filter("no"::equals).isEmpty();
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

  private Optional<String> own(Audit audit, String field) {
    return remembered.get("report." + audit.id() + "." + field);
  }

  private Optional<String> ofServer(Audit audit, String field) {
    return own(audit, field).or(() -> remembered.get("report." + field + "." + audit.connection()));
  }

  private Optional<String> ofAll(Audit audit, String field) {
    return ofServer(audit, field).or(() -> remembered.get("report." + field));
  }

  private void keepOwn(Audit audit, String field, String text) {
    remembered.put("report." + audit.id() + "." + field, text);
  }

  private void keepOfServer(Audit audit, String field, String text) {
    keepOwn(audit, field, text);
    remembered.put("report." + field + "." + audit.connection(), text);
  }

  private void keepOfAll(Audit audit, String field, String text) {
    keepOfServer(audit, field, text);
    remembered.put("report." + field, text);
  }

  /// One line each, with tabs: neither can be typed into the fields.
  private static String words(List<Recipient> recipients) {
    return String.join(
        "\n",
        recipients.stream()
            .map(
                recipient ->
                    Stream.of(recipient.name(), recipient.role(), recipient.copy())
                        .map(word -> word.replaceAll("[\\t\\n\\r]", " "))
                        .reduce((left, right) -> left + "\t" + right)
                        .orElseThrow())
            .toList());
  }

  private static List<Recipient> recipients(String words) {
    return words
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts.length == 3)
        .map(parts -> new Recipient(parts[0], parts[1], parts[2]))
        .toList();
  }
}
