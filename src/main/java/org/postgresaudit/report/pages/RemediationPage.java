package org.postgresaudit.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// Who repairs what until when, ready for its template; what to do is on the pages of the findings.
record RemediationPage(List<Owner> owners) {

  /// @param caption a name and how many findings are theirs
  record Owner(String caption, List<Step> steps) {}

  record Step(String number, String anchor, Look look, String title, String takes, String by) {}

  /// Owners by their names, those of nobody last; of each the next day first.
  static RemediationPage of(ReportContent content) {
    Map<String, List<ReportedControl>> byOwner = new LinkedHashMap<>();
    Printed.plan(content).stream()
        .sorted(Comparator.comparing(PlanPage::owner, RemediationPage::namedFirst))
        .forEach(
            finding ->
                byOwner
                    .computeIfAbsent(PlanPage.owner(finding), _ -> new ArrayList<>())
                    .add(finding));
    var say = new VariantMessages(content.texts());
    var owners = new ArrayList<Owner>();
    byOwner.forEach(
        (owner, findings) -> {
          findings.sort(Comparator.comparing(finding -> due(finding).orElse(LocalDate.MAX)));
          owners.add(
              new Owner(
                  say.byOwner(owner.isEmpty() ? say.noOwner() : owner, findings.size()),
                  findings.stream().map(finding -> step(finding, content)).toList()));
        });
    return new RemediationPage(List.copyOf(owners));
  }

  private static int namedFirst(String one, String other) {
    return one.isEmpty() == other.isEmpty()
        ? one.compareToIgnoreCase(other)
        : Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  private static Optional<LocalDate> due(ReportedControl finding) {
    return finding.assessment().annotation().flatMap(Annotation::remedy).flatMap(Remedy::due);
  }

  private static Step step(ReportedControl finding, ReportContent content) {
    String number = finding.number().orElseThrow();
    return new Step(
        number,
        number.toLowerCase(Locale.ROOT),
        Look.of(finding.severity(), content.texts()),
        finding.control().title(),
        new PlanMessages(content.texts()).takes(Takes.of(finding.control())),
        FindingPages.repairBy(finding, content.details()));
  }
}
