package org.postgresaudit.enclosure;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.RunListener;
import org.postgresaudit.probe.RunSelection;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;

/// A server on which much is wrong, some of it with names made to break out of a script.
final class BadServer {
  static final Checklist CHECKLIST = ChecklistReader.bundled();

  /// A schema that everybody may write to, called like a statement.
  static final String ODD_SCHEMA =
      "x\"; drop table ledger.kept; --\n*/ drop table ledger.kept; \\! id";

  private static final String BAD =
      """
      create schema ledger;
      create table ledger.kept (id int);
      insert into ledger.kept values (1);
      create role clerk login password 'clerk-and-more';
      create role boss login superuser;
      create role owner_of_shop nologin;
      alter role clerk set log_statement = 'none';
      alter role clerk set session_replication_role = 'replica';
      create schema shop;
      grant usage, create on schema shop to public;
      create schema "%s";
      grant create on schema "%1$s" to public;
      create table shop.orders (id int, clerk text default current_user)
          with (autovacuum_enabled = off);
      alter table shop.orders enable row level security;
      create policy own on shop.orders using (clerk = current_user);
      grant select, truncate, references, trigger on shop.orders to clerk;
      create view shop.mine as select * from shop.orders where clerk = current_user;
      grant select on shop.mine to clerk;
      create function shop.promote(who text) returns int language sql security definer
          set search_path = pg_temp, shop as 'select 1';
      create function shop.purge() returns int language sql security definer as 'select 1';
      alter default privileges for role owner_of_shop in schema shop grant all on tables to public;
      grant execute on function pg_catalog.pg_read_file(text) to public;
      """
          .formatted(ODD_SCHEMA.replace("\"", "\"\""));

  private BadServer() {}

  static PostgresServer start(int major) throws IOException {
    var server = PostgresServer.fresh(major, "log_connections = off\nssl = off\n");
    server.execute("fixture", BAD);
    return server;
  }

  /// What an audit of some sections of it finds.
  static AssessedAudit audited(PostgresServer server, String... sections) {
    return audited(run(server, sections), Map.of());
  }

  static AssessedAudit audited(Run run, Map<String, List<Annotation>> annotations) {
    var audit =
        new Audit(
            UUID.fromString("6b0f2a52-0c86-4d0c-a9a1-0d5d5f0c9f10"),
            UUID.randomUUID(),
            new Audit.TargetName("shop-db-1", "db.shop.example", 5432, "fixture", "postgres"),
            "Shop",
            "",
            "Ada",
            "",
            "Confidential",
            run.startedAt(),
            Optional.empty(),
            Optional.empty());
    return new AssessedAudit(audit, CHECKLIST, Optional.of(run), annotations);
  }

  static Run run(PostgresServer server, String... sections) {
    return new ProbeRunner(CHECKLIST, JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(
            Targets.superuser(server),
            RunSelection.of(Set.of(sections), Set.of()),
            Optional.empty(),
            new RunListener() {},
            new Cancellation());
  }

  static ReportContent content(AssessedAudit audit) {
    return ReportContent.of(
        audit, ReportDetails.of(audit.audit(), LocalDate.of(2026, 11, 23), ZoneOffset.UTC));
  }
}
