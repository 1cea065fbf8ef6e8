package org.postgresaudit.probe.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresaudit.probe.access.Goal.Hold;
import org.postgresaudit.probe.access.Membership.Option;
import org.postgresaudit.probe.access.Role.Attribute;

/// Who can become whom, before the options of 16 and with them.
class AccessGraphTest {
  private final Map<String, Role> roles = new HashMap<>();
  private final List<Membership> memberships = new ArrayList<>();

  private void role(String name, Attribute... attributes) {
    var held = EnumSet.noneOf(Attribute.class);
    held.addAll(Arrays.asList(attributes));
    held.add(Attribute.INHERIT);
    roles.put(name, new Role(20_000 + roles.size(), name, name, held));
  }

  private void login(String... names) {
    for (var name : names) {
      role(name, Attribute.LOGIN);
    }
  }

  private void group(String... names) {
    for (var name : names) {
      role(name);
    }
  }

  private void member(String member, String group, Option... options) {
    memberships.add(
        new Membership(roles.get(member).id(), roles.get(group).id(), Set.of(options), "postgres"));
  }

  private AccessGraph graph(int major) {
    return AccessGraph.of(major, roles.values(), memberships);
  }

  private Goal goal(String role, Hold hold) {
    return new Goal(roles.get(role).id(), hold, "");
  }

  /// The route in words; empty when there is none.
  private String route(int major, String from, String to, Hold hold) {
    return graph(major)
        .reach(List.of(goal(to, hold)))
        .from(roles.get(from))
        .map(Route::toString)
        .orElse("");
  }

  @Test
  void before_16_every_membership_leads_to_the_group() {
    login("clerk");
    group("shop_admin", "owners");
    member("clerk", "shop_admin");
    member("shop_admin", "owners");
    assertEquals(
        "clerk → shop_admin (SET ROLE) → owners (SET ROLE)",
        route(15, "clerk", "owners", Hold.IDENTITY));
    assertEquals("", route(16, "clerk", "owners", Hold.IDENTITY));
  }

  @Test
  void a_role_that_does_not_inherit_changes_over_first() {
    roles.put("clerk", new Role(1, "clerk", "clerk", Set.of(Attribute.LOGIN)));
    group("shop_admin");
    member("clerk", "shop_admin");
    assertEquals("clerk → shop_admin (SET ROLE)", route(15, "clerk", "shop_admin", Hold.RIGHTS));
  }

  @Test
  void rights_come_by_inheritance_and_attributes_do_not() {
    login("clerk");
    group("shop_admin");
    member("clerk", "shop_admin", Option.INHERIT);
    assertEquals("clerk → shop_admin (inherited)", route(16, "clerk", "shop_admin", Hold.RIGHTS));
    assertEquals("", route(16, "clerk", "shop_admin", Hold.IDENTITY));
  }

  @Test
  void changing_over_is_not_inherited() {
    login("clerk");
    group("shop_admin", "deploy");
    member("clerk", "shop_admin", Option.INHERIT);
    member("shop_admin", "deploy", Option.SET);
    assertEquals("", route(16, "clerk", "deploy", Hold.RIGHTS));
  }

  @Test
  void who_may_hand_on_a_membership_gives_it_to_itself() {
    login("clerk");
    group("shop_admin", "deploy", "programs");
    member("clerk", "shop_admin", Option.SET);
    member("shop_admin", "deploy", Option.ADMIN);
    member("deploy", "programs", Option.INHERIT);
    assertEquals(
        "clerk → shop_admin (SET ROLE) → deploy (ADMIN OPTION) → programs (inherited)",
        route(16, "clerk", "programs", Hold.RIGHTS));
  }

  @Test
  void the_option_to_hand_on_is_used_through_inheritance_too() {
    login("clerk");
    group("shop_admin", "deploy");
    member("clerk", "shop_admin", Option.INHERIT);
    member("shop_admin", "deploy", Option.ADMIN);
    assertEquals(
        "clerk → shop_admin (inherited) → deploy (ADMIN OPTION)",
        route(16, "clerk", "deploy", Hold.IDENTITY));
  }

  @Test
  void only_a_superuser_hands_on_the_membership_in_one() {
    login("clerk");
    role("break_glass", Attribute.SUPERUSER);
    member("clerk", "break_glass", Option.ADMIN);
    assertEquals("", route(16, "clerk", "break_glass", Hold.IDENTITY));
    assertEquals(
        "clerk → break_glass (SET ROLE)", route(15, "clerk", "break_glass", Hold.IDENTITY));
  }

