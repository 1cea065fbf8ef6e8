package org.postgresaudit.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Role;

/// Finds the logins that hold the rights of any of certain roles, once for each set of roles and
/// for so many sets only: a search costs as much as the graph is big. After that the roles are
/// named in place of the logins behind them.
final class LoginSearch {
  private static final int MOST_SEARCHES = 200;

  private final AccessGraph graph;
  private final String gain;
  private final Map<List<Role>, Logins> known = new HashMap<>();

  /// @param gain what the last step gives; empty when the roles say it all
  LoginSearch(AccessGraph graph, String gain) {
    this.graph = graph;
    this.gain = gain;
  }

  Logins behind(List<Role> roles) {
    var seen = known.get(roles);
    if (seen == null && known.size() >= MOST_SEARCHES) {
      return Logins.notSearched(roles);
    }
    return seen == null ? search(roles) : seen;
  }

  private Logins search(List<Role> roles) {
    var goals = roles.stream().map(role -> new Goal(role.id(), Goal.Hold.RIGHTS, gain)).toList();
    var logins = Logins.reaching(graph, goals);
    known.put(roles, logins);
    return logins;
  }
}
