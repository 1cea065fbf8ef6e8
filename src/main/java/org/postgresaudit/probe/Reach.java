package org.postgresaudit.probe;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Access;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;

/// How far our role gets on a server, before anything is asked of it.
///
/// @param facts what the server said of itself and of our role
/// @param closed databases in which no session can be opened, and the sentence that says why
public record Reach(ServerFacts facts, Map<String, String> closed) {
  public Reach {
    closed = Map.copyOf(closed);
  }

  /// From what the server says of its databases, without trying them.
  public static Reach of(ServerFacts facts) {
    var closed = new LinkedHashMap<String, String>();
    for (var database : facts.databases()) {
      ClosedDatabases.outcome(database.name(), facts)
          .ifPresent(outcome -> closed.put(database.name(), outcome.reason()));
    }
    return new Reach(facts, closed);
  }

  /// Logs in to each database our role may connect to and out again: access rules may close what
  /// its privileges leave open. Throws [TargetUnreachable] when the server itself is out of reach.
  public static Reach of(Target target, Cancellation cancellation) {
    ServerFacts facts;
    try (var session = target.open()) {
      cancellation.watch(session);
      facts = session.facts();
    }
    var closed = new LinkedHashMap<>(of(facts).closed());
    for (var database : facts.databases()) {
      boolean untried =
          database.access() == Access.OPEN && !database.name().equals(target.profile().database());
      if (untried && !cancellation.isCancelled()) {
        enter(database.name(), target, closed);
      }
    }
    return new Reach(facts, closed);
  }

  private static void enter(String database, Target target, Map<String, String> closed) {
    try {
      target.open(database).close();
    } catch (TargetUnreachable e) {
      var outcome = ClosedDatabases.outcome(e, target);
      if (outcome.isEmpty()) {
        throw e;
      }
      closed.put(database, outcome.get().reason());
    }
  }

  /// Whether a grant would open that database.
  boolean isOpenedByGrant(String database) {
    return facts.databases().stream()
        .anyMatch(known -> known.name().equals(database) && known.access() == Access.CLOSED_TO_US);
  }
}
