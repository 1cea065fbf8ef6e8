package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.target.ServerFacts;

/// What a run will be able to answer, told before it starts.
///
/// @param facts what the server said of itself and of our role
/// @param entries one for each control, in checklist order
public record Preflight(ServerFacts facts, List<Entry> entries) {
  /// Whether a control can be answered.
  public enum Readiness {
    ANSWERABLE,
    /// Some databases are closed to our role.
    PARTLY,
    NOT_ANSWERABLE,
    NOT_APPLICABLE,
    /// Only people can answer, or the provider that runs the server.
    ATTESTATION;

    /// The word of the command line and of JSON, such as `not_answerable`.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// One control.
  ///
  /// @param missing what our role would have to be given
  /// @param closed databases our role cannot look into
  /// @param why the sentence that says what stands in the way; empty when nothing does
  /// @param grants the statements that would answer it, each of its own line; empty when it can be
  ///   answered, and when no grant helps
  public record Entry(
      Control control,
      Readiness readiness,
      Set<Need> missing,
      List<String> closed,
      String why,
      List<String> grants) {
    public Entry {
      closed = List.copyOf(closed);
      grants = List.copyOf(grants);
    }
  }

  public Preflight {
    entries = List.copyOf(entries);
  }

  /// Compares a checklist with what the server said of itself and of our role.
  public static Preflight of(Checklist checklist, ServerFacts facts) {
    return of(checklist, Reach.of(facts));
  }

  /// Compares a checklist with how far our role gets.
  public static Preflight of(Checklist checklist, Reach reach) {
    return new Preflight(
        reach.facts(), checklist.controls().stream().map(c -> entry(c, reach)).toList());
  }

  private static Entry entry(Control control, Reach reach) {
    var facts = reach.facts();
    // The run decides with the same words, so that neither can promise what the other breaks.
    var known = new ControlProbe(Map.of(), ProbeLimits.DEFAULT).withoutAsking(control, facts);
    if (known.isPresent()) {
      var readiness =
          known.get() instanceof Outcome.NotApplicable
              ? Readiness.NOT_APPLICABLE
              : Readiness.ATTESTATION;
      return new Entry(
          control, readiness, Set.of(), List.of(), known.get().explanation().orElse(""), List.of());
    }
    var missing = Rights.missing(control, facts);
    var closed = closed(control, reach);
    return new Entry(
        control,
        readiness(control, reach, missing, closed),
        missing,
        closed,
        why(control, reach, missing, closed),
        grants(reach, missing, closed));
  }

  private static List<String> closed(Control control, Reach reach) {
    return control.lookIn() == LookIn.EACH_DATABASE
        ? reach.closed().keySet().stream().sorted().toList()
        : List.of();
  }

  private static Readiness readiness(
      Control control, Reach reach, Set<Need> missing, List<String> closed) {
    if (!missing.isEmpty() || hasNoQuery(control, reach.facts())) {
      return Readiness.NOT_ANSWERABLE;
    }
    if (closed.isEmpty()) {
      return Readiness.ANSWERABLE;
    }
    return closed.size() < reach.facts().databases().size()
        ? Readiness.PARTLY
        : Readiness.NOT_ANSWERABLE;
  }

  private static boolean hasNoQuery(Control control, ServerFacts facts) {
    return !(control.question() instanceof Question.JavaProbe)
        && control.question().queryFor(facts.major()).isEmpty();
  }

  private static String why(Control control, Reach reach, Set<Need> missing, List<String> closed) {
    if (!missing.isEmpty()) {
      return Reasons.lacks(missing, reach.facts().role());
    }
    if (hasNoQuery(control, reach.facts())) {
      return Reasons.noQuery(reach.facts());
    }
    return closed.stream().map(name -> reach.closed().getOrDefault(name, "")).collect(joining(" "));
  }

  private static List<String> grants(Reach reach, Set<Need> missing, List<String> closed) {
    if (missing.stream().anyMatch(need -> need.grant().isEmpty())) {
      return List.of();
    }
    var role = AuditRole.identifier(reach.facts().role());
    var grants = new ArrayList<String>();
    for (var need : withoutImplied(missing)) {
      need.grant().replace(":role", role).lines().forEach(grants::add);
    }
    closed.stream()
        .filter(reach::isOpenedByGrant)
        .map(
            name ->
                "grant connect on database %s to %s;".formatted(AuditRole.identifier(name), role))
        .forEach(grants::add);
    return grants;
  }

  private static Set<Need> withoutImplied(Set<Need> missing) {
    var asked = EnumSet.noneOf(Need.class);
    asked.addAll(missing);
    if (asked.contains(Need.PG_MONITOR)) {
      asked.remove(Need.PG_READ_ALL_SETTINGS);
    }
    return asked;
  }

  /// How many controls are of that kind.
  public long count(Readiness readiness) {
    return entries.stream().filter(entry -> entry.readiness() == readiness).count();
  }

  /// The grants our role lacks for this checklist, as SQL for the client's administrator; empty
  /// when it lacks none. Superuser is never asked for.
  public String grants() {
    var lines = entries.stream().flatMap(entry -> entry.grants().stream()).distinct().toList();
    var monitor = lines.stream().anyMatch(line -> line.startsWith("grant pg_monitor "));
    return lines.stream()
        .filter(line -> !(monitor && line.startsWith("grant pg_read_all_settings ")))
        .collect(joining("\n"));
  }
}
