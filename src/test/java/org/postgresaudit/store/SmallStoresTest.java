package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallStoresTest {
  @TempDir Path folder;

  @Test
  void a_preference_is_what_was_put_last() {
    try (var database = Database.open(folder.resolve("audits.db"))) {
      var preferences = new PreferenceStore(database);
      assertEquals(Optional.empty(), preferences.get("theme"));
      preferences.put("theme", "dark");
      preferences.put("theme", "light");
      assertEquals(Optional.of("light"), preferences.get("theme"));
    }
  }

  @Test
  void a_further_report_joins_the_history_of_a_sealed_audit() {
    try (var database = Database.open(folder.resolve("audits.db"))) {
      var audits = new AuditStore(database);
      var reports = new ReportStore(database);
      var audit = Examples.audit();
      audits.add(audit);
      audits.seal(audit.id(), Examples.report());
      var extended =
          new SealedReport("/reports/b.pdf", "cd", "PAdES-B-LTA", "Ada", Examples.MORNING);
      reports.add(audit.id(), extended);

      assertEquals(List.of(Examples.report(), extended), reports.ofAudit(audit.id()));
      assertEquals(new SealedReport.Of(audit.id(), extended), reports.all().getFirst());
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  @Test
  void each_platform_has_its_own_data_folder() {
    assertEquals(
        Path.of("/home/ada/.local/share/postgres-audit"),
        DataFolder.of("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "not/absolute")).path());
    assertEquals(
        Path.of("/data/postgres-audit"),
        DataFolder.of("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "/data")).path());
    assertEquals(
        Path.of("/Users/ada/Library/Application Support/Postgres Audit"),
        DataFolder.of("Mac OS X", "/Users/ada", Map.of()).path());
    assertEquals(
        Path.of("/win/Postgres Audit"),
        DataFolder.of("Windows 11", "/users/ada", Map.of("LOCALAPPDATA", "/win")).path());
  }
}
