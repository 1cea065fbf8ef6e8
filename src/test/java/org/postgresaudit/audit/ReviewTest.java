package org.postgresaudit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Review.Bar;
import org.postgresaudit.audit.ReviewStep.Kind;

class ReviewTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String TLS = "tls-is-on";

  @Test
  void a_review_begins_when_the_audit_is_handed_over_and_ends_when_it_is_accepted() {
    assertInstanceOf(ReviewState.NotSubmitted.class, Review.NONE.state());
    var submitted = Review.NONE.with(step("Ada", Kind.SUBMITTED));
    assertInstanceOf(ReviewState.Submitted.class, submitted.state());
    assertInstanceOf(
        ReviewState.Returned.class, submitted.with(step("Rita", Kind.RETURNED)).state());
    assertInstanceOf(
        ReviewState.Accepted.class, submitted.with(step("Rita", Kind.ACCEPTED)).state());
    assertInstanceOf(
        ReviewState.NotSubmitted.class, submitted.with(step("Ada", Kind.WITHDRAWN)).state());
  }

  @Test
  void a_comment_does_not_change_where_the_review_stands() {
    var submitted = Review.NONE.with(step("Ada", Kind.SUBMITTED)).with(comment("Rita"));
    assertInstanceOf(ReviewState.Submitted.class, submitted.state());
  }

  @Test
  void whatever_changes_after_it_was_accepted_undoes_the_acceptance() {
    var accepted = Review.NONE.with(step("Ada", Kind.SUBMITTED)).with(step("Rita", Kind.ACCEPTED));
    var changed =
        assertInstanceOf(ReviewState.ChangedSinceAccepted.class, accepted.changed(TLS).state());
    assertEquals(Set.of(TLS), changed.controls());
    assertInstanceOf(
        ReviewState.Accepted.class,
        accepted
            .changed(TLS)
            .with(step("Ada", Kind.SUBMITTED))
            .with(step("Rita", Kind.ACCEPTED))
            .state());
  }

  @Test
  void a_comment_is_open_until_the_auditor_answers_or_changes_the_control() {
    var asked = Review.NONE.with(step("Ada", Kind.SUBMITTED)).with(comment("Rita"));
    assertEquals(List.of(TLS), asked.open());
    assertEquals(List.of(TLS), asked.changed("restores-are-rehearsed").open());
    assertEquals(List.of(), asked.changed(TLS).open());

    var answered = asked.with(comment("ada "));
    assertEquals(List.of(), answered.open());
    assertEquals(
        List.of(false, false),
        answered.commentsOn(TLS).stream().map(Review.Comment::open).toList());
    assertEquals(List.of(TLS), answered.with(comment("Rita")).open(), "and may be asked again");
  }

  @Test
  void the_reviewer_adding_to_a_comment_does_not_answer_it() {
    var asked =
        Review.NONE.with(step("Ada", Kind.SUBMITTED)).with(comment("Rita")).with(comment("Rita"));
    assertEquals(2, asked.commentsOn(TLS).stream().filter(Review.Comment::open).count());
  }

  @Test
  void accepting_the_audit_settles_every_comment() {
    var accepted =
        Review.NONE
            .with(step("Ada", Kind.SUBMITTED))
            .with(comment("Rita"))
            .with(step("Rita", Kind.ACCEPTED));
    assertEquals(List.of(), accepted.open());
    assertEquals(List.of(TLS), accepted.commented());
  }

  @Test
  void nobody_reviews_their_own_work_whatever_way_they_write_their_name() {
    var audit = audit("");
    assertEquals(Optional.of(Bar.NO_NAME), Review.barOf("  ", audit, Set.of()));
    assertEquals(
        Optional.of(Bar.IS_THE_AUDITOR), Review.barOf(" ada  AUDITOR\u00a0", audit, Set.of()));
    assertEquals(
        Optional.of(Bar.GAVE_VERDICTS), Review.barOf("Otto", audit, Set.of("otto", "Ada Auditor")));
    assertEquals(Optional.empty(), Review.barOf("Rita", audit, Set.of("Ada Auditor")));
  }

  @Test
  void where_a_reviewer_is_named_nobody_else_reviews() {
    var audit = audit("Rita Reviewer");
    assertEquals(Optional.of(Bar.ANOTHER_IS_NAMED), Review.barOf("Otto", audit, Set.of()));
    assertEquals(Optional.empty(), Review.barOf("rita reviewer", audit, Set.of()));
  }

  @Test
  void different_people_are_different() {
    assertFalse(Review.isSamePerson("Ada Auditor", "Rita Reviewer"));
    assertTrue(Review.isSamePerson("Jose\u0301 Ruiz", "jos\u00e9 ruiz"));
  }

  private static ReviewStep step(String by, Kind kind) {
    return new ReviewStep(NOON, by, kind, Optional.empty(), "");
  }

  private static ReviewStep comment(String by) {
    return new ReviewStep(NOON, by, Kind.COMMENTED, Optional.of(TLS), "Which TLS version?");
  }

  private static Audit audit(String reviewer) {
    return new Audit(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Audit.TargetName("shop-db-1", "db.shop.example", 5432, "shop", "auditor"),
        "Shop",
        "",
        "Ada Auditor",
        reviewer,
        "",
        NOON,
        Optional.empty(),
        Optional.empty());
  }
}
