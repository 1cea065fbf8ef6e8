package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.CodeBlock;
import org.postgresaudit.target.ServerFacts;

/// Which rights were missing, which controls have no answer for it, and the statement that would
/// give the right: ready for the template of the limits.
///
/// @param others controls that were refused though the role holds every right they ask for, in
///   words; empty when there are none
record LimitsPage(List<Missing> missing, String others) {

  /// Whether any right was missing, or the role was refused all the same.
  public boolean isAny() {
    return !missing.isEmpty() || !others.isEmpty();
  }

  /// @param sentence how many controls it would answer, and their places
  /// @param grant XHTML of the statements; empty when no statement gives it
  record Missing(String right, String sentence, String grant) {}

  static LimitsPage of(ReportContent content) {
    var say = new LimitsMessages(content.texts());
    var facts = content.run().flatMap(Run::facts);
    if (facts.isEmpty()) {
      return new LimitsPage(List.of(), "");
    }
    var held = held(facts.get());
    Map<Need, List<ReportedControl>> byNeed = new EnumMap<>(Need.class);
    var others = new ArrayList<ReportedControl>();
    for (var control : content.with(Disposition.NOT_CHECKED)) {
      if (!lackedPrivilege(control)) {
        continue;
      }
      var lacking = EnumSet.copyOf(needs(control));
      lacking.removeAll(held);
      lacking.forEach(need -> byNeed.computeIfAbsent(need, _ -> new ArrayList<>()).add(control));
      if (lacking.isEmpty()) {
        others.add(control);
      }
    }
    var role = quoted(facts.get().role());
    return new LimitsPage(
        byNeed.entrySet().stream()
            .map(
                entry ->
                    new Missing(
                        say.right(entry.getKey()),
                        say.wouldAnswer(entry.getValue().size(), places(entry.getValue())),
                        grant(entry.getKey(), role)))
            .toList(),
        others.isEmpty() ? "" : say.refusedOtherwise(others.size(), places(others)));
  }

  private static Set<Need> needs(ReportedControl control) {
    var needs = EnumSet.noneOf(Need.class);
    needs.addAll(control.control().needs());
    return needs;
  }

  private static String grant(Need need, String role) {
    return need.grant().isEmpty() ? "" : CodeBlock.of(need.grant().replace(":role", role)).xhtml();
  }

  /// The items of the checklist, each once.
  private static String places(List<ReportedControl> controls) {
    var places = new TreeSet<String>(NaturalOrder.OF);
    controls.forEach(control -> places.add(control.place()));
    return String.join(", ", places);
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static boolean lackedPrivilege(ReportedControl control) {
    return control.assessment().results().stream()
        .anyMatch(
            result ->
                result.outcome() instanceof Outcome.NotChecked(var obstacle, _)
                    && obstacle == Outcome.Obstacle.PRIVILEGE);
  }

  private static Set<Need> held(ServerFacts facts) {
    var held = EnumSet.of(Need.CONNECT);
    for (var right : facts.rights()) {
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
