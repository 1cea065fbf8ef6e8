package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;

/// What to do first, ready for its template: in the auditor's own order, or else by severity and by
/// what each step takes.
///
/// @param matrix severity by what it takes
/// @param hasOwners whether anybody is named
/// @param more how many steps were left out; empty when none were
/// @param unanswered whether missing rights kept controls from being answered
record PlanPage(
    boolean hasSteps,
    String lead,
    List<String> heads,
    List<MatrixRow> matrix,
    boolean hasOwners,
    List<Group> groups,
    String more,
    String review,
    boolean unanswered) {
  /// In a document that has to stay short.
  private static final int FEW_STEPS = 10;

  /// Numbers in one cell of the matrix.
  private static final int MOST_NUMBERS = 9;

  /// How many columns the steps have.
  public int columns() {
    return hasOwners ? 7 : 6;
  }

  record MatrixRow(Look look, List<Cell> cells) {}

  /// @param words what to do with them, such as `Do now`; empty when there is none
  record Cell(String words, boolean now, List<Link> links, String more) {
    String css() {
      return links.isEmpty() ? "none" : "go";
    }
  }

  record Link(String number, String anchor) {}

  /// @param look one or none
  /// @param within until when; empty where the auditor's order holds
  record Group(List<Look> look, String within, List<Step> steps) {}

  /// @param takes in words
  record Step(
      int place,
      String number,
      String anchor,
      Severity severity,
      String title,
      String affected,
      String takes,
      String owner,
      String by) {}

  static PlanPage of(ReportContent content) {
    var say = new PlanMessages(content.texts());
    var planned = Printed.plan(content);
    boolean brief = content.variant() instanceof ReportVariant.Executive;
    var steps = new ArrayList<Step>();
    for (var finding : brief ? planned.stream().limit(FEW_STEPS).toList() : planned) {
      steps.add(step(steps.size() + 1, finding, content));
    }
    int left = content.count(Disposition.FINDING) - steps.size();
    boolean own = !content.first().isEmpty();
    return new PlanPage(
        !steps.isEmpty(),
        own ? say.ownOrder() : say.order(),
        Stream.of(Takes.values()).map(say::head).toList(),
        matrix(content),
        steps.stream().anyMatch(step -> !step.owner().isEmpty()),
        own ? List.of(new Group(List.of(), "", steps)) : groups(steps, content),
        more(left, brief, content.texts()),
        content.details().nextReview().map(say::nextReviewDue).orElse(""),
        LimitsPage.of(content).isAny());
  }

  private static String more(int left, boolean brief, FixedTexts texts) {
    if (left == 0) {
      return "";
    }
    return brief
        ? new VariantMessages(texts).moreSteps(left)
        : new PlanMessages(texts).stepsNotPrinted(left);
  }

  /// The findings in the order in which they should be repaired.
  static List<ReportedControl> ranked(ReportContent content) {
    var own = content.first();
    return content.findings().stream()
        .sorted(
            Comparator.<ReportedControl>comparingInt(finding -> place(finding, own))
                .thenComparing(ReportedControl::severity, Comparator.reverseOrder())
                .thenComparing(finding -> Takes.of(finding.control())))
        .toList();
  }

  private static int place(ReportedControl finding, List<String> order) {
    int at = order.indexOf(finding.control().id());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private static List<Group> groups(List<Step> steps, ReportContent content) {
    var groups = new ArrayList<Group>();
    for (var severity : SummaryPage.SEVERITIES) {
      var own = steps.stream().filter(step -> step.severity() == severity).toList();
      if (!own.isEmpty()) {
        groups.add(
            new Group(
                List.of(Look.of(severity, content.texts())),
                Scale.inPlan(severity, content.texts()),
                own));
      }
    }
    return groups;
  }

  static Step step(int place, ReportedControl finding, ReportContent content) {
    String number = finding.number().orElseThrow();
    return new Step(
        place,
        number,
        anchor(number),
        finding.severity(),
        finding.control().title(),
        Affected.brief(finding, content.texts()),
        new PlanMessages(content.texts()).takes(Takes.of(finding.control())),
        owner(finding),
        FindingPages.repairBy(finding, content.details()));
  }

  /// Who repairs it; empty while nobody is named.
  static String owner(ReportedControl finding) {
    return remedy(finding).map(Remedy::owner).orElse("");
  }

  private static Optional<Remedy> remedy(ReportedControl finding) {
    return finding.assessment().annotation().flatMap(Annotation::remedy);
  }

  private static String anchor(String number) {
    return number.toLowerCase(Locale.ROOT);
  }

  private static List<MatrixRow> matrix(ReportContent content) {
    return SummaryPage.SEVERITIES.stream()
        .filter(severity -> content.count(severity) > 0)
        .map(
            severity ->
                new MatrixRow(
                    Look.of(severity, content.texts()),
                    Stream.of(Takes.values())
                        .map(takes -> cell(severity, takes, content))
                        .toList()))
        .toList();
  }

  private static Cell cell(Severity severity, Takes takes, ReportContent content) {
    var say = new PlanMessages(content.texts());
    var links =
        content.findings().stream()
            .filter(finding -> finding.severity() == severity)
            .filter(finding -> Takes.of(finding.control()) == takes)
            .map(finding -> finding.number().orElseThrow())
            .map(number -> new Link(number, anchor(number)))
            .toList();
    boolean now =
        !links.isEmpty()
            && severity.isAtLeast(Severity.HIGH)
            && (takes == Takes.STATEMENTS || takes == Takes.RELOAD);
    return new Cell(
        links.isEmpty() ? say.none() : say.advice(severity, takes),
        now,
        links.stream().limit(MOST_NUMBERS).toList(),
        links.size() > MOST_NUMBERS ? say.andMore(links.size() - MOST_NUMBERS) : "");
  }
}
