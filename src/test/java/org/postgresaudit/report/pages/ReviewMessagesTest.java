package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.ReviewStep.Kind;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

/// A report never says more of a review than was recorded.
class ReviewMessagesTest {
  private static final ReviewMessages SAY =
      new ReviewMessages(FixedTexts.of(ReportLanguage.ENGLISH));

  private static final String REVIEWER = Clinic.content().details().reviewer();

  @Test
  void a_named_reviewer_who_did_nothing_reviewed_nothing() {
    assertEquals("Reviewer", SAY.label(content()));
    assertEquals(REVIEWER + " is named as reviewer; no review is recorded.", SAY.state(content()));
  }

  @Test
  void an_audit_that_lies_with_its_reviewer_or_came_back_is_not_accepted() {
    var submitted = step("Ada", Kind.SUBMITTED, Set.of());
    assertEquals(
        "Submitted for review on 23 November 2026; not accepted yet.",
        SAY.state(content(submitted)));
    var returned = content(submitted, step(REVIEWER, Kind.RETURNED, Set.of()));
    assertEquals(
        "Returned with comments by " + REVIEWER + " on 23 November 2026; not accepted yet.",
        SAY.state(returned));
    assertEquals("Reviewer", SAY.label(returned));
  }

  @Test
  void an_accepted_one_names_who_and_when() {
    var accepted = content(step(REVIEWER, Kind.ACCEPTED, Set.of()));
    assertEquals("Reviewed by", SAY.label(accepted));
    assertEquals("Accepted by " + REVIEWER + " on 23 November 2026.", SAY.state(accepted));
    assertEquals("Reviewer", SAY.label(content(step("Otto", Kind.ACCEPTED, Set.of()))));
  }

  @Test
  void one_that_changed_since_is_not_called_reviewed() {
    var changed = content(step(REVIEWER, Kind.ACCEPTED, Set.of("a", "b")));
    assertEquals("Reviewer", SAY.label(changed));
    assertEquals(
        "Accepted by " + REVIEWER + " on 23 November 2026; 2 controls changed since.",
        SAY.state(changed));
  }

  private static ReviewStep step(String by, Kind kind, Set<String> changed) {
    return new ReviewStep(
        Instant.parse("2026-11-23T10:00:00Z"), by, kind, Optional.empty(), "", changed);
  }

  private static ReportContent content(ReviewStep... steps) {
    var known = Clinic.content();
    return new ReportContent(
        known.details(),
        known.audit(),
        known.checklist(),
        known.run(),
        known.controls(),
        new Review(List.of(steps)));
  }
}
