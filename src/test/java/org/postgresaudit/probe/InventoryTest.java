package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Target;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InventoryTest {
  private static final String SECRET = "hunter2hunter2";
  private static final Map<Integer, PostgresServer> SERVERS = new HashMap<>();

  private static PostgresServer server(int major) throws IOException {
    if (!SERVERS.containsKey(major)) {
      var server = PostgresServer.fresh(major, "log_connections = on\n");
      SERVERS.put(major, server);
      server.execute("fixture", state(major));
      server.execute("postgres", "create database closed allow_connections false");
    }
    return SERVERS.get(major);
  }

  private static String state(int major) {
    return """
    create role plain login;
    create role watcher login;
    grant pg_monitor to watcher;
    create role writer nologin;
    create role etl login noinherit valid until '2027-01-31 12:00:00+00' connection limit 3 password '%1$s';
    create role boss login superuser;
    grant writer to etl with admin option;
    alter role etl set myapp.api_token = '%1$s';
    alter role etl in database fixture set work_mem = '8MB';
    alter database fixture set application_name = 'x password=%1$s';
    alter system set log_line_prefix = 'token=%1$s ';
    select pg_reload_conf();
    create schema shop;
    create table shop.orders (id int, card text);
    create table shop.quiet (id int);
    create function shop.promote() returns int language sql as 'select 1';
    grant usage on schema shop to writer;
    grant select, insert on shop.orders to writer with grant option;
    grant select on shop.orders to public;
    grant select (card) on shop.orders to plain;
    grant execute on function shop.promote() to writer;
    grant execute on function pg_catalog.pg_ls_dir(text) to plain;
    grant connect on database fixture to writer;
    alter default privileges in schema shop grant select on tables to writer;
    alter table shop.orders enable row level security;
    %2$s
    """
        .formatted(SECRET, major >= 15 ? "grant set on parameter log_statement to writer;" : "");
  }

  @AfterAll
  static void stop() {
    SERVERS.values().forEach(PostgresServer::close);
  }

  private static Run run(Target target, RunSelection selection, RunListener listener) {
    return new ProbeRunner(Questions.checklist(), Map.of(), ProbeLimits.DEFAULT)
        .run(target, selection, Optional.empty(), listener, new Cancellation());
  }

  private static Inventory inventory(Target target) {
    var heard = new Inventory[1];
    var run =
        run(
            target,
            RunSelection.EVERYTHING,
            new RunListener() {
              @Override
              public void took(Inventory inventory) {
                heard[0] = inventory;
              }
            });
    assertTrue(run.complete(), run.cutShort());
    assertEquals(run.inventory().orElseThrow(), heard[0]);
    return heard[0];
  }

  private static Part.Read read(Inventory inventory, Kind kind) {
    return assertInstanceOf(Part.Read.class, inventory.part(kind), kind.word());
  }

  private static void holds(Inventory inventory, Kind kind, String... row) {
    assertTrue(
        inventory.rows(kind).contains(List.of(row)),
        () -> String.join(" | ", row) + " is not in " + inventory.part(kind));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 13, 18})
  void a_superuser_reads_every_part(int major) throws IOException {
    var seen = inventory(Targets.superuser(server(major)));
    for (var kind : Kind.values()) {
      if (kind == Kind.IDENT_MAPPINGS && major < 15) {
        var missing = assertInstanceOf(Part.NotRead.class, seen.part(kind));
        assertTrue(missing.reason().contains("PostgreSQL " + major), missing.reason());
        continue;
      }
      var read = read(seen, kind);
      assertFalse(read.truncated(), kind.word());
      assertEquals(read.rows().size(), read.rowCount(), kind.word());
      assertTrue(
          read.rows().stream().allMatch(row -> row.size() == kind.columns().size()), kind.word());
      assertTrue(kind == Kind.IDENT_MAPPINGS || !read.rows().isEmpty(), kind.word());
    }
    holds(seen, Kind.ROLES, "etl", "login", "2027-01-31T12:00:00Z", "3", "");
    holds(
        seen,
        Kind.ROLES,
        "postgres",
        "login, superuser, createrole, createdb, replication, bypassrls, inherit",
        "",
        "",
        "installed");
    holds(seen, Kind.ROLES, "pg_monitor", "inherit", "", "", "predefined");
    holds(seen, Kind.ROLE_SETTINGS, "etl", "fixture", "work_mem", "8MB");
    var options = major < 16 ? List.of("", "") : List.of("no", "yes");
    holds(
        seen, Kind.MEMBERSHIPS, "etl", "writer", "postgres", "yes", options.get(0), options.get(1));
    holds(seen, Kind.TABLES, "fixture", "table", "shop", "orders", "postgres", "on");
    holds(seen, Kind.TABLES, "fixture", "table", "shop", "quiet", "postgres", "");
    holds(seen, Kind.GRANTS, "fixture", "table", "shop", "orders", "writer", "INSERT*, SELECT*");
    holds(seen, Kind.GRANTS, "fixture", "table", "shop", "orders", Kind.EVERYONE, "SELECT");
    holds(seen, Kind.GRANTS, "fixture", "column", "shop", "orders.card", "plain", "SELECT");
    holds(seen, Kind.GRANTS, "fixture", "function", "shop", "promote()", "writer", "EXECUTE");
    holds(
        seen,
        Kind.GRANTS,
        "fixture",
        "function",
        "pg_catalog",
        "pg_ls_dir(text)",
        "plain",
        "EXECUTE");
    holds(seen, Kind.GRANTS, "", "database", "", "fixture", "writer", "CONNECT");
    if (major >= 15) {
      holds(seen, Kind.GRANTS, "", "parameter", "", "log_statement", "writer", "SET");
    }
    holds(
        seen, Kind.DEFAULT_PRIVILEGES, "fixture", "postgres", "shop", "tables", "writer", "SELECT");
    assertTrue(
        read(seen, Kind.SETTINGS).rows().stream()
            .anyMatch(row -> row.get(0).equals("log_connections") && row.get(1).equals("on")));
    // What initdb grants is no news; nobody can come into the closed database.
    assertEquals(
        List.of(),
        read(seen, Kind.GRANTS).rows().stream()
            .filter(row -> row.get(2).equals("pg_catalog") && !row.get(4).equals("plain"))
            .toList());
    assertEquals(
        List.of("closed"), read(seen, Kind.GRANTS).gaps().stream().map(Part.Gap::where).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 13, 18})
  void no_secret_is_in_it(int major) throws IOException {
    var seen = inventory(Targets.superuser(server(major)));
    var words = seen.toString();
    assertFalse(words.contains(SECRET), words);
    assertFalse(words.contains("SCRAM-SHA-256$") || words.contains("md5"), words);
    holds(seen, Kind.ROLE_SETTINGS, "etl", "", "myapp.api_token", "(redacted)");
    holds(seen, Kind.ROLE_SETTINGS, "", "fixture", "application_name", "(redacted)");
    assertTrue(
        read(seen, Kind.SETTINGS).rows().stream()
            .anyMatch(
                row -> row.get(0).equals("log_line_prefix") && row.get(1).equals("(redacted)")));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 13, 18})
  void what_a_role_may_not_read_is_said_and_not_asked_for(int major) throws IOException {
    for (var role : List.of("plain", "watcher")) {
      var seen = inventory(Targets.as(server(major), role));
      var rules = assertInstanceOf(Part.NotRead.class, seen.part(Kind.ACCESS_RULES), role);
      assertEquals("", rules.serverWords(), "the server was asked although it was bound to refuse");
      assertTrue(rules.reason().contains(role), rules.reason());
      assertEquals(
          role.equals("plain"), !read(seen, Kind.SETTINGS).missesNothing(), "settings of " + role);
      assertTrue(read(seen, Kind.MEMBERSHIPS).missesNothing());
      holds(seen, Kind.GRANTS, "fixture", "table", "shop", "orders", "writer", "INSERT*, SELECT*");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = 18)
  void only_a_whole_run_reads_it(int major) throws IOException {
    var target = Targets.superuser(server(major));
    var one = RunSelection.EVERYTHING.onlyControls(Set.of("quiet"));
    assertEquals(Optional.empty(), run(target, one, RunListener.DEAF).inventory());
    var other = RunSelection.of(Set.of(), Set.of("fixture"));
    var seen = run(target, other, RunListener.DEAF).inventory().orElseThrow();
    assertEquals(
        Set.of("fixture"),
        Set.copyOf(seen.rows(Kind.EXTENSIONS).stream().map(row -> row.getFirst()).toList()));
  }
}
