package org.postgresaudit.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
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
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.TlsMode;

/// An audit of a small shop's server, to be kept.
final class Examples {
  static final Instant MORNING = Instant.parse("2026-03-31T08:15:30.123456789Z");
  static final String TLS_IS_ON = "tls-is-on";
  static final String DEFINERS = "definer-functions-pin-search-path";
  static final String REHEARSED = "restores-are-rehearsed";

  private Examples() {}

  static ConnectionProfile shop() {
    return new ConnectionProfile(
        UUID.randomUUID(),
        "shop-db-1",
        "Żółw & Sons",
        "db.shop.example",
        5432,
        "shop",
        "auditor",
        TlsMode.VERIFY_FULL,
        Optional.of("/secure/shop-ca.pem"),
        Optional.empty(),
        Optional.empty(),
        "call first");
  }

  static Audit audit() {
    return new Audit(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Audit.TargetName("shop-db-1", "db.shop.example", 5432, "shop", "auditor"),
        "Żółw & Sons",
        "The shop's server, without its replica",
        "Ada Auditor",
        "Rita Reviewer",
        "Confidential",
        MORNING,
        Optional.empty(),
        Optional.of(LocalDate.of(2027, 3, 31)));
  }

  static ServerFacts facts() {
    return new ServerFacts(
        150018,
        "15.18 (Debian 15.18-0+deb12u1)",
        "PostgreSQL 15.18 on x86_64-pc-linux-gnu",
        Platform.SELF_MANAGED,
        ServerFacts.Marks.NONE,
        List.of(
            new ServerFacts.Database("shop", ServerFacts.Access.OPEN),
            new ServerFacts.Database("payroll", ServerFacts.Access.CLOSED_TO_US)),
        "auditor",
        Set.of(ServerFacts.Right.PG_MONITOR, ServerFacts.Right.HBA_RULES),
        Duration.ofNanos(-1_234_567),
        MORNING.minusSeconds(86_400),
        ServerFacts.Standing.PRIMARY,
        Optional.of(new ServerFacts.Tls("TLSv1.3", "TLS_AES_256_GCM_SHA384")));
  }

  static Run header() {
    return new Run(
        "1.0.0", "c0ffee", Optional.empty(), MORNING, Optional.empty(), false, "", List.of());
  }

  static Run ended(List<ProbeResult> results) {
    return new Run(
        "1.0.0",
        "c0ffee",
        Optional.of(facts()),
        MORNING,
        Optional.of(MORNING.plusSeconds(12)),
        true,
        "",
        results);
  }

  static Finding promote() {
    var identity = new LinkedHashMap<String, String>();
    identity.put("schema", "shop");
    identity.put("function", "promote(who text)");
    var values = new LinkedHashMap<>(identity);
    values.put("owner", "clerk \u0000 \"quoted\" \\ 漢字 🐘 \u202e");
    values.put("callable_by", "");
    values.put("severity", "critical");
    return new Finding("shop.promote runs as clerk.", identity, values);
  }

  static Evidence evidence() {
    return new Evidence(
        "select * from (\nselect 1\n) as probe limit 1000",
        "auditor",
        List.of("schema", "function"),
        List.of(List.of("shop", "promote(who text)"), List.of("", "purge()")),
        2_000_000_000_000L,
        true,
        "ERROR: permission denied");
  }

  static ProbeResult result(String control, Optional<String> database, Outcome outcome) {
    return new ProbeResult(
        control,
        database,
        outcome,
        evidence(),
        MORNING.plusSeconds(1),
        Duration.ofNanos(12_345_678));
  }

  static Annotation note(String control, String words) {
    return new Annotation(
        control,
        MORNING.plusSeconds(60),
        "Ada Auditor",
        Optional.of(Verdict.RISK_ACCEPTED),
        Optional.of(new Annotation.SeverityOverride(Severity.LOW, "behind two firewalls")),
        Optional.of(new Annotation.RiskAcceptance(LocalDate.of(2026, 12, 31), "Otto Owner")),
        words);
  }

  static Inventory inventory(String role) {
    return new Inventory(
        MORNING.plusSeconds(11),
        Map.of(
            Kind.ROLES,
            new Part.Read(
                List.of(List.of(role, "login, inherit", "", "", "")), 20_001, true, List.of()),
            Kind.GRANTS,
            new Part.Read(
                List.of(),
                0,
                false,
                List.of(new Part.Gap("payroll", "It takes no connections.", ""))),
            Kind.ACCESS_RULES,
            new Part.NotRead("Role auditor may not read it.", "ERROR: permission denied")));
  }

  static SealedReport report() {
    return new SealedReport(
        "/reports/shop.pdf", "ab".repeat(32), "PAdES-B-B", "Ada Auditor", MORNING.plusSeconds(999));
  }

  static Checklist checklist() {
    var controls =
        List.of(
            control(TLS_IS_ON, LookIn.SERVER, sql()),
            control(DEFINERS, LookIn.EACH_DATABASE, sql()),
            control(REHEARSED, LookIn.SERVER, new Question.Attestation()));
    var item = new Item("1-encryption-in-transit", "Encryption in transit", "", controls);
    var section = new Section("3-database-security", "Database security", "", List.of(item));
    return new Checklist("1.0.0", "c0ffee", List.of(section));
  }

  private static Question sql() {
    return new Question.OffendingRows(
        List.of(new Question.VersionedQuery(PostgresVersions.ALL, "select 1")));
  }

  private static Control control(String id, LookIn lookIn, Question question) {
    return new Control(
        id,
        "3-database-security",
        "1-encryption-in-transit",
        "Title of " + id,
        Severity.HIGH,
        Optional.empty(),
        AppliesTo.EVERY_SERVER,
        Optional.empty(),
        lookIn,
        Set.of(Need.CONNECT),
        "",
        question,
        "",
        List.of(),
        "",
        "",
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty());
  }
}
