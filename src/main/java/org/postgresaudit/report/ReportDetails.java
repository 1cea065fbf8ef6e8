package org.postgresaudit.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.audit.Audit;

/// What the auditor says about the report itself. Any text may be empty; an empty one is left out.
///
/// @param client whose server was audited
/// @param scope what is in and out of scope, in CommonMark
/// @param auditor full name
/// @param organisation the auditor's firm
/// @param contact how the reader reaches the auditor, such as a telephone number
/// @param reviewer second person
/// @param classification printed on every page, such as `Confidential`
/// @param reportNumber such as `PA-2026-0117`
/// @param version of the report, such as `1.0`
/// @param date printed on the cover; due dates count from it
/// @param nextReview when to come back
/// @param summary the auditor's own verdict for the summary, in CommonMark; printed before the
///   counted one
/// @param distribution who gets a copy
/// @param colours the client's
/// @param logo of the auditor, on the cover
/// @param zone in which all times are printed
/// @param language of what is neither the auditor's, nor the server's, nor a control's
public record ReportDetails(
    String client,
    String scope,
    String auditor,
    String organisation,
    String contact,
    String reviewer,
    String classification,
    String reportNumber,
    String version,
    LocalDate date,
    Optional<LocalDate> nextReview,
    String summary,
    List<Recipient> distribution,
    Brand colours,
    Optional<Logo> logo,
    ZoneId zone,
    ReportLanguage language) {

  /// Who gets a copy.
  ///
  /// @param role such as `Head of IT`
  /// @param copy how it is sent, such as `PDF, by encrypted mail`
  public record Recipient(String name, String role, String copy) {}

  public ReportDetails {
    distribution = List.copyOf(distribution);
  }

  /// In English.
  public ReportDetails(
      String client,
      String scope,
      String auditor,
      String organisation,
      String contact,
      String reviewer,
      String classification,
      String reportNumber,
      String version,
      LocalDate date,
      Optional<LocalDate> nextReview,
      String summary,
      List<Recipient> distribution,
      Brand colours,
      Optional<Logo> logo,
      ZoneId zone) {
    this(
        client,
        scope,
        auditor,
        organisation,
        contact,
        reviewer,
        classification,
        reportNumber,
        version,
        date,
        nextReview,
        summary,
        distribution,
        colours,
        logo,
        zone,
        ReportLanguage.ENGLISH);
  }

  /// What the report says by itself, in its language.
  FixedTexts texts() {
    return FixedTexts.of(language);
  }

  /// The same in another language.
  public ReportDetails in(ReportLanguage other) {
    return new ReportDetails(
        client,
        scope,
        auditor,
        organisation,
        contact,
        reviewer,
        classification,
        reportNumber,
        version,
        date,
        nextReview,
        summary,
        distribution,
        colours,
        logo,
        zone,
        other);
  }

  /// What is known already when an audit is opened: its own texts, a number made of the audit's id
  /// and year, version 1.0, today's date, the default colours.
  public static ReportDetails of(Audit audit, LocalDate today, ZoneId zone) {
    var year = audit.openedAt().atZone(zone).getYear();
    var number = audit.id().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    return new ReportDetails(
        audit.client(),
        audit.scope(),
        audit.auditor(),
        "",
        "",
        audit.reviewer(),
        audit.classification(),
        "PA-" + year + "-" + number,
        "1.0",
        today,
        audit.nextReview(),
        "",
        List.of(),
        Brand.DEFAULT,
        Optional.empty(),
        zone,
        ReportLanguage.ENGLISH);
  }
}
