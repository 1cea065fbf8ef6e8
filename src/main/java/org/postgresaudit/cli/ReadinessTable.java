package org.postgresaudit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.target.ConnectionProfile;

/// What a run could answer, as a table of plain text: one line for each control.
final class ReadinessTable {
  private ReadinessTable() {}

  static String of(Checklist checklist, Preflight preflight, ConnectionProfile profile) {
    var lines = new ArrayList<String>();
    lines.add(ControlsMessages.readinessHead());
    for (var section : checklist.sections()) {
      lines.add(ControlsMessages.numbered(section.number(), section.title()));
      preflight.entries().stream()
          .filter(entry -> entry.control().section().equals(section.id()))
          .forEach(entry -> lines.add(line(entry)));
    }
    lines.add("");
    var facts = preflight.facts();
    lines.add(Messages.targetLine(profile.address(), facts.version(), facts.role()));
    lines.add(
        Arrays.stream(Readiness.values())
            .map(
                readiness -> ControlsMessages.readinessCount(preflight.count(readiness), readiness))
            .collect(Collectors.joining(", ")));
    var grants = preflight.grants();
    if (!grants.isEmpty()) {
      lines.add("");
      lines.add(ControlsMessages.grantsHead((int) grants.lines().count()));
      lines.add(grants.indent(2).stripTrailing());
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(Entry entry) {
    return ControlsMessages.readinessLine(
        ControlsMessages.readiness(entry.readiness()),
        entry.control().id(),
        missing(entry),
        grant(entry));
  }

  private static String missing(Entry entry) {
    return switch (entry.readiness()) {
      case ANSWERABLE, NOT_APPLICABLE, ATTESTATION -> "";
      case PARTLY -> ControlsMessages.closedDatabases(entry.closed());
      case NOT_ANSWERABLE -> {
        if (!entry.missing().isEmpty()) {
          yield entry.missing().stream().map(Need::word).collect(Collectors.joining(", "));
        }
        yield entry.closed().isEmpty()
            ? ControlsMessages.noSuchQuery()
            : ControlsMessages.closedDatabases(entry.closed());
      }
    };
  }

  private static String grant(Entry entry) {
    return switch (entry.readiness()) {
      case ANSWERABLE, NOT_APPLICABLE, ATTESTATION -> "";
      case PARTLY, NOT_ANSWERABLE ->
          entry.grants().isEmpty()
              ? ControlsMessages.noGrantHelps()
              : String.join(" ", entry.grants());
    };
  }
}
