package org.postgresaudit.target;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts.Doubt;
import org.postgresaudit.target.ServerFacts.Marks;

/// Recognises who runs the server. Roles alone prove nothing: they come along with a dump, and any
/// login that may create roles can plant them. So at least two of a provider's roles and one mark
/// that takes the server's host or its first superuser must agree, and nothing may contradict.
final class PlatformReader {
  private static final int ROLES_NEEDED = 2;
  private static final int MOST = 1_000;

  private static final String ROLES =
      """
      select case when r.oid = 10 then 'first superuser' else 'role' end as kind, r.rolname::text as name
        from pg_catalog.pg_roles r
       where r.rolname in (%s)
      union all
      select 'function', 'aurora_version()'
       where exists (select from pg_catalog.pg_proc p
                      where p.proname = 'aurora_version'
                        and p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace)
      union all
      select 'superuser', pg_catalog.min(r.rolname::text)
        from pg_catalog.pg_roles r
       where r.rolsuper
         and r.rolcanlogin
         and r.rolname not in (%s)
      having pg_catalog.count(*) > 0
      """
          .formatted(listed(Provider.allRoles()), listed(Provider.allSuperusers()));

  /// Settings that a library of the provider defined. Those of a role or a database are nobody's.
  private static final String SETTINGS =
      """
      select 'setting' as kind, pg_catalog.min(s.name) as name
        from pg_catalog.pg_settings s
       where pg_catalog.split_part(s.name, '.', 1) in (%s)
         and s.name like '%%.%%'
         and s.source not in ('database', 'user', 'database user', 'client', 'session')
       group by pg_catalog.split_part(s.name, '.', 1)
      """
          .formatted(listed(Provider.allPrefixes()));

  /// Settings that only a configuration file names: pg_settings does not list those.
  private static final String NAMED_SETTINGS =
      """
      select 'setting' as kind, v.name
        from (values %s) as v (name)
       where pg_catalog.current_setting(v.name, true) is not null
         and not exists (select from pg_catalog.pg_db_role_setting d
                          cross join pg_catalog.unnest(d.setconfig) as c (entry)
                          where pg_catalog.lower(pg_catalog.split_part(c.entry, '=', 1)) = v.name)
      """
          .formatted(Provider.allSettings().map(name -> "('" + name + "')").collect(joining(", ")));

  private static final String EXTENSIONS =
      """
      select 'extension' as kind, e.name::text as name
        from pg_catalog.pg_available_extensions e
       where e.name = '%s'
      """
          .formatted(Provider.BRIDGE_EXTENSION);

  private final Asks session;
  private final boolean superuser;

  private final Map<Provider, List<String>> roles = new EnumMap<>(Provider.class);
  private final Map<Provider, List<String>> proofs = new EnumMap<>(Provider.class);
  private boolean aurora;
  private Optional<String> otherSuperuser = Optional.empty();

  /// @param superuser whether our own role is one
  PlatformReader(Asks session, boolean superuser) {
    this.session = session;
    this.superuser = superuser;
  }

  /// Who runs the server, and what shows or contradicts it.
  record Recognised(Platform platform, Marks marks) {}

  /// Asks. A server that refuses one of the questions bears the fewer marks.
  Recognised read() {
    for (var query : List.of(ROLES, SETTINGS, NAMED_SETTINGS, EXTENSIONS)) {
      switch (session.ask(query, List.of(), MOST)) {
        case Answer answer -> answer.rows().forEach(row -> note(row.getFirst(), row.getLast()));
        case Refusal _ -> {}
      }
    }
    return judged();
  }

  private void note(String kind, String name) {
    switch (kind) {
      case "superuser" -> otherSuperuser = Optional.of(name);
      case "function" -> aurora = true;
      case "extension" -> add(proofs, Provider.CRUNCHY_BRIDGE, kind + " " + name);
      case "setting" -> Provider.ofSetting(name).ifPresent(p -> add(proofs, p, kind + " " + name));
      default ->
          Arrays.stream(Provider.values())
              .filter(provider -> provider.owns(name))
              .forEach(provider -> noteRole(provider, kind, name));
    }
  }

  private void noteRole(Provider provider, String kind, String name) {
    add(roles, provider, "role " + name);
    if (kind.equals("first superuser")) {
      add(proofs, provider, "first superuser " + name);
    }
  }

  private static void add(Map<Provider, List<String>> marks, Provider provider, String mark) {
    marks.computeIfAbsent(provider, _ -> new ArrayList<>()).add(mark);
  }

  private Recognised judged() {
    var doubts = new ArrayList<Doubt>();
    var recognised = new ArrayList<Provider>();
    for (var provider : Provider.values()) {
      var because = contradiction(provider);
      if (because.isPresent()) {
        doubts.add(new Doubt(provider.platform().word(), marks(provider), because.get()));
      } else if (!marks(provider).isEmpty()) {
        recognised.add(provider);
      }
    }
    if (recognised.size() == 1) {
      var provider = recognised.getFirst();
      return new Recognised(platform(provider), new Marks(marks(provider), doubts));
    }
    recognised.forEach(
        p -> doubts.add(new Doubt(p.platform().word(), marks(p), "another provider's are there")));
    return new Recognised(Platform.SELF_MANAGED, new Marks(List.of(), doubts));
  }

  /// Why a provider whose marks are there does not run the server; empty when it does, or when
  /// there is no mark of it.
  private Optional<String> contradiction(Provider provider) {
    if (marks(provider).isEmpty()) {
      return Optional.empty();
    }
    int named = roles.getOrDefault(provider, List.of()).size();
    if (named < ROLES_NEEDED) {
      return Optional.of("too few of its roles are there");
    }
    if (!proofs.containsKey(provider)) {
      return Optional.of("no setting or file of it is there, and roles come along with a dump");
    }
    if (provider.keepsSuperusers() && superuser) {
      return Optional.of("our own role is a superuser, which it gives to no customer");
    }
    if (provider.keepsSuperusers() && otherSuperuser.isPresent()) {
      return Optional.of("role " + otherSuperuser.get() + " is a superuser and not one of its own");
    }
    return Optional.empty();
  }

  private List<String> marks(Provider provider) {
    var all = new ArrayList<>(roles.getOrDefault(provider, List.of()));
    all.addAll(proofs.getOrDefault(provider, List.of()));
    if (provider == Provider.RDS && aurora) {
      all.add("function aurora_version()");
    }
    return all;
  }

  private Platform platform(Provider provider) {
    return provider == Provider.RDS && aurora ? Platform.AURORA : provider.platform();
  }

  private static String listed(Stream<String> names) {
    return names.map(name -> "'" + name + "'").collect(joining(", "));
  }
}
