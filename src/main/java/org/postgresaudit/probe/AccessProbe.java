package org.postgresaudit.probe;

import java.util.List;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.AccessReader;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.ServerFacts;

/// A probe that judges the graph of who can become whom.
record AccessProbe(List<String> columns, Judge judge) implements JavaProbe {

  /// Somebody who says what is wrong with a graph.
  @FunctionalInterface
  interface Judge {
    Sighting judge(AccessGraph graph, Case asked);
  }

  /// What a judge may need besides.
  ///
  /// @param query how the memberships were read
  record Case(Control control, Asks session, ServerFacts facts, String query) {
    /// Whether that role is the one the audit uses.
    boolean isOurs(String role) {
      return facts.role().equals(role);
    }
  }

  @Override
  public List<String> columns(Control control) {
    return columns;
  }

  @Override
  public Sighting look(Control control, Asks session, ServerFacts facts) {
    return switch (AccessReader.read(session, facts)) {
      case AccessReader.Reading.Refused(var refusal) -> new Sighting.Refused(refusal);
      case AccessReader.Reading.TooMuch(var what, var most) ->
          new Sighting.CannotTell(
              "The server has more than %,d %s; the routes among them were not searched."
                  .formatted(most, what));
      case AccessReader.Reading.Read(var graph, var query) ->
          judge.judge(graph, new Case(control, session, facts, query));
    };
  }
}
