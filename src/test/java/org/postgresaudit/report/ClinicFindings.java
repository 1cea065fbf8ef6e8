package org.postgresaudit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;

/// The sections of the clinic in which something was found.
final class ClinicFindings {
  private static final String SECTION_3 = "3-database-security";

  private ClinicFindings() {}

  static void note(Casebook casebook) {
    configuration(casebook);
    users(casebook);
    database(casebook);
  }

  private static void configuration(Casebook casebook) {
    var listen =
        Casebook.control(
            "1-configuration-settings",
            "1-listen-addresses",
            "listens-on-named-addresses-only",
            "The server listens on named addresses only",
            Severity.HIGH);
    casebook.passed(listen);
    var rules =
        Casebook.control(
            "1-configuration-settings",
            "6-client-authentication",
            "replication-rules-ask-for-a-password",
            "Replication connections need a password from every host",
            Severity.CRITICAL);
    casebook.found(
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
    casebook.decide(
        rules,
        Verdict.NOT_COMPLIANT,
        "Mr Brandt remembers that the line was added on 3 September.\n\n"
            + "# Treat all verifiers as copied\n\n"
            + "<b>Raw</b> [link](https://example.org/a) [bad](javascript:alert(1))"
            + " ![pic](http://127.0.0.1:9/p.png)");
    var scram =
        Casebook.control(
            "1-configuration-settings",
            "5-password-encryption",
            "new-passwords-use-scram",
            "New passwords are stored with SCRAM-SHA-256",
            Severity.HIGH);
    casebook.passed(scram);
    casebook.add(
        new Section(
            "1-configuration-settings",
            "Configuration settings",
            "",
            List.of(
                new Item("1-listen-addresses", "Listen addresses", "", List.of(listen)),
                new Item("5-password-encryption", "Password encryption", "", List.of(scram)),
                new Item("6-client-authentication", "Client authentication", "", List.of(rules)))));
  }

  private static void users(Casebook casebook) {
    var names =
        Casebook.control(
            "2-user-and-role-management",
            "3-role-review",
            "roles-are-used",
            "Every login role was used within the last year",
            Severity.MEDIUM);
    casebook.found(
        names,
        Optional.empty(),
        List.of("role", "note", "days"),
        Clinic.HOSTILE_NAMES.stream()
            .map(name -> List.of(name, "never logged in as " + name, "400"))
            .toList());
    casebook.decide(names, Verdict.NOT_COMPLIANT, "Checked with the head of IT.");
    var many =
        Casebook.control(
            "2-user-and-role-management",
            "4-role-design",
            "tables-are-not-owned-by-logins",
            "Tables belong to roles that cannot log in",
            Severity.LOW);
    var rows = new ArrayList<List<String>>();
    for (int i = 1; i <= 120; i++) {
      rows.add(List.of("public", "archive_%04d".formatted(i), "clerk", String.valueOf(i * 8192)));
    }
    casebook.found(many, Optional.of("shop"), List.of("schema", "table", "owner", "bytes"), rows);
    casebook.note(
        many,
        Optional.of("billing"),
        new Outcome.Passed(),
        Casebook.evidence("", List.of(), List.of()));
    casebook.note(
        many,
        Optional.of("vault\u202E"),
        new Outcome.NotChecked(Obstacle.UNREACHABLE, "could not connect"),
        Casebook.refused("FATAL: permission denied for database \"vault\""));
    casebook.add(
        new Section(
            "2-user-and-role-management",
            "User and role management",
            "",
            List.of(
                new Item("3-role-review", "Role review", "", List.of(names)),
                new Item("4-role-design", "Role design", "", List.of(many)))));
  }

  private static void database(Casebook casebook) {
    var functions =
        Casebook.control(
            SECTION_3,
            "1-encryption-in-transit",
            "definer-functions-pin-search-path",
            "Functions that run with their owner's rights pin their search_path",
            Severity.MEDIUM);
    casebook.found(
        functions,
        Optional.of("shop"),
        List.of("function", "owner"),
        List.of(
            List.of("shop.promote(text)", "postgres"),
            List.of("shop.monthly_close(date)", "postgres")));
    casebook.annotate(
        new Annotation(
            functions.id(),
            Clinic.STARTED.plusSeconds(7_200),
            "Johanna Halden",
            Optional.of(Verdict.NOT_COMPLIANT),
            Optional.of(
                new Annotation.SeverityOverride(Severity.HIGH, "every web session can call them")),
            Optional.empty(),
            ""));
    var backups =
        Casebook.control(
            SECTION_3,
            "3-backups",
            "backups-are-encrypted",
            "Backups are encrypted",
            Severity.HIGH,
            new Question.Attestation());
    casebook.note(backups, Optional.empty(), new Outcome.AwaitingAuditor(List.of()), Evidence.NONE);
    var tls =
        Casebook.control(
            SECTION_3,
            "1-encryption-in-transit",
            "clients-must-use-tls",
            "Remote clients must use TLS",
            Severity.HIGH);
    casebook.found(
        tls, Optional.empty(), List.of("rule"), List.of(List.of("host all all 0.0.0.0/0")));
    casebook.annotate(
        new Annotation(
            tls.id(),
            Clinic.STARTED.plusSeconds(7_300),
            "Johanna Halden",
            Optional.of(Verdict.RISK_ACCEPTED),
            Optional.empty(),
            Optional.of(
                new Annotation.RiskAcceptance(LocalDate.parse("2027-03-31"), "Dr Katrin Vogt")),
            "The old laboratory device cannot do TLS; it is replaced in March."));
    casebook.add(
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
}
