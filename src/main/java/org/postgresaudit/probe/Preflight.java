package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Access;

/// What a run will be able to answer, told before it starts.
///
/// @param entries one for each control, in checklist order
public record Preflight(List<Entry> entries) {
  /// Whether a control can be answered.
  public enum Readiness {
    ANSWERABLE,
    /// Some databases are closed to our role.
    PARTLY,
    NOT_ANSWERABLE,
    NOT_APPLICABLE,
    /// Only people can answer, or the provider that runs the server.
    ATTESTATION
  }

  /// One control.
  ///
  /// @param missing what our role would have to be given
  /// @param closed databases our role cannot look into
  public record Entry(
      Control control, Readiness readiness, Set<Need> missing, List<String> closed) {}

  public Preflight {
    entries = List.copyOf(entries);
  }

  /// Compares a checklist with what the server said of itself and of our role.
  public static Preflight of(Checklist checklist, ServerFacts facts) {
    return new Preflight(checklist.controls().stream().map(c -> entry(c, facts)).toList());
  }

  private static Entry entry(Control control, ServerFacts facts) {
    var closed =
        control.lookIn() == LookIn.EACH_DATABASE
            ? facts.databases().stream()
                .filter(database -> database.access() != Access.OPEN)
                .map(ServerFacts.Database::name)
                .toList()
            : List.<String>of();
    var missing = Rights.missing(control, facts);
    return new Entry(control, readiness(control, facts, missing, closed), missing, closed);
  }

  private static Readiness readiness(
      Control control, ServerFacts facts, Set<Need> missing, List<String> closed) {
    var platforms = control.appliesTo().platforms();
    boolean applies =
        control.retired().isEmpty()
            && control.appliesTo().postgres().include(facts.major())
            && (platforms.isEmpty() || platforms.contains(facts.platform().word()));
    if (!applies) {
      return Readiness.NOT_APPLICABLE;
    }
    if (control.isAttestation() || ProviderAnswer.whereToLook(control, facts).isPresent()) {
      return Readiness.ATTESTATION;
    }
    if (!missing.isEmpty()) {
      return Readiness.NOT_ANSWERABLE;
    }
    return closed.isEmpty() ? Readiness.ANSWERABLE : Readiness.PARTLY;
  }

  /// How many controls are of that kind.
  public long count(Readiness readiness) {
    return entries.stream().filter(entry -> entry.readiness() == readiness).count();
  }

  /// The grants our role lacks for this checklist, as SQL for the client's administrator; empty
  /// when it lacks none. Superuser is never asked for.
  ///
  /// @param role its name as the server knows it
  public String grants(String role) {
    var missing = EnumSet.noneOf(Need.class);
    entries.stream()
        .filter(entry -> entry.readiness() == Readiness.NOT_ANSWERABLE)
        .forEach(entry -> missing.addAll(entry.missing()));
    if (missing.contains(Need.PG_MONITOR)) {
      missing.remove(Need.PG_READ_ALL_SETTINGS);
    }
    return missing.stream()
        .map(Need::grant)
        .filter(grant -> !grant.isEmpty())
        .map(grant -> grant.replace(":role", quoted(role)))
        .collect(joining("\n"));
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