  @Test
  void nothing_is_sought_behind_a_superuser() {
    login("clerk");
    role("break_glass", Attribute.SUPERUSER);
    group("programs");
    member("clerk", "break_glass", Option.SET);
    member("break_glass", "programs", Option.INHERIT);
    assertEquals("", route(16, "clerk", "programs", Hold.RIGHTS));
  }

  @Test
  void the_shortest_way_is_shown_and_its_last_step_can_be_cut() {
    login("clerk");
    group("a", "b", "programs");
    member("clerk", "a");
    member("a", "b");
    member("b", "programs");
    member("a", "programs");
    var route =
        graph(15).reach(List.of(goal("programs", Hold.RIGHTS))).from(roles.get("clerk")).get();
    assertEquals("clerk → a (inherited) → programs (inherited)", route.toString());
    var last = route.last().orElseThrow();
    assertEquals("programs", last.revoked());
    assertEquals("a granted by postgres", last.revokedFrom());
  }

  @Test
  void who_holds_it_itself_needs_no_step() {
    login("clerk");
    var route =
        graph(16)
            .reach(List.of(new Goal(roles.get("clerk").id(), Hold.RIGHTS, "SELECT on pg_authid")))
            .from(roles.get("clerk"))
            .get();
    assertEquals("clerk → SELECT on pg_authid", route.toString());
    assertTrue(route.last().isEmpty());
    assertEquals("clerk", route.end().name());
  }

  @Test
  void a_role_to_be_avoided_is_no_way() {
    login("watcher");
    group("monitor", "statistics");
    member("watcher", "monitor");
    member("monitor", "statistics");
    var goal = List.of(goal("statistics", Hold.RIGHTS));
    var watcher = roles.get("watcher");
    assertTrue(graph(15).reach(goal).from(watcher).isPresent());
    assertFalse(graph(15).reach(goal, Set.of(roles.get("monitor"))).from(watcher).isPresent());
  }

  @Test
  void memberships_of_roles_that_are_gone_are_passed_over() {
    login("clerk");
    group("owners");
    memberships.add(new Membership(7, roles.get("owners").id(), Set.of(Option.SET), ""));
    memberships.add(new Membership(roles.get("clerk").id(), 8, Set.of(Option.SET), ""));
    assertEquals("", route(16, "clerk", "owners", Hold.IDENTITY));
    assertTrue(
        graph(16).reach(List.of(new Goal(8, Hold.RIGHTS, ""))).from(roles.get("clerk")).isEmpty());
  }

  @Test
  void a_long_way_is_shown_by_its_ends() {
    login("r0");
    for (int i = 1; i <= 30; i++) {
      group("r" + i);
      member("r" + (i - 1), "r" + i);
    }
    assertTrue(
        route(15, "r0", "r30", Hold.IDENTITY)
            .endsWith("→ r8 (SET ROLE) → … 21 more → r30 (SET ROLE)"),
        route(15, "r0", "r30", Hold.IDENTITY));
  }

  @Test
  void circles_end() {
    login("clerk");
    group("a", "b", "c");
    member("clerk", "a");
    member("a", "b");
    member("b", "a");
    assertEquals("", route(15, "clerk", "c", Hold.RIGHTS));
  }

  @Test
  void many_nested_roles_and_memberships_agree_with_a_plain_search() {
    var random = new Random(3);
    int count = 5_000;
    for (int i = 0; i < count; i++) {
      role("r" + i, i % 3 == 0 ? new Attribute[] {Attribute.LOGIN} : new Attribute[0]);
    }
    var above = new HashMap<Integer, Set<Integer>>();
    for (int i = 0; i < 200_000; i++) {
      int member = random.nextInt(count);
      // Most lead far away, some through long chains.
      int group = Math.min(count - 1, member + 1 + random.nextInt(i % 2 == 0 ? 3 : 200));
      if (member != group) {
        member("r" + member, "r" + group);
        above.computeIfAbsent(member, _ -> new java.util.HashSet<>()).add(group);
      }
    }
    int target = 2_500;
    var expected = new boolean[count];
    expected[target] = true;
    for (int i = target - 1; i >= 0; i--) {
      expected[i] = above.getOrDefault(i, Set.of()).stream().anyMatch(group -> expected[group]);
    }
    var reach = graph(15).reach(List.of(goal("r" + target, Hold.IDENTITY)));
    for (int i = 0; i < count; i++) {
      assertEquals(expected[i], reach.from(roles.get("r" + i)).isPresent(), "r" + i);
    }
  }
}
