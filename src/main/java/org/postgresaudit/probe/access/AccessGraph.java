package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.access.Goal.Hold;
import org.postgresaudit.probe.access.Membership.Option;

/// Roles and who can become whom by memberships. Each role stands in it twice: as itself, which SET
/// ROLE leads to, and as the rights it has, which inheritance leads to. To be a role is to have its
/// rights; the reverse does not hold.
///
/// A superuser is never passed through, only arrived at: who can become one needs no further steps.
public final class AccessGraph {
  private static final int OPTIONS_PER_MEMBERSHIP = 16;

  private final List<Role> roles;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Map<Long, List<Role>> administered = new HashMap<>();
  private final Arrows arrows;

  private AccessGraph(List<Role> roles, Arrows arrows) {
    this.roles = roles;
    this.arrows = arrows;
    for (int i = 0; i < roles.size(); i++) {
      places.put(roles.get(i).id(), i);
    }
  }

  /// The graph of a server.
  ///
  /// @param major of the server; memberships carry options from 16 on
  public static AccessGraph of(int major, Collection<Role> all, Collection<Membership> given) {
    var roles = all.stream().sorted(Comparator.comparing(Role::name)).toList();
    var graph = new AccessGraph(roles, new Arrows(2 * roles.size()));
    var usable =
        given.stream()
            .filter(
                m -> graph.places.containsKey(m.member()) && graph.places.containsKey(m.group()))
            // So that of two routes of the same length always the same one is shown.
            .sorted(
                Comparator.comparing((Membership m) -> graph.places.get(m.group()))
                    .thenComparing(m -> graph.places.get(m.member()))
                    .thenComparing(Membership::grantor))
            .toList();
    for (var membership : usable) {
      graph.add(membership, major);
    }
    graph.arrows.seal();
    return graph;
  }

  private void add(Membership membership, int major) {
    int member = place(membership.member());
    int group = place(membership.group());
    if (membership.options().contains(Option.ADMIN)) {
      administered
          .computeIfAbsent(membership.member(), _ -> new ArrayList<>())
          .add(roles.get(group));
    }
    if (major < OPTIONS_PER_MEMBERSHIP) {
      arrows.add(itself(member), itself(group), Step.Way.SET_ROLE, membership);
      if (roles.get(member).inherits()) {
        arrows.add(rights(member), rights(group), Step.Way.INHERITED, membership);
      }
      return;
    }
    if (membership.options().contains(Option.SET)) {
      arrows.add(itself(member), itself(group), Step.Way.SET_ROLE, membership);
    }
    if (membership.options().contains(Option.INHERIT)) {
      arrows.add(rights(member), rights(group), Step.Way.INHERITED, membership);
    }
    // Only a superuser may hand on the membership in one.
    if (membership.options().contains(Option.ADMIN) && !roles.get(group).isSuperuser()) {
      arrows.add(rights(member), itself(group), Step.Way.ADMIN_OPTION, membership);
    }
  }

  /// All roles, by name.
  public List<Role> roles() {
    return roles;
  }

  /// The logins that are no superusers, by name: those for whom it matters what they can reach.
  public List<Role> ordinaryLogins() {
    return roles.stream().filter(role -> role.logsIn() && !role.isSuperuser()).toList();
  }

  /// The role of that name.
  public Optional<Role> role(String name) {
    return roles.stream().filter(role -> role.name().equals(name)).findFirst();
  }

  /// The role of that id; empty when it is gone.
  public Optional<Role> role(long id) {
    return Optional.ofNullable(places.get(id)).map(roles::get);
  }

  /// The roles whose membership that role itself may hand on, by name.
  public List<Role> administeredBy(Role role) {
    return administered.getOrDefault(role.id(), List.of()).stream().distinct().toList();
  }

  /// From where any of the goals can be reached.
  public Reach reach(Collection<Goal> goals) {
    return reach(goals, Set.of());
  }

  /// The same without passing through certain roles.
  public Reach reach(Collection<Goal> goals, Set<Role> avoiding) {
    var reach = new Reach(this, arrows, 2 * roles.size());
    var existing = goals.stream().filter(goal -> places.containsKey(goal.role())).toList();
    reach.search(existing, place -> isClosed(roles.get(place), avoiding));
    return reach;
  }

  private static boolean isClosed(Role role, Set<Role> avoiding) {
    return role.isSuperuser() || avoiding.contains(role);
  }

  int place(long id) {
    return places.getOrDefault(id, -1);
  }

  int place(Role role) {
    return place(role.id());
  }

  int node(Goal goal) {
    int place = place(goal.role());
    return goal.hold() == Hold.IDENTITY ? itself(place) : rights(place);
  }

  Role at(int node) {
    return roles.get(node / 2);
  }

  static int itself(int place) {
    return 2 * place;
  }

  static int rights(int place) {
    return 2 * place + 1;
  }

  static boolean isRights(int node) {
    return (node & 1) == 1;
  }
}
