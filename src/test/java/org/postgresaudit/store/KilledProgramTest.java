package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.ReviewStep.Kind;
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

    int said = untilKilled(Doing.ANNOTATE, file, audit);

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

  @Test
  void every_attachment_that_was_said_to_be_kept_survives_with_all_its_bytes()
      throws IOException, InterruptedException {
    var file = folder.resolve("audits.db");
    var audit = Examples.audit();
    try (var database = Database.open(file)) {
      new AuditStore(database).add(audit);
    }

    int said = untilKilled(Doing.ATTACH, file, audit);

    try (var database = Database.open(file)) {
      var audits = new AuditStore(database);
      var kept = audits.load(audit.id(), Examples.checklist()).dossier().attachments();
      assertTrue(kept.size() >= said, "kept " + kept.size() + " of " + said);
      for (var attachment : kept) {
        int number = Integer.parseInt(attachment.caption());
        assertArrayEquals(
            picture(number), audits.attachments().bytes(audit.id(), attachment), "" + number);
      }
      assertTrue(audits.historyIntact(audit.id()));
      assertEquals(
          kept.size(),
          contents(database),
          "no bytes without an attachment, no attachment without bytes");
    }
  }

  @Test
  void every_step_of_a_review_that_was_said_to_be_kept_survives()
      throws IOException, InterruptedException {
    var file = folder.resolve("audits.db");
    var audit = Examples.audit();
    try (var database = Database.open(file)) {
      new AuditStore(database).add(audit);
    }

    int said = untilKilled(Doing.REVIEW, file, audit);

    try (var database = Database.open(file)) {
      var audits = new AuditStore(database);
      var kept = audits.load(audit.id(), Examples.checklist()).dossier().review();
      assertTrue(kept.size() >= said, "kept " + kept.size() + " of " + said);
      for (int i = 0; i < kept.size(); i++) {
        assertEquals(step(i), kept.get(i));
      }
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  private static long contents(Database database) {
    return database.read(
        tx ->
            tx.one("select count(*) from attachment_content", row -> row.getLong(1)).orElseThrow());
  }

  /// What the killed program does again and again.
  enum Doing {
    ANNOTATE,
    ATTACH,
    REVIEW
  }

  /// Of more than one page of the store, so that a half-written one would be seen.
  private static byte[] picture(int number) {
    var bytes = new byte[60_000];
    new Random(number).nextBytes(bytes);
    return bytes;
  }

  private static Attachment attached(int number) {
    var bytes = picture(number);
    return new Attachment(
        UUID.randomUUID(),
        new Subject(Examples.TLS_IS_ON, Optional.empty()),
        Examples.MORNING.plusSeconds(number),
        "Ada Auditor",
        "screen.png",
        "image/png",
        WholeAudit.sha256(bytes),
        bytes.length,
        String.valueOf(number),
        number + 1);
  }

  /// To and fro between the two.
  private static ReviewStep step(int number) {
    var at = Examples.MORNING.plusSeconds(number);
    return number % 2 == 0
        ? new ReviewStep(at, "Ada Auditor", Kind.SUBMITTED, Optional.empty(), "")
        : new ReviewStep(at, "Rita Reviewer", Kind.RETURNED, Optional.empty(), "round " + number);
  }

  private static int untilKilled(Doing doing, Path file, Audit audit)
      throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                file.toString(),
                audit.id().toString(),
                doing.name())
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

  /// Does one thing for ever and says so after each time.
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      var audits = new AuditStore(Database.open(Path.of(arguments[0])));
      var audit = UUID.fromString(arguments[1]);
      for (int i = 0; ; i++) {
        switch (Doing.valueOf(arguments[2])) {
          case ANNOTATE -> audits.annotate(audit, said(i));
          case ATTACH -> audits.attachments().add(audit, attached(i), picture(i));
          case REVIEW -> audits.review(audit, step(i));
        }
        System.out.println("kept " + i);
      }
    }
  }
}
