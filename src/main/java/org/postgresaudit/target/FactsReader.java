package org.postgresaudit.target;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts.Access;
import org.postgresaudit.target.ServerFacts.Database;
import org.postgresaudit.target.ServerFacts.Right;
import org.postgresaudit.target.ServerFacts.Standing;
import org.postgresaudit.target.ServerFacts.Tls;
import org.postgresaudit.target.TargetUnreachable.Kind;

/// Asks the server what it is and what our role holds, with questions that a role which can only
/// connect may ask on every version from 10 on.
final class FactsReader {
  private static final String SERVER =
      """
      select pg_catalog.current_setting('server_version_num') as version_num,
             pg_catalog.current_setting('server_version') as version,
             pg_catalog.version() as description,
             current_user::text as role,
             pg_catalog.floor(extract(epoch from pg_catalog.clock_timestamp()) * 1000)::bigint as clock,
             pg_catalog.floor(extract(epoch from pg_catalog.pg_postmaster_start_time()))::bigint as started,
             case when pg_catalog.pg_is_in_recovery() then 'STANDBY' else 'PRIMARY' end as standing
      """;

  private static final String TLS =
      """
      select s.version, s.cipher
        from pg_catalog.pg_stat_ssl s
       where s.pid = pg_catalog.pg_backend_pid()
         and s.ssl
      """;

  private static final String DATABASES =
      """
      select d.datname::text as name,
             case when not d.datallowconn then 'CLOSED_TO_ALL'
                  when pg_catalog.has_database_privilege(d.oid, 'connect') then 'OPEN'
                  else 'CLOSED_TO_US' end as access
        from pg_catalog.pg_database d
       where d.datname <> 'template0'
       order by d.datname
      """;

  private static final String RIGHTS =
      """
      select 'SUPERUSER' as held
       where pg_catalog.current_setting('is_superuser') = 'on'
      union all
      select pg_catalog.upper(r.rolname::text)
        from pg_catalog.pg_roles r
       where r.rolname in ('pg_read_all_settings', 'pg_monitor')
         and pg_catalog.pg_has_role(r.oid, 'usage')
      union all
      select v.held
        from (values ('HBA_RULES', 'pg_catalog.pg_hba_file_rules', 'pg_catalog.pg_hba_file_rules()'),
                     ('IDENT_RULES', 'pg_catalog.pg_ident_file_mappings', 'pg_catalog.pg_ident_file_mappings()'),
                     ('FILE_SETTINGS', 'pg_catalog.pg_file_settings', 'pg_catalog.pg_show_all_file_settings()'))
             as v (held, view, function)
       where pg_catalog.has_table_privilege(pg_catalog.to_regclass(v.view)::oid, 'select')
         and pg_catalog.has_function_privilege(pg_catalog.to_regprocedure(v.function)::oid, 'execute')
      union all
      select 'ROLE_VERIFIERS'
       where pg_catalog.has_table_privilege('pg_catalog.pg_authid', 'select')
      """;

  private static final int MOST_DATABASES = 10_000;

  private final Asks session;

  FactsReader(Asks session) {
    this.session = session;
  }

  ServerFacts read() {
    var before = Instant.now();
    var server = server();
    var ours = before.plus(Duration.between(before, Instant.now()).dividedBy(2));
    var rights = rights();
    var run = new PlatformReader(session, rights.contains(Right.SUPERUSER)).read();
    return new ServerFacts(
        (int) number(server, "version_num"),
        text(server, "version"),
        text(server, "description"),
        run.platform(),
        run.marks(),
        databases(),
        text(server, "role"),
        rights,
        Duration.between(ours, Instant.ofEpochMilli(number(server, "clock"))),
        Instant.ofEpochSecond(number(server, "started")),
        Standing.valueOf(text(server, "standing")),
        tls());
  }

  private Map<String, String> server() {
    var answer = ask(SERVER, 1);
    if (answer.rows().size() != 1) {
      throw odd("it has no row about itself");
    }
    var server = new HashMap<String, String>();
    for (int i = 0; i < answer.columns().size(); i++) {
      server.put(answer.columns().get(i), answer.rows().getFirst().get(i));
    }
    return server;
  }

  private List<Database> databases() {
    return ask(DATABASES, MOST_DATABASES).rows().stream()
        .map(row -> new Database(row.getFirst(), Access.valueOf(row.getLast())))
        .toList();
  }

  private Set<Right> rights() {
    var rights = EnumSet.noneOf(Right.class);
    for (var row : ask(RIGHTS, 100).rows()) {
      rights.add(Right.valueOf(row.getFirst()));
    }
    return rights.contains(Right.SUPERUSER) ? EnumSet.allOf(Right.class) : rights;
  }

  private Optional<Tls> tls() {
    return ask(TLS, 1).rows().stream()
        .map(row -> new Tls(row.getFirst(), row.getLast()))
        .findFirst();
  }

  private Answer ask(String sql, int rows) {
    return switch (session.ask(sql, List.of(), rows)) {
      case Answer answer -> answer;
      case Refusal refusal ->
          throw new TargetUnreachable(
              refusal.kind() == Reply.Kind.LOST ? Kind.LOST : Kind.NOT_POSTGRESQL,
              "The server let us in but does not say what it is: " + refusal.serverWords(),
              null);
    };
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static long number(Map<String, String> row, String column) {
    try {
      return Long.parseLong(text(row, column));
    } catch (NumberFormatException _) {
      throw odd("its " + column + " is no number");
    }
  }

  private static TargetUnreachable odd(String what) {
    return new TargetUnreachable(
        Kind.NOT_POSTGRESQL,
        "The server let us in but does not answer as PostgreSQL does: "
            + what.toLowerCase(Locale.ROOT),
        null);
  }
}
