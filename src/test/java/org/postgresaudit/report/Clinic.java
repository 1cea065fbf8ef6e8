package org.postgresaudit.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.ServerFacts;

/// The audit of a fictional clinic with everything a report can contain: each outcome, each
/// verdict, several databases, many rows, and names made by somebody hostile.
final class Clinic {
  static final Instant STARTED = Instant.parse("2026-11-20T13:58:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final LocalDate REPORTED = LocalDate.parse("2026-11-22");

  /// What a fix block says; copies of it must be the same.
  static final String FIX_SQL =
      """
      begin;
      alter function shop.promote(text)
        set search_path = pg_catalog, shop, pg_temp;
      revoke execute on function shop.promote(text), shop.monthly_close(date) from public;
      commit;\
      """;

  static final List<String> HOSTILE_NAMES =
      List.of(
          "Robert'); drop table patients;--",
          "<script src=\"http://127.0.0.1:9/x.js\"></script>",
          "<img src=\"http://127.0.0.1:9/a.png\"/>&amp;{{title}}{{{css}}}",
          "админ",
          "pay\u202Ella\u202C",
          "nul\u0000bel\u0007",
          "zero\u200Bwidth",
          "患者データ",
          "المرضى",
          "חולים",
          "रोगी",
          "ผู้ป่วย",
          "👩\u200D⚕️",
          "\uD842\uDFB7野家",
          "환자",
          "lone\uD800",
          "line\nbreak",
          "no\u00A0break",
          "e\u0301",
          "ﬁle",
          "a_very_long_name_" + "x".repeat(46));

  private static final String SECTION_3 = "3-database-security";

  private final List<Section> sections = new ArrayList<>();
  private final List<ProbeResult> results = new ArrayList<>();
  private final Map<String, List<Annotation>> annotations = new LinkedHashMap<>();
  private Instant clock = STARTED;

  private Clinic() {}

  /// As it is before the auditor has judged everything.
  static AssessedAudit audit() {
    return new Clinic().build();
  }

  static ReportDetails details() {
    return new ReportDetails(
        "St. Vincent Clinic & Sons",
        "The primary server. *Not* in scope: the standby, the application and `pgbouncer`.",
        "Johanna Halden",
        "Halden Roth",
        "+49 221 555 0142",
        "Samuel Roth",
        "Strictly confidential",
        "PA-2026-0117",
        "1.0",
        REPORTED,
        Optional.of(LocalDate.parse("2027-05-31")),
        "",
        List.of(new ReportDetails.Recipient("Dr Katrin Vogt", "Head of IT", "PDF, encrypted")),
        Brand.DEFAULT,
        Optional.empty(),
        BERLIN);
  }

  static ReportContent content() {
    return ReportContent.of(audit(), details());
  }

  private AssessedAudit build() {
    configuration();
    users();
    database();
    others();
    return new AssessedAudit(
        audit(UUID.fromString("2f0c9a4e-6f1d-4f7e-9b57-9d9f4b1c7a11")),
        new Checklist(
            "1.0.0", "5f0c1e6a9b7d42f08c3a66e1d2b94f7705ce18ab3390d7e4c1f2a8b6e05d9c73", sections),
        Optional.of(run()),
        annotations);
  }

  private static Audit audit(UUID id) {
    return new Audit(
        id,
        UUID.fromString("00000000-0000-4000-8000-000000000001"),
        new Audit.TargetName("prod-db-1", "db.clinic.example", 5432, "postgres", "audit"),
        "St. Vincent Clinic & Sons",
        "",
        "Johanna Halden",
        "Samuel Roth",
        "Strictly confidential",
        STARTED,
        Optional.empty(),
        Optional.empty());
  }

  private Run run() {
    return new Run(
        "1.0.0", "5f0c", Optional.of(facts()), STARTED, Optional.of(clock), true, "", results);
  }

  private static ServerFacts facts() {
    return new ServerFacts(
        150_018,
        "15.18 (Debian 15.18-0+deb12u1)",
        "PostgreSQL 15.18 (Debian 15.18-0+deb12u1) on x86_64-pc-linux-gnu, compiled by gcc",
        Platform.SELF_MANAGED,
        List.of(
            new ServerFacts.Database("billing", ServerFacts.Access.OPEN),
            new ServerFacts.Database("postgres", ServerFacts.Access.OPEN),
            new ServerFacts.Database("shop", ServerFacts.Access.OPEN),
            new ServerFacts.Database("vault\u202E", ServerFacts.Access.CLOSED_TO_US)),
        "audit",
        Set.of(ServerFacts.Right.PG_MONITOR, ServerFacts.Right.PG_READ_ALL_SETTINGS),
        Duration.ofMillis(200),
        STARTED.minusSeconds(864_000),
        ServerFacts.Standing.PRIMARY,
        Optional.of(new ServerFacts.Tls("TLSv1.3", "TLS_AES_256_GCM_SHA384")));
  }

  private void configuration() {
    var listen =
        control(
            "1-configuration-settings",
            "1-listen-addresses",
            "listens-on-named-addresses-only",
            "The server listens on named addresses only",
            Severity.HIGH);
    passed(listen);
    var rules =
        control(
            "1-configuration-settings",
            "6-client-authentication",
            "replication-rules-ask-for-a-password",
            "Replication connections need a password from every host",
            Severity.CRITICAL);
    found(
        rules,
        Optional.empty(),
        List.of(
            "rule_number",
            "line_number",
            "type",
            "database",
            "user_name",
            "address",
            "netmask",
            "auth_method",
            "options"),
        List.of(
            List.of(
                "15",
                "97",
                "host",
                "{replication}",
                "{all}",
                "10.0.0.0",
                "255.0.0.0",
                "trust",
                "")));
    decide(
        rules,
        Verdict.NOT_COMPLIANT,
        "Mr Brandt remembers that the line was added on 3 September.\n\n"
            + "# Treat all verifiers as copied\n\n"
            + "<b>Raw</b> [link](https://example.org/a) [bad](javascript:alert(1))"
            + " ![pic](http://127.0.0.1:9/p.png)");
    var scram =
        control(
            "1-configuration-settings",
            "5-password-encryption",
            "new-passwords-use-scram",
            "New passwords are stored with SCRAM-SHA-256",
            Severity.HIGH);
    passed(scram);
    sections.add(
        new Section(
            "1-configuration-settings",
            "Configuration settings",
            "",
            List.of(
                new Item("1-listen-addresses", "Listen addresses", "", List.of(listen)),
                new Item("5-password-encryption", "Password encryption", "", List.of(scram)),
                new Item("6-client-authentication", "Client authentication", "", List.of(rules)))));
  }

  private void users() {
    var names =
        control(
            "2-user-and-role-management",
            "3-role-review",
            "roles-are-used",
            "Every login role was used within the last year",
            Severity.MEDIUM);
    found(
        names,
        Optional.empty(),
        List.of("role", "note", "days"),
        HOSTILE_NAMES.stream()
            .map(name -> List.of(name, "never logged in as " + name, "400"))
            .toList());
    decide(names, Verdict.NOT_COMPLIANT, "Checked with the head of IT.");
    var many =
        control(
            "2-user-and-role-management",
            "4-role-design",
            "tables-are-not-owned-by-logins",
            "Tables belong to roles that cannot log in",
            Severity.LOW);
    var rows = new ArrayList<List<String>>();
    for (int i = 1; i <= 120; i++) {
      rows.add(List.of("public", "archive_%04d".formatted(i), "clerk", String.valueOf(i * 8192)));
    }
    found(many, Optional.of("shop"), List.of("schema", "table", "owner", "bytes"), rows);
    var clean =
        result(
            many, Optional.of("billing"), new Outcome.Passed(), evidence("", List.of(), List.of()));
    results.add(clean);
    results.add(
        result(
            many,
            Optional.of("vault\u202E"),
            new Outcome.NotChecked(Obstacle.UNREACHABLE, "could not connect"),
            refused("FATAL: permission denied for database \"vault\"")));
    sections.add(
        new Section(
            "2-user-and-role-management",
            "User and role management",
            "",
            List.of(
                new Item("3-role-review", "Role review", "", List.of(names)),
                new Item("4-role-design", "Role design", "", List.of(many)))));
  }

  private void database() {
    var functions =
        control(
            SECTION_3,
            "1-encryption-in-transit",
            "definer-functions-pin-search-path",
            "Functions that run with their owner's rights pin their search_path",
            Severity.MEDIUM);
    found(
        functions,
        Optional.of("shop"),
        List.of("function", "owner"),
        List.of(
            List.of("shop.promote(text)", "postgres"),
            List.of("shop.monthly_close(date)", "postgres")));
    annotations.put(
        functions.id(),
        List.of(
            new Annotation(
                functions.id(),
                STARTED.plusSeconds(7_200),
                "Johanna Halden",
                Optional.of(Verdict.NOT_COMPLIANT),
                Optional.of(
                    new Annotation.SeverityOverride(
                        Severity.HIGH, "every web session can call them")),
                Optional.empty(),
                "")));
    var backups =
        control(
            SECTION_3,
            "3-backups",
            "backups-are-encrypted",
            "Backups are encrypted",
            Severity.HIGH,
            new Question.Attestation());
    results.add(
        result(backups, Optional.empty(), new Outcome.AwaitingAuditor(List.of()), Evidence.NONE));
    var tls =
        control(
            SECTION_3,
            "1-encryption-in-transit",
            "clients-must-use-tls",
            "Remote clients must use TLS",
            Severity.HIGH);
    found(tls, Optional.empty(), List.of("rule"), List.of(List.of("host all all 0.0.0.0/0")));
    annotations.put(
        tls.id(),
        List.of(
            new Annotation(
                tls.id(),
                STARTED.plusSeconds(7_300),
                "Johanna Halden",
                Optional.of(Verdict.RISK_ACCEPTED),
                Optional.empty(),
                Optional.of(
                    new Annotation.RiskAcceptance(LocalDate.parse("2027-03-31"), "Dr Katrin Vogt")),
                "The old laboratory device cannot do TLS; it is replaced in March.")));
    sections.add(
        new Section(
            SECTION_3,
            "Database security",
            "",
            List.of(
                new Item(
                    "1-encryption-in-transit",
                    "Encryption in transit",
                    "",
                    List.of(functions, tls)),
                new Item("3-backups", "Backups", "", List.of(backups)))));
  }

  private void others() {
    var log =
        control(
            "4-auditing-and-logging",
            "1-detailed-logging",
            "log-contains-no-passwords",
            "The log contains no passwords",
            Severity.HIGH);
    results.add(
        result(
            log,
            Optional.empty(),
            new Outcome.NotChecked(Obstacle.PRIVILEGE, "needs pg_read_file"),
            refused("ERROR: permission denied for function pg_read_file (SQLSTATE 42501)")));
    var audit =
        control(
            "4-auditing-and-logging",
            "2-pgaudit",
            "pgaudit-is-loaded",
            "pgAudit is loaded",
            Severity.MEDIUM);
    results.add(
        result(
            audit,
            Optional.empty(),
            new Outcome.Broken("the answer had no column \"setting\""),
            Evidence.NONE));
    sections.add(
        new Section(
            "4-auditing-and-logging",
            "Auditing and logging",
            "",
            List.of(
                new Item("1-detailed-logging", "Detailed logging", "", List.of(log)),
                new Item("2-pgaudit", "pgAudit", "", List.of(audit)))));
    var releases =
        control(
            "5-patch-management",
            "1-software-currency",
            "server-runs-newest-minor",
            "The server runs the newest minor release of its line",
            Severity.MEDIUM);
    passed(releases);
    var postgis =
        control(
            "5-patch-management",
            "2-known-vulnerabilities",
            "postgis-has-no-known-hole",
            "PostGIS has no known vulnerability",
            Severity.MEDIUM);
    results.add(
        result(
            postgis,
            Optional.empty(),
            new Outcome.NotApplicable("PostGIS is not installed"),
            Evidence.NONE));
    sections.add(
        new Section(
            "5-patch-management",
            "Patch management",
            "",
            List.of(
                new Item("1-software-currency", "Software currency", "", List.of(releases)),
                new Item(
                    "2-known-vulnerabilities", "Known vulnerabilities", "", List.of(postgis)))));
    var firewall =
        control(
            "6-network-security",
            "2-firewalls",
            "firewall-admits-application-hosts-only",
            "The firewall admits the application hosts only",
            Severity.MEDIUM,
            new Question.Attestation());
    results.add(
        result(firewall, Optional.empty(), new Outcome.AwaitingAuditor(List.of()), Evidence.NONE));
    decide(firewall, Verdict.COMPLIANT, "Rule set of 4 November 2026 shown by the network team.");
    var network =
        control(
            "6-network-security",
            "3-segmentation",
            "database-hosts-have-their-own-network",
            "Database hosts have a network of their own",
            Severity.INFO,
            new Question.Attestation());
    sections.add(
        new Section(
            "6-network-security",
            "Network security",
            "",
            List.of(
                new Item("2-firewalls", "Firewalls", "", List.of(firewall)),
                new Item("3-segmentation", "Segmentation", "", List.of(network)))));
  }

  private Control control(String section, String item, String id, String title, Severity severity) {
    return control(
        section,
        item,
        id,
        title,
        severity,
        new Question.OffendingRows(
            List.of(new Question.VersionedQuery(PostgresVersions.ALL, "select 1"))));
  }

  private static Control control(
      String section, String item, String id, String title, Severity severity, Question question) {
    return new Control(
        id,
        section,
        item,
        title,
        severity,
        AppliesTo.EVERY_SERVER,
        LookIn.SERVER,
        Set.of(Need.HBA_RULES),
        "Whoever passes this may read **all** data.\n\nThe role `postgres` is a superuser.",
        question,
        "{role} is not as it should be.",
        List.of("role"),
        "Do it in this order:\n\n```sql\n" + FIX_SQL + "\n```\n\nThen reload the server.",
        "In psql, `\\du` lists them.",
        List.of("https://www.postgresql.org/docs/current/sql-createfunction.html", "CVE-2018-1058"),
        Map.of("cis", List.of("17: 3.1.20", "17: 4.5"), "cwe", List.of("CWE-426")),
        Map.of(),
        List.of(),
        Optional.empty());
  }

  private void passed(Control control) {
    results.add(
        result(
            control,
            Optional.empty(),
            new Outcome.Passed(),
            evidence(
                "select name, setting from pg_catalog.pg_settings",
                List.of("name", "setting"),
                List.of())));
  }

  private void found(
      Control control, Optional<String> database, List<String> columns, List<List<String>> rows) {
    var findings =
        rows.stream()
            .map(
                row -> {
                  var values = new LinkedHashMap<String, String>();
                  for (int i = 0; i < columns.size(); i++) {
                    values.put(columns.get(i), row.get(i));
                  }
                  return new Finding(
                      row.getFirst()
                          + " offends: "
                          + String.join(", ", row.subList(1, row.size()))
                          + ".",
                      Map.of(columns.getFirst(), row.getFirst()),
                      values);
                })
            .toList();
    results.add(
        result(
            control,
            database,
            new Outcome.Found(findings),
            evidence(
                "select "
                    + String.join(",\n       ", columns)
                    + "\n"
                    + "  from pg_catalog.pg_class c\n"
                    + " where c.relname <> 'x' and c.relkind = 'r'\n"
                    + " order by 1",
                columns,
                rows)));
  }

  private static Evidence evidence(String query, List<String> columns, List<List<String>> rows) {
    return new Evidence(query, "audit", columns, rows, rows.size(), false, "");
  }

  private static Evidence refused(String words) {
    return new Evidence(
        "select pg_catalog.pg_read_file('log')", "audit", List.of(), List.of(), 0, false, words);
  }

  private ProbeResult result(
      Control control, Optional<String> database, Outcome outcome, Evidence evidence) {
    clock = clock.plusSeconds(11);
    return new ProbeResult(control.id(), database, outcome, evidence, clock, Duration.ofMillis(7));
  }

  private void decide(Control control, Verdict verdict, String note) {
    annotations.put(
        control.id(),
        List.of(
            new Annotation(
                control.id(),
                STARTED.plusSeconds(7_000),
                "Johanna Halden",
                Optional.of(verdict),
                Optional.empty(),
                Optional.empty(),
                note)));
  }
}
