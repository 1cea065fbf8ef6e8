package org.postgresaudit.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;

/// What to do first, ready for its template.
///
/// @param grants XHTML with the statements that would answer more next time
record PlanPage(
    boolean hasSteps,
    List<Group> groups,
    String review,
    boolean hasGrants,
    String grantsSentence,
    String grants) {

  record Group(Look look, String within, List<Step> steps) {}

  record Step(String number, String anchor, String title, String affected, String by) {}

  static PlanPage of(ReportContent content) {
    List<Group> groups =
        SummaryPage.SEVERITIES.stream()
            .filter(severity -> content.count(severity) > 0)
            .map(severity -> group(content, severity))
            .toList();
    List<ReportedControl> refused = refused(content);
    String statements = statements(content, refused);
    return new PlanPage(
        !groups.isEmpty(),
        groups,
        content.details().nextReview().map(content.texts().summary()::nextReviewDue).orElse(""),
        !statements.isEmpty(),
        content.texts().summary().refusedForPrivilege(refused.size()),
        CodeBlock.of(statements).xhtml());
  }

  private static Group group(ReportContent content, Severity severity) {
    List<Step> steps =
        content.findings().stream()
            .filter(finding -> finding.severity() == severity)
            .map(finding -> step(finding, content.details()))
            .toList();
    return new Group(
        Look.of(severity, content.texts()), Scale.inPlan(severity, content.texts()), steps);
  }

  private static Step step(ReportedControl finding, ReportDetails details) {
    String number = finding.number().orElseThrow();
    return new Step(
        number,
        number.toLowerCase(Locale.ROOT),
        finding.control().title(),
        Affected.brief(finding, details.texts()),
        FindingPages.repairBy(finding, details));
  }

  private static List<ReportedControl> refused(ReportContent content) {
    return content.with(Disposition.NOT_CHECKED).stream()
        .filter(PlanPage::lackedPrivilege)
        .toList();
  }

  private static boolean lackedPrivilege(ReportedControl control) {
    return control.assessment().results().stream()
        .anyMatch(
            result ->
                result.outcome() instanceof Outcome.NotChecked(var obstacle, _)
                    && obstacle == Outcome.Obstacle.PRIVILEGE);
  }

  private static String statements(ReportContent content, List<ReportedControl> refused) {
    Optional<ServerFacts> facts = content.run().flatMap(Run::facts);
    if (facts.isEmpty()) {
      return "";
    }
    Set<Need> held = held(facts.get());
    Set<Need> missing = EnumSet.noneOf(Need.class);
    refused.forEach(control -> missing.addAll(control.control().needs()));
    missing.removeAll(held);
    String role = "\"" + facts.get().role().replace("\"", "\"\"") + "\"";
    return missing.stream()
        .map(Need::grant)
        .filter(grant -> !grant.isEmpty())
        .map(grant -> grant.replace(":role", role))
        .collect(Collectors.joining("\n"));
  }

  private static Set<Need> held(ServerFacts facts) {
    Set<Need> held = EnumSet.of(Need.CONNECT);
    for (ServerFacts.Right right : facts.rights()) {
      held.add(
          switch (right) {
            case PG_READ_ALL_SETTINGS -> Need.PG_READ_ALL_SETTINGS;
            case PG_MONITOR -> Need.PG_MONITOR;
            case HBA_RULES -> Need.HBA_RULES;
            case IDENT_RULES -> Need.IDENT_RULES;
            case FILE_SETTINGS -> Need.FILE_SETTINGS;
            case ROLE_VERIFIERS -> Need.ROLE_VERIFIERS;
            case SUPERUSER -> Need.SUPERUSER;
          });
    }
    return held;
  }
}
