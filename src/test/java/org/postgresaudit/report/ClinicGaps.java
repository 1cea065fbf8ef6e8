package org.postgresaudit.report;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;

/// The sections of the clinic in which nothing was found, and much was not seen.
final class ClinicGaps {
  private ClinicGaps() {}

  static void note(Casebook casebook) {
    logging(casebook);
    patches(casebook);
    network(casebook);
  }

  private static void logging(Casebook casebook) {
    var log =
        Casebook.control(
            "4-auditing-and-logging",
            "1-detailed-logging",
            "log-contains-no-passwords",
            "The log contains no passwords",
            Severity.HIGH);
    casebook.note(
        log,
        Optional.empty(),
        new Outcome.NotChecked(Obstacle.PRIVILEGE, "needs pg_read_file"),
        Casebook.refused("ERROR: permission denied for function pg_read_file (SQLSTATE 42501)"));
    var audit =
        Casebook.control(
            "4-auditing-and-logging",
            "2-pgaudit",
            "pgaudit-is-loaded",
            "pgAudit is loaded",
            Severity.MEDIUM);
    casebook.note(
        audit,
        Optional.empty(),
        new Outcome.Broken("the answer had no column \"setting\""),
        Evidence.NONE);
    casebook.add(
        new Section(
            "4-auditing-and-logging",
            "Auditing and logging",
            "",
            List.of(
                new Item("1-detailed-logging", "Detailed logging", "", List.of(log)),
                new Item("2-pgaudit", "pgAudit", "", List.of(audit)))));
  }

  private static void patches(Casebook casebook) {
    var releases =
        Casebook.control(
            "5-patch-management",
            "1-software-currency",
            "server-runs-newest-minor",
            "The server runs the newest minor release of its line",
            Severity.MEDIUM);
    casebook.passed(releases);
    var postgis =
        Casebook.control(
            "5-patch-management",
            "2-known-vulnerabilities",
            "postgis-has-no-known-hole",
            "PostGIS has no known vulnerability",
            Severity.MEDIUM);
    casebook.note(
        postgis,
        Optional.empty(),
        new Outcome.NotApplicable("PostGIS is not installed"),
        Evidence.NONE);
    casebook.add(
        new Section(
            "5-patch-management",
            "Patch management",
            "",
            List.of(
                new Item("1-software-currency", "Software currency", "", List.of(releases)),
                new Item(
                    "2-known-vulnerabilities", "Known vulnerabilities", "", List.of(postgis)))));
  }

  private static void network(Casebook casebook) {
    var firewall =
        Casebook.control(
            "6-network-security",
            "2-firewalls",
            "firewall-admits-application-hosts-only",
            "The firewall admits the application hosts only",
            Severity.MEDIUM,
            new Question.Attestation());
    casebook.note(
        firewall, Optional.empty(), new Outcome.AwaitingAuditor(List.of()), Evidence.NONE);
    casebook.decide(
        firewall, Verdict.COMPLIANT, "Rule set of 4 November 2026 shown by the network team.");
    var network =
        Casebook.control(
            "6-network-security",
            "3-segmentation",
            "database-hosts-have-their-own-network",
            "Database hosts have a network of their own",
            Severity.INFO,
            new Question.Attestation());
    casebook.add(
        new Section(
            "6-network-security",
            "Network security",
            "",
            List.of(
                new Item("2-firewalls", "Firewalls", "", List.of(firewall)),
                new Item("3-segmentation", "Segmentation", "", List.of(network)))));
  }
}
