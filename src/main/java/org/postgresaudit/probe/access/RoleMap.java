package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresaudit.probe.access.Membership.Option;
import org.postgresaudit.probe.inventory.Inventory;

/// Who reaches which power on a server, worked out from its inventory. Nothing is asked of the
/// server; memberships and grants decide.
public final class RoleMap {
  private final int major;
  private final List<Role> roles;
  private final List<Membership> memberships;
  private final AccessGraph graph;
  private final SortedMap<Power, List<Goal>> goals;
  private final List<Way> ways;

  private RoleMap(
      int major,
      List<Role> roles,
      List<Membership> memberships,
      SortedMap<Power, List<Goal>> goals) {
    this.major = major;
    this.roles = roles;
    this.memberships = memberships;
    this.goals = goals;
    this.graph = AccessGraph.of(major, roles, memberships);
    this.ways = waysIn(graph);
  }

  /// The map of a server.
  ///
  /// @param major of the server; memberships carry options from 16 on
  public static RoleMap of(int major, Inventory inventory) {
    var rows = new CatalogRows(inventory);
    return new RoleMap(major, rows.roles(), rows.memberships(), new Powers(inventory, rows).all());
  }

  /// The graph it was worked out from.
  public AccessGraph graph() {
    return graph;
  }

  /// Everything somebody holds, worst first.
  public List<Power> powers() {
    return List.copyOf(goals.keySet());
  }

  /// Every way of a login, worst power first, then by login. A superuser is there for that alone.
  public List<Way> ways() {
    return ways;
  }

  /// All roles that log in, by name.
  public List<Role> logins() {
    return graph.roles().stream().filter(Role::logsIn).toList();
  }

  /// How many memberships there are.
  public int membershipCount() {
    return memberships.size();
  }

  /// What would be typed to go a way.
  public List<String> typed(Way way) {
    return way.typed(major);
  }

  private List<Way> waysIn(AccessGraph in) {
    var found = new ArrayList<Way>();
    goals.forEach(
        (power, of) -> {
          var reach = in.reach(of);
          in.roles().stream()
              .filter(Role::logsIn)
              .filter(login -> !login.isSuperuser() || power.kind() == Power.Kind.SUPERUSER)
              .forEach(
                  login ->
                      reach
                          .from(login)
                          .ifPresent(route -> found.add(new Way(login, power, route))));
        });
    found.sort(
        Comparator.comparing((Way way) -> way.power())
            .thenComparing(Way::steps, Comparator.reverseOrder())
            .thenComparing(way -> way.login().name()));
    return found;
  }

  /// The one membership on the way whose end closes it, and with it the most others; one that
  /// closes it only together with others comes last. Empty when the login has the power itself.
  public Optional<Cut> shortestCut(Way way) {
    var all = ways.stream().filter(other -> other.power().equals(way.power())).toList();
    var of = goals.getOrDefault(way.power(), List.of());
    Map<String, Cut> cuts = new LinkedHashMap<>();
    for (var step : way.route().steps()) {
      var without = AccessGraph.of(major, roles, without(step));
      var reach = without.reach(of);
      long left = all.stream().filter(other -> reach.from(other.login()).isPresent()).count();
      boolean suffices = reach.from(way.login()).isEmpty();
      cuts.putIfAbsent(sql(step), new Cut(sql(step), all.size() - left, all.size(), suffices));
    }
    return cuts.values().stream()
        .max(Comparator.comparing(Cut::suffices).thenComparingLong(Cut::closed));
  }

  private Collection<Membership> without(Step step) {
    var kept = new ArrayList<Membership>(memberships);
    kept.remove(step.membership());
    if (step.way() == Step.Way.ADMIN_OPTION) {
      var given = step.membership();
      var options = new ArrayList<Option>(given.options());
      options.remove(Option.ADMIN);
      kept.add(
          new Membership(
              given.member(), given.group(), java.util.Set.copyOf(options), given.grantor()));
    }
    return kept;
  }

  private static String sql(Step step) {
    var what = step.way() == Step.Way.ADMIN_OPTION ? "admin option for " : "";
    return "revoke %s%s from %s;".formatted(what, step.revoked(), step.revokedFrom());
  }

  /// Who holds the rights of any of these, by the shortest way, for each login by name.
  Map<Role, Route> holders(List<Goal> of) {
    var reach = graph.reach(of);
    var found = new LinkedHashMap<Role, Route>();
    for (var role : graph.roles()) {
      if (role.logsIn()) {
        reach.from(role).ifPresent(route -> found.put(role, route));
      }
    }
    return found;
  }

  static SortedMap<Power, List<Goal>> sorted() {
    return new TreeMap<>();
  }
}
