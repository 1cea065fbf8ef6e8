package org.postgresaudit.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.ReviewStep.Kind;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.report.text.ReportLanguage;

/// An audit that names a second person is signed only with that person's word.
class ReviewPointTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void without_a_reviewer_nothing_is_asked() {
    assertEquals(Point.Kind.TOLD, point("").kind());
  }

  @Test
  void a_named_reviewer_has_to_accept() {
    var point = point("Jonas Weber");
    assertEquals(Point.Kind.BLOCKS, point.kind());
    assertTrue(point.sentence().contains("Let Jonas Weber accept it"), point.sentence());
    assertEquals(Point.Kind.BLOCKS, point("Jonas Weber", step("Mara", Kind.SUBMITTED)).kind());
    assertEquals(Point.Kind.BLOCKS, point("Jonas Weber", step("Jonas", Kind.RETURNED)).kind());
  }

  @Test
  void accepted_and_unchanged_is_good() {
    assertEquals(Point.Kind.GOOD, point("Jonas Weber", step("jonas  weber", Kind.ACCEPTED)).kind());
  }

  @Test
  void a_change_after_it_blocks_and_leads_to_what_changed() {
    var control = ChecklistReader.bundled().controls().get(7).id();
    var accepted =
        new ReviewStep(NOON, "Jonas Weber", Kind.ACCEPTED, Optional.empty(), "", Set.of(control));
    var point = point("Jonas Weber", accepted);
    assertEquals(Point.Kind.BLOCKS, point.kind());
    assertEquals(Optional.of(control), point.control());
  }

  @Test
  void the_word_of_another_person_does_not_count() {
    assertEquals(Point.Kind.BLOCKS, point("Jonas Weber", step("Otto", Kind.ACCEPTED)).kind());
  }

  @Test
  void the_auditor_cannot_be_the_reviewer() {
    assertEquals(
        Point.Kind.BLOCKS, point("mara keller", step("mara keller", Kind.ACCEPTED)).kind());
  }

  private static ReviewStep step(String by, Kind kind) {
    return new ReviewStep(NOON, by, kind, Optional.empty(), "");
  }

  private static Point point(String reviewer, ReviewStep... steps) {
    var audit =
        new Audit(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Audit.TargetName("prod-db-1", "127.0.0.1", 5432, "shop", "audit"),
            "Shop",
            "",
            "Mara Keller",
            reviewer,
            "",
            NOON,
            Optional.empty(),
            Optional.empty());
    var fields =
        new Fields(
            "Shop",
            "",
            "Mara Keller",
            "",
            reviewer,
            "",
            Optional.empty(),
            "",
            "",
            "",
            "",
            List.of(),
            LetterheadFields.PLAIN,
            ReportLanguage.ENGLISH);
    var assessed =
        new AssessedAudit(
            audit,
            ChecklistReader.bundled(),
            Optional.empty(),
            Map.of(),
            new Dossier(List.of(), List.of(), List.of(steps)),
            LocalDate.of(2026, 11, 23));
    return ReviewPoint.of(assessed, fields);
  }
}
