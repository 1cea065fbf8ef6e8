package org.postgresaudit.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.text.FixedTexts;

/// Everything a report says, before it becomes pages. Pure data: the same audit and details give
/// the same content, and every count is counted from the same list of controls.
///
/// @param run absent when the server was never asked
/// @param controls every control of the checklist once, in its order
/// @param review by a second person
/// @param dossier attachments and pinned rows
/// @param figures reads the pictures among the attachments when the pages are made
/// @param since what changed since the audit this one comes back to; absent when that is not told
/// @param first ids of controls in the order in which the auditor wants them repaired; empty when
///   the report is to rank them itself
/// @param variant which document it becomes
public record ReportContent(
    ReportDetails details,
    Audit audit,
    Checklist checklist,
    Optional<Run> run,
    List<ReportedControl> controls,
    Review review,
    Dossier dossier,
    Figures figures,
    Optional<Comparison> since,
    List<String> first,
    ReportVariant variant) {

  /// One that is compared with nothing.
  public ReportContent(
      ReportDetails details,
      Audit audit,
      Checklist checklist,
      Optional<Run> run,
      List<ReportedControl> controls,
      Review review,
      Dossier dossier,
      Figures figures) {
    this(
        details,
        audit,
        checklist,
        run,
        controls,
        review,
        dossier,
        figures,
        Optional.empty(),
        List.of(),
        new ReportVariant.Full());
  }

  public ReportContent {
    controls = List.copyOf(controls);
    first = List.copyOf(first);
    if (variant instanceof ReportVariant.OneFinding(var id) && finding(id, controls).isEmpty()) {
      throw new IllegalArgumentException(
          "There is no open finding of the control " + id + " to make a document of");
    }
  }

  /// Of an audit nobody was asked to review.
  public ReportContent(
      ReportDetails details,
      Audit audit,
      Checklist checklist,
      Optional<Run> run,
      List<ReportedControl> controls) {
    this(details, audit, checklist, run, controls, Review.NONE);
  }

  /// With nothing beside the controls.
  public ReportContent(
      ReportDetails details,
      Audit audit,
      Checklist checklist,
      Optional<Run> run,
      List<ReportedControl> controls,
      Review review) {
    this(details, audit, checklist, run, controls, review, Dossier.EMPTY, Figures.NONE);
  }

  /// Without pictures, which are listed like any other file.
  public static ReportContent of(AssessedAudit audit, ReportDetails details) {
    return of(audit, details, Figures.NONE);
  }

  /// Puts each control in its place and numbers the findings, worst first.
  public static ReportContent of(AssessedAudit audit, ReportDetails details, Figures figures) {
    return new ReportContent(
        details,
        audit.audit(),
        audit.checklist(),
        audit.run(),
        Numbering.of(audit, details.date()),
        audit.review(),
        audit.dossier(),
        figures);
  }

  /// The same with what changed since the audit before.
  public ReportContent since(Comparison before) {
    return new ReportContent(
        details,
        audit,
        checklist,
        run,
        controls,
        review,
        dossier,
        figures,
        Optional.of(before),
        first,
        variant);
  }

  /// The same with the order in which the auditor wants things repaired.
  ///
  /// @param order ids of controls; those that are no finding do not matter
  public ReportContent first(List<String> order) {
    return new ReportContent(
        details, audit, checklist, run, controls, review, dossier, figures, since, order, variant);
  }

  /// The same as another document.
  ///
  /// @throws IllegalArgumentException when it is to be of one finding, and that is none
  public ReportContent as(ReportVariant other) {
    return new ReportContent(
        details, audit, checklist, run, controls, review, dossier, figures, since, first, other);
  }

  /// The finding of a control; absent when it has none that is open.
  public Optional<ReportedControl> finding(String control) {
    return finding(control, controls);
  }

  private static Optional<ReportedControl> finding(String id, List<ReportedControl> controls) {
    return controls.stream()
        .filter(control -> control.disposition() == Disposition.FINDING)
        .filter(control -> control.control().id().equals(id))
        .findFirst();
  }

  /// The findings in the order of their numbers: worst first, then as in the checklist.
  public List<ReportedControl> findings() {
    return with(Disposition.FINDING).stream()
        .sorted(Comparator.comparing(ReportedControl::severity).reversed())
        .toList();
  }

  /// The controls with that disposition, in checklist order.
  public List<ReportedControl> with(Disposition disposition) {
    return controls.stream().filter(control -> control.disposition() == disposition).toList();
  }

  /// How many controls have that disposition.
  public int count(Disposition disposition) {
    return with(disposition).size();
  }

  /// How many findings have that severity.
  public int count(Severity severity) {
    return (int) findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /// How many controls still miss a decision or a reason by the auditor.
  public int undecided() {
    return (int) controls.stream().filter(control -> !control.assessment().isDecided()).count();
  }

  /// The worst severity among the findings; absent without findings.
  public Optional<Severity> worst() {
    return findings().stream().map(ReportedControl::severity).max(Comparator.naturalOrder());
  }

  /// What the report says by itself, in its language.
  public FixedTexts texts() {
    return details.texts();
  }

  /// The title of the document.
  public String title() {
    return Stream.of(texts().say("document.subject"), details.client(), audit.target().name())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// A file name made of the report number, the target and the variant, safe on every system.
  public String fileName() {
    String plain =
        (details.reportNumber() + " " + audit.target().name() + " " + variantInFileName()).strip();
    return plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "") + ".pdf";
  }

  /// What tells the file of a variant from that of the whole report, such as `executive` or `F-03`;
  /// empty for the whole.
  public String variantInFileName() {
    return switch (variant) {
      case ReportVariant.Full _ -> "";
      case ReportVariant.Executive _ -> "executive";
      case ReportVariant.OneFinding(var control) ->
          finding(control).flatMap(ReportedControl::number).orElse(control);
      case ReportVariant.Remediation _ -> "plan";
      case ReportVariant.PerStandard(var standard) -> standard.word().replace('_', '-');
    };
  }
}
