package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;

class KilledProgramTest {
  private static final int ENOUGH = 40;

  @TempDir Path folder;

  @Test
  void every_annotation_that_was_said_to_be_kept_survives_a_killed_program()
      throws IOException, InterruptedException {
    var file = folder.resolve("audits.db");
    var audit = Examples.audit();
    try (var database = Database.open(file)) {
      new AuditStore(database).add(audit);
    }

    int said = annotateUntilKilled(file, audit);

    try (var database = Database.open(file)) {
      var audits = new AuditStore(database);
      var kept =
          audits.load(audit.id(), Examples.checklist()).annotations().get(Examples.TLS_IS_ON);
      assertTrue(kept.size() >= said, "kept " + kept.size() + " of " + said);
      for (int i = 0; i < kept.size(); i++) {
        assertEquals("note " + i, kept.get(i).note());
        assertEquals(said(i), kept.get(i));
      }
      assertTrue(audits.historyIntact(audit.id()));
      audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "and on it goes"));
    }
  }

  private static int annotateUntilKilled(Path file, Audit audit)
      throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                file.toString(),
                audit.id().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int said = 0;
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      while (said < ENOUGH && lines.readLine() != null) {
        said++;
      }
      // SIGKILL: no shutdown hook, no finally, no close.
      child.toHandle().destroyForcibly();
      while (lines.readLine() != null) {
        said++;
      }
    }
    assertTrue(child.waitFor(30, TimeUnit.SECONDS));
    assertEquals(128 + 9, child.exitValue(), "killed, not ended");
    assertTrue(said >= ENOUGH);
    return said;
  }

  /// By turns of the whole control, of one finding, and of what somebody answered.
  private static Annotation said(int number) {
    var whole = Examples.note(Examples.TLS_IS_ON, "note " + number);
    return switch (number % 3) {
      case 0 -> whole;
      case 1 ->
          new Annotation(
              new Subject(Examples.TLS_IS_ON, Optional.of(new FindingKey("finding " + number))),
              whole.at(),
              whole.author(),
              whole.verdict(),
              whole.severity(),
              whole.risk(),
              Optional.of(new Remedy("Otto Owner", Optional.of(LocalDate.of(2027, 1, 31)))),
              Optional.empty(),
              whole.note());
      default ->
          new Annotation(
              whole.subject(),
              whole.at(),
              whole.author(),
              whole.verdict(),
              whole.severity(),
              whole.risk(),
              Optional.empty(),
              Optional.of(
                  new Attestation("Otto Owner", "plan.pdf", "ab".repeat(32), Optional.empty())),
              whole.note());
    };
  }

  /// Annotates for ever and says so after each one.
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      var audits = new AuditStore(Database.open(Path.of(arguments[0])));
      var audit = UUID.fromString(arguments[1]);
      for (int i = 0; ; i++) {
        audits.annotate(audit, said(i));
        System.out.println("kept " + i);
      }
    }
  }
}
