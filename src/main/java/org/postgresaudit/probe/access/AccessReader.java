package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresaudit.probe.access.Membership.Option;
import org.postgresaudit.probe.access.Role.Attribute;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;

/// Reads the graph of a server with two questions that every role may ask.
public final class AccessReader {
  static final int MOST_ROLES = 100_000;
  static final int MOST_MEMBERSHIPS = 300_000;

  private static final String ROLES =
      """
      select r.oid::bigint as id,
             r.rolname::text as role,
             pg_catalog.quote_ident(r.rolname::text) as quoted,
             case when r.rolcanlogin then 'l' else '' end
               || case when r.rolsuper then 's' else '' end
               || case when r.rolcreaterole then 'c' else '' end
               || case when r.rolinherit then 'i' else '' end as attributes
        from pg_catalog.pg_roles r
       order by r.rolname
      """;

  private static final String MEMBERSHIPS_BEFORE_16 =
      """
      select m.member::bigint as member_id,
             m.roleid::bigint as group_id,
             'asi' as options,
             '' as grantor
        from pg_catalog.pg_auth_members m
       order by m.roleid, m.member
      """;

  private static final String MEMBERSHIPS =
      """
      select m.member::bigint as member_id,
             m.roleid::bigint as group_id,
             case when m.admin_option then 'a' else '' end
               || case when m.set_option then 's' else '' end
               || case when m.inherit_option then 'i' else '' end as options,
             coalesce(pg_catalog.quote_ident(g.rolname::text), '') as grantor
        from pg_catalog.pg_auth_members m
        left join pg_catalog.pg_roles g on g.oid = m.grantor
       order by m.roleid, m.member, m.grantor
      """;

  private static final Map<Character, Attribute> ATTRIBUTES =
      Map.of(
          'l', Attribute.LOGIN,
          's', Attribute.SUPERUSER,
          'c', Attribute.CREATEROLE,
          'i', Attribute.INHERIT);

  private static final Map<Character, Option> OPTIONS =
      Map.of('a', Option.ADMIN, 's', Option.SET, 'i', Option.INHERIT);

  private AccessReader() {}

  /// What came of it.
  public sealed interface Reading {
    /// The graph.
    ///
    /// @param query what was asked about memberships, for the evidence
    record Read(AccessGraph graph, String query) implements Reading {}

    /// The server refused a question.
    record Refused(Reply.Refusal refusal) implements Reading {}

    /// There is more than is taken; half a graph would clear the innocent and the guilty alike.
    record TooMuch(String what, int most) implements Reading {}
  }

  /// Asks.
  public static Reading read(Asks session, ServerFacts facts) {
    return switch (session.ask(ROLES, List.of(), MOST_ROLES)) {
      case Reply.Refusal refusal -> new Reading.Refused(refusal);
      case Reply.Answer roles when roles.truncated() -> new Reading.TooMuch("roles", MOST_ROLES);
      case Reply.Answer roles -> memberships(roles, session, facts);
    };
  }

  private static Reading memberships(Reply.Answer roles, Asks session, ServerFacts facts) {
    var query = facts.major() < 16 ? MEMBERSHIPS_BEFORE_16 : MEMBERSHIPS;
    return switch (session.ask(query, List.of(), MOST_MEMBERSHIPS)) {
      case Reply.Refusal refusal -> new Reading.Refused(refusal);
      case Reply.Answer given when given.truncated() ->
          new Reading.TooMuch("memberships", MOST_MEMBERSHIPS);
      case Reply.Answer given ->
          new Reading.Read(
              AccessGraph.of(facts.major(), roles(roles.rows()), memberships(given.rows())),
              given.query());
    };
  }

  private static List<Role> roles(List<List<String>> rows) {
    var roles = new ArrayList<Role>(rows.size());
    for (var row : rows) {
      var attributes = EnumSet.noneOf(Attribute.class);
      row.get(3).chars().forEach(c -> attributes.add(of(ATTRIBUTES, (char) c)));
      roles.add(new Role(Long.parseLong(row.get(0)), row.get(1), row.get(2), attributes));
    }
    return roles;
  }

  private static List<Membership> memberships(List<List<String>> rows) {
    var known = new java.util.HashMap<String, Set<Option>>();
    var memberships = new ArrayList<Membership>(rows.size());
    for (var row : rows) {
      memberships.add(
          new Membership(
              Long.parseLong(row.get(0)),
              Long.parseLong(row.get(1)),
              known.computeIfAbsent(row.get(2), AccessReader::options),
              row.get(3)));
    }
    return memberships;
  }

  private static Set<Option> options(String letters) {
    var options = EnumSet.noneOf(Option.class);
    letters.chars().forEach(c -> options.add(of(OPTIONS, (char) c)));
    return Set.copyOf(options);
  }

  private static <T> T of(Map<Character, T> meanings, char letter) {
    var meaning = meanings.get(letter);
    if (meaning == null) {
      throw new IllegalArgumentException("The server's catalog has the odd letter " + letter + ".");
    }
    return meaning;
  }
}
