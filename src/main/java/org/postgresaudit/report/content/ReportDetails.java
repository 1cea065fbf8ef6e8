package org.postgresaudit.report.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.letterhead.Letterhead;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

/// What the auditor says about the report itself. Any text may be empty; an empty one is left out.
///
/// @param client whose server was audited
/// @param scope what is in and out of scope, in CommonMark
/// @param people who made it and who gets it
/// @param classification printed on every page, such as `Confidential`
/// @param nextReview when to come back
/// @param summary the auditor's own verdict for the summary, in CommonMark; printed before the
///   counted one
/// @param letterhead whose report it looks like
/// @param edition which one it is of the reports of this audit
/// @param zone in which all times are printed
/// @param language of what is neither the auditor's, nor the server's, nor a control's
public record ReportDetails(
    String client,
    String scope,
    People people,
    String classification,
    Optional<LocalDate> nextReview,
    String summary,
    Letterhead letterhead,
    Edition edition,
    ZoneId zone,
    ReportLanguage language) {

  /// Who made the report and who gets it.
  ///
  /// @param auditor full name of the one who answers for it
  /// @param authors full names of the others who wrote it
  /// @param reviewer second person
  public record People(
      String auditor, List<String> authors, String reviewer, List<Recipient> distribution) {
    public People {
      authors = List.copyOf(authors);
      distribution = List.copyOf(distribution);
    }
  }

  /// Who gets a copy.
  ///
  /// @param role such as `Head of IT`
  /// @param copy how it is sent, such as `PDF, by encrypted mail`
  public record Recipient(String name, String role, String copy) {}

  /// Full name of the one who answers for it.
  public String auditor() {
    return people.auditor();
  }

  /// Second person.
  public String reviewer() {
    return people.reviewer();
  }

  /// Who gets a copy.
  public List<Recipient> distribution() {
    return people.distribution();
  }

  /// The auditor's firm.
  public String organisation() {
    return letterhead.organisation();
  }

  /// How the reader reaches the auditor, such as a telephone number.
  public String contact() {
    return letterhead.contact();
  }

  /// Of headings, the cover and links.
  public Brand colours() {
    return letterhead.colours();
  }

  /// On the cover.
  public Optional<Logo> logo() {
    return letterhead.logo();
  }

  /// Such as `PA-2026-0117`.
  public String reportNumber() {
    return edition.number();
  }

  /// Of the report, such as `1.0`.
  public String version() {
    return edition.version();
  }

  /// Printed on the cover; due dates count from it.
  public LocalDate date() {
    return edition.date();
  }

  /// What the report says by itself, in its language.
  public FixedTexts texts() {
    return FixedTexts.of(language);
  }

  /// The same in another language.
  public ReportDetails in(ReportLanguage other) {
    return new ReportDetails(
        client,
        scope,
        people,
        classification,
        nextReview,
        summary,
        letterhead,
        edition,
        zone,
        other);
  }

  /// The same as the report of somebody else.
  public ReportDetails with(Letterhead other) {
    return new ReportDetails(
        client, scope, people, classification, nextReview, summary, other, edition, zone, language);
  }

  /// The same as another edition.
  public ReportDetails with(Edition other) {
    return new ReportDetails(
        client,
        scope,
        people,
        classification,
        nextReview,
        summary,
        letterhead,
        other,
        zone,
        language);
  }

  /// The same by or for other people.
  public ReportDetails with(People other) {
    return new ReportDetails(
        client,
        scope,
        other,
        classification,
        nextReview,
        summary,
        letterhead,
        edition,
        zone,
        language);
  }

  /// What is known already when an audit is opened: its own texts, a number made of the audit's id
  /// and year, version 1.0, today's date, the default colours.
  public static ReportDetails of(Audit audit, LocalDate today, ZoneId zone) {
    var year = audit.openedAt().atZone(zone).getYear();
    var number = audit.id().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    return new ReportDetails(
        audit.client(),
        audit.scope(),
        new People(audit.auditor(), List.of(), audit.reviewer(), List.of()),
        audit.classification(),
        audit.nextReview(),
        "",
        Letterhead.PLAIN,
        new Edition("PA-" + year + "-" + number, "1.0", today, "", List.of()),
        zone,
        ReportLanguage.ENGLISH);
  }
}
