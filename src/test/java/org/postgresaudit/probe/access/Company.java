package org.postgresaudit.probe.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// The server of a small company, as an inventory: an application, a job that became too mighty,
/// people and a backup.
public final class Company {
  private final Map<Kind, List<List<String>>> rows = new EnumMap<>(Kind.class);

  private Company() {
    role(
        "postgres",
        "login, superuser, createrole, createdb, replication, bypassrls, inherit",
        "installed");
    for (var name : List.of("pg_read_all_data", "pg_monitor")) {
      role(name, "inherit", "predefined");
    }
    for (var name :
        List.of("app_web", "app_worker", "svc_etl", "tbauer_old", "jdoe", "report_ro", "audit")) {
      role(name, "login, inherit", "");
    }
    role("backup", "login, replication, inherit", "");
    role("idle", "login, inherit", "");
    role("Select", "login, inherit", "");
    for (var name : List.of("app_write", "app_read", "etl_writer", "deploy", "analysts")) {
      role(name, "inherit", "");
    }
    role("dba", "superuser, inherit", "");
    member("app_web", "app_write", "no", "yes", "yes");
    member("app_worker", "app_write", "no", "yes", "yes");
    member("app_write", "app_read", "no", "yes", "yes");
    member("svc_etl", "etl_writer", "no", "no", "yes");
    member("etl_writer", "deploy", "yes", "no", "no");
    member("deploy", "dba", "no", "no", "yes");
    member("tbauer_old", "dba", "no", "no", "yes");
    member("jdoe", "deploy", "no", "no", "yes");
    member("jdoe", "analysts", "no", "yes", "yes");
    member("report_ro", "analysts", "no", "yes", "yes");
    member("analysts", "pg_read_all_data", "no", "yes", "no");
    member("backup", "pg_read_all_data", "no", "yes", "no");
    member("audit", "pg_monitor", "no", "yes", "no");
    add(
        Kind.DATABASES,
        "shop",
        "postgres",
        "UTF8",
        "C",
        "yes",
        "no",
        "",
        "everyone: CONNECT, TEMPORARY; postgres: CONNECT, CREATE, TEMPORARY");
    add(Kind.TABLES, "shop", "schema", "shop", "", "postgres", "");
    add(Kind.TABLES, "shop", "table", "shop", "orders", "postgres", "on");
    add(Kind.TABLES, "shop", "table", "shop", "secrets", "postgres", "");
    add(Kind.GRANTS, "shop", "schema", "shop", "", "app_read", "USAGE");
    add(Kind.GRANTS, "shop", "schema", "shop", "", "idle", "USAGE");
    add(Kind.GRANTS, "shop", "table", "shop", "orders", "app_read", "SELECT");
    add(Kind.GRANTS, "shop", "column", "shop", "orders.id", "idle", "SELECT");
    add(Kind.GRANTS, "shop", "table", "shop", "secrets", "audit", "SELECT");
    rule("local", "all", "all", "", "", "peer");
    rule("host", "all", "all", "127.0.0.1", "255.255.255.255", "scram-sha-256");
    rule("hostssl", "shop", "app_web, app_worker", "10.20.30.0", "255.255.255.0", "scram-sha-256");
    rule("host", "all", "all", "10.0.0.0", "255.0.0.0", "md5");
    rule("host", "all", "all", "0.0.0.0", "0.0.0.0", "trust");
    rule("hostssl", "shop", "jdoe", "10.1.0.0", "255.255.0.0", "cert");
  }

  private void role(String name, String attributes, String origin) {
    add(Kind.ROLES, name, attributes, "", "", origin);
  }

  private void member(String member, String role, String admin, String inherit, String set) {
    add(Kind.MEMBERSHIPS, member, role, "postgres", admin, inherit, set);
  }

  private void rule(
      String type, String databases, String users, String address, String mask, String method) {
    var line = String.valueOf(80 + rows.getOrDefault(Kind.ACCESS_RULES, List.of()).size());
    add(Kind.ACCESS_RULES, type, databases, users, address, mask, method, "", "", "", line, "");
  }

  private void add(Kind kind, String... row) {
    rows.computeIfAbsent(kind, _ -> new ArrayList<>()).add(List.of(row));
  }

  /// All of it, as PostgreSQL 17 shows it.
  public static Inventory inventory() {
    var parts = new EnumMap<Kind, Part>(Kind.class);
    new Company()
        .rows.forEach(
            (kind, of) -> parts.put(kind, new Part.Read(of, of.size(), false, List.of())));
    return new Inventory(Instant.parse("2026-11-22T14:00:33Z"), parts);
  }

  /// The same when some part is another.
  public static Inventory with(Kind kind, Part part) {
    var parts = new EnumMap<Kind, Part>(Kind.class);
    parts.putAll(inventory().parts());
    parts.put(kind, part);
    return new Inventory(Instant.parse("2026-11-22T14:00:33Z"), parts);
  }
}
