package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Role;

/// The ordinary logins that reach something, as a sentence shows them.
///
/// @param names the first few and how many more
/// @param path how the first of them does it
record Logins(String names, String path) {
  private static final int NAMED = 10;
  private static final Logins NONE = new Logins("", "");

  static Logins reaching(AccessGraph graph, List<Goal> goals) {
    var reach = graph.reach(goals);
    var all = graph.ordinaryLogins().stream().map(reach::from).flatMap(Optional::stream).toList();
    if (all.isEmpty()) {
      return NONE;
    }
    var names = all.stream().limit(NAMED).map(route -> route.start().name()).collect(joining(", "));
    return new Logins(
        all.size() > NAMED ? names + " and " + (all.size() - NAMED) + " more" : names,
        all.getFirst().toString());
  }

  static Logins notSearched(List<Role> roles) {
    var names = roles.stream().map(Role::name).collect(joining(", "));
    return roles.isEmpty() ? NONE : new Logins("whoever reaches " + names, names);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
