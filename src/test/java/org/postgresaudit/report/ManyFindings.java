package org.postgresaudit.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.ReportContent;

/// Audits that found as much as one likes.
public final class ManyFindings {
  private static final Instant STARTED = Instant.parse("2026-11-20T13:58:00Z");
  private static final String SECTION = "2-user-and-role-management";
  private static final String ITEM = "3-role-review";

  private static final List<Severity> SEVERITIES = List.of(Severity.values()).reversed();

  private ManyFindings() {}

  /// As many findings as wanted, each with its own control and three rows.
  public static ReportContent findings(int count) {
    return found(count, 1, 3, 3);
  }

  /// One finding with so many rows.
  public static ReportContent rows(int count) {
    return found(1, 1, count, count);
  }

  /// As many findings as the checklist has controls, each in four databases with 200 rows of each.
  public static ReportContent evidence() {
    return found(346, 4, 200, 200);
  }

  /// One finding that each of so many databases shows in the same words.
  public static ReportContent databases(int count) {
    return found(1, count, 1, 1);
  }

  /// One finding with two rows in the first database and one of them in the second.
  public static ReportContent uneven() {
    return found(1, 2, 2, 1);
  }

  private static ReportContent found(
      int controls, int databases, int rowsOfEach, int rowsOfOthers) {
    var casebook = new Casebook(STARTED);
    var all = new ArrayList<Control>();
    for (int i = 1; i <= controls; i++) {
      var control =
          Casebook.control(
              SECTION,
              ITEM,
              "role-%05d-is-reviewed".formatted(i),
              "The rights of role number %d were reviewed within a year".formatted(i),
              SEVERITIES.get(i % SEVERITIES.size()));
      all.add(control);
      var rows = new ArrayList<List<String>>();
      for (int row = 1; row <= rowsOfEach; row++) {
        rows.add(
            List.of("clerk_%05d_%d".formatted(i, row), "shop", "SELECT, UPDATE", "2019-03-31"));
      }
      for (int at = 1; at <= databases; at++) {
        casebook.found(
            control,
            databases == 1 ? Optional.empty() : Optional.of("shop_" + at),
            List.of("role", "schema", "privileges", "reviewed"),
            at == 1 ? rows : rows.subList(0, rowsOfOthers));
      }
    }
    var good =
        Casebook.control(
            SECTION, ITEM, "roles-have-owners", "Each role has an owner", Severity.LOW);
    casebook.passed(good);
    all.add(good);
    casebook.add(
        new Section(
            SECTION,
            "User and role management",
            "",
            List.of(new Item(ITEM, "Role review", "", all))));
    var audit =
        new AssessedAudit(
            new Audit(
                UUID.fromString("2f0c9a4e-6f1d-4f7e-9b57-9d9f4b1c7a12"),
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                new Audit.TargetName("prod-db-1", "db.clinic.example", 5432, "postgres", "audit"),
                "St. Vincent Clinic & Sons",
                "",
                "Johanna Halden",
                "",
                "Confidential",
                STARTED,
                Optional.empty(),
                Optional.empty()),
            new Checklist("1.0.0", "5f0c", casebook.sections()),
            Optional.of(
                new Run(
                    "1.0.0",
                    "5f0c",
                    Clinic.audit().run().orElseThrow().facts(),
                    STARTED,
                    Optional.of(casebook.now()),
                    true,
                    "",
                    casebook.results())),
            Map.of());
    return ReportContent.of(audit, Clinic.details());
  }
}
