package org.postgresaudit.audit.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.postgresaudit.audit.comparison.Pairs.ID;
import static org.postgresaudit.audit.comparison.Pairs.PASSED;
import static org.postgresaudit.audit.comparison.Pairs.found;
import static org.postgresaudit.audit.comparison.Pairs.refused;
import static org.postgresaudit.audit.comparison.Pairs.toReview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.comparison.Pairs.Made;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Result;
import org.postgresaudit.target.ServerFacts.Right;

class ComparisonTest {
  private static final String SOME_SQL = "select n from t -- it's :many\nwhere n > :percent and a";

  @Test
  void what_was_looked_for_and_not_there_is_new() {
    var change = change(may().saw(PASSED), november().saw(found("promote", "purge")));
    assertEquals(Change.NEW, change.change());
    assertEquals(2, change.count(Change.NEW));
    assertEquals("", change.words(LocalDate.of(2026, 5, 20)));
  }

  @Test
  void what_was_there_and_is_looked_for_in_vain_is_fixed() {
    assertEquals(Change.FIXED, changeOf(may().saw(found("purge")), november().saw(PASSED)));
  }

  @Test
  void a_control_of_which_some_findings_are_fixed_is_not_fixed() {
    var change = change(may().saw(found("purge", "promote")), november().saw(found("purge")));
    assertEquals(Change.UNCHANGED, change.change());
    assertEquals(1, change.count(Change.FIXED));
    assertEquals(1, change.count(Change.UNCHANGED));
  }

  @Test
  void one_finding_that_went_does_not_hide_one_that_came() {
    var change = change(may().saw(found("purge")), november().saw(found("promote")));
    assertEquals(Change.NEW, change.change());
    assertEquals(1, change.count(Change.FIXED));
  }

  @Test
  void what_could_not_be_looked_at_now_is_never_fixed() {
    for (var blind : List.of(refused(), new Outcome.Broken("no such column"))) {
      var change = change(may().saw(found("purge")), november().saw(blind));
      assertEquals(Change.NOT_COMPARABLE, change.change());
      assertEquals(1, change.count(Change.NOT_COMPARABLE));
    }
    assertEquals(
        "the right to look was taken away", why(may().saw(PASSED), november().saw(refused())));
  }

  @Test
  void what_could_not_be_looked_at_then_is_not_new() {
    assertEquals(
        "the right to look was missing then",
        why(may().saw(refused()), november().saw(found("purge"))));
    assertEquals(
        "it could not be looked at then or now",
        why(may().saw(refused()), november().saw(refused())));
  }

  @Test
  void what_was_not_asked_cannot_be_compared() {
    assertEquals("it was not asked now", why(may().saw(PASSED), november().cutShort()));
    assertEquals("it was not asked then", why(may().cutShort(), november().saw(found("purge"))));
    assertEquals("it was not asked then or now", why(may().cutShort(), november().cutShort()));
  }

  @Test
  void what_came_back_is_regressed_and_says_since_when() {
    var old = new Made("2025-11-20").saw(found("purge")).audit();
    var change =
        Comparison.of(
                List.of(old), may().saw(PASSED).audit(), november().saw(found("purge")).audit())
            .controls()
            .getFirst();
    assertEquals(Change.REGRESSED, change.change());
    assertEquals(1, change.count(Change.REGRESSED));
    assertEquals(
        "found on 20 Nov 2025, gone on 20 May 2026, and found again",
        change.words(LocalDate.of(2026, 5, 20)));
  }

  @Test
  void a_control_that_passed_in_between_is_regressed_even_by_another_finding() {
    var old = new Made("2025-11-20").saw(found("purge")).audit();
    var change =
        Comparison.of(
                List.of(old), may().saw(PASSED).audit(), november().saw(found("promote")).audit())
            .controls()
            .getFirst();
    assertEquals(Change.REGRESSED, change.change());
    assertEquals(1, change.count(Change.NEW), "the finding itself was never seen before");
  }

  @Test
  void what_could_not_be_seen_in_between_did_not_come_back() {
    var old = new Made("2025-11-20").saw(found("purge")).audit();
    var change =
        Comparison.of(
                List.of(old), may().saw(refused()).audit(), november().saw(found("purge")).audit())
            .controls()
            .getFirst();
    assertEquals(Change.NOT_COMPARABLE, change.change());
  }

  @Test
  void with_other_rights_than_then_nothing_is_new_or_fixed() {
    assertEquals(
        "the role does not hold pg_monitor any more",
        why(may().saw(found("purge")), november().rights(Right.HBA_RULES).saw(PASSED)));
    assertEquals(
        "the role holds pg_monitor only since",
        why(may().rights().saw(PASSED), november().saw(found("purge"))));
    assertEquals(
        Change.UNCHANGED,
        changeOf(may().rights().saw(found("purge")), november().saw(found("purge"))),
        "seen both times is seen both times");
    assertEquals(
        Change.FIXED,
        changeOf(
            may().saw(found("purge")),
            november().rights(Right.PG_MONITOR, Right.SUPERUSER).saw(PASSED)),
        "a right the control does not need does not matter");
  }

  @Test
  void what_applies_to_one_version_only_cannot_be_compared() {
    var elsewhere = new Outcome.NotApplicable("Only from PostgreSQL 16 on.");
    assertEquals(
        "it did not apply to PostgreSQL 15 then",
        why(may().major(15).saw(elsewhere), november().saw(found("purge"))));
    assertEquals(
        "it does not apply any more", why(may().saw(found("purge")), november().saw(elsewhere)));
    assertEquals(Change.UNCHANGED, changeOf(may().saw(elsewhere), november().saw(elsewhere)));
  }

  @Test
  void a_control_that_one_checklist_does_not_have_cannot_be_compared() {
    var other = Pairs.control("another-control");
    var comparison =
        Comparison.of(
            List.of(),
            may().of(other).checklist("old").saw(found("purge")).audit(),
            november().saw(PASSED).audit());
    assertEquals(
        Map.of(
            ID,
            "it is not in the checklist of then",
            "another-control",
            "it is not in the checklist of now"),
        comparison.controls().stream()
            .collect(
                Collectors.toMap(
                    ControlChange::id, change -> change.words(LocalDate.of(2026, 5, 20)))));
    assertEquals(2, comparison.counts().controls(Change.NOT_COMPARABLE));
    assertEquals(1, comparison.counts().findings(Change.NOT_COMPARABLE));
  }

  @Test
  void what_a_complete_run_of_an_older_checklist_did_not_ask_was_not_in_it() {
    assertEquals(
        "it is not in the checklist of then",
        why(may().checklist("old"), november().saw(found("purge"))));
  }

  @Test
  void what_a_pack_asked_that_is_not_in_use_any_more_is_not_lost() {
    var then =
        may()
            .saw(PASSED)
            .saw("pack-control", Optional.empty(), found("x"), "select 2", false)
            .audit();
    var comparison = Comparison.of(List.of(), then, november().saw(PASSED).audit());
    assertEquals("pack-control", comparison.of(Change.NOT_COMPARABLE).getFirst().title());
  }

  @Test
  void a_control_under_another_name_is_the_same_control() {
    var renamed = Pairs.control(ID, "select 1", Map.of(), List.of("old-name"));
    var comparison =
        Comparison.of(
            List.of(),
            may().of(Pairs.control("old-name")).checklist("old").saw(found("purge")).audit(),
            november().of(renamed).saw(PASSED).audit());
    assertEquals(1, comparison.controls().size());
    assertEquals(Change.FIXED, comparison.controls().getFirst().change());
    assertEquals(Optional.of("old-name"), comparison.controls().getFirst().formerly());
  }

  @Test
  void with_another_threshold_nothing_is_new_or_fixed() {
    var before = Pairs.control(ID, "select 1", Map.of("percent", 80), List.of());
    var after = Pairs.control(ID, "select 1", Map.of("percent", 60), List.of());
    assertEquals(
        "the threshold percent was changed from 80 to 60",
        why(
            may().of(before).checklist("old").saw(PASSED),
            november().of(after).saw(found("purge"))));
  }

  @Test
  void a_threshold_is_told_from_what_was_sent_when_the_old_checklist_is_gone() {
    var control = Pairs.control(ID, SOME_SQL, Map.of("percent", 60), List.of());
    var sent = "select * from (\nselect n\n from t -- it's :many\nwhere n > %s and a) as probe";
    assertEquals(
        "the threshold percent was changed from 80 to 60",
        why(
            may().of(control).checklist("old").asked(sent.formatted("80"), PASSED),
            november().of(control).asked(sent.formatted("60"), found("purge"))));
    assertEquals(
        Change.NEW,
        changeOf(
            may().of(control).checklist("old").asked(sent.formatted("60 "), PASSED),
            november().of(control).asked(sent.formatted("60"), found("purge"))));
  }

  @Test
  void with_another_question_nothing_is_new_or_fixed() {
    assertEquals(
        "the checklist asks it in another way than then",
        why(
            may().checklist("old").asked("select 2 from x", found("purge")),
            november().asked("select 1 from y", PASSED)));
    assertEquals(
        Change.FIXED,
        changeOf(
            may().major(15).asked("select 2", found("purge")),
            november().asked("select 1", PASSED)),
        "one checklist asks each version in its own words");
  }

  @Test
  void what_may_have_been_cut_off_is_not_gone_and_not_new() {
    assertEquals(
        "more was there now than was kept",
        why(may().saw(found("purge", "promote")), november().cutOff(found("promote"))));
    var then = may().cutOff(found("purge"));
    var change = change(then, november().saw(found("purge", "promote")));
    assertEquals(0, change.count(Change.NEW));
    assertEquals("more was there then than was kept", change.words(LocalDate.EPOCH));
  }

  @Test
  void a_database_that_was_looked_at_once_cannot_be_compared() {
    assertEquals(
        "the database legacy was not looked at now",
        why(
            may().databases("shop", "legacy").saw("shop", PASSED).saw("legacy", found("purge")),
            november().databases("shop", "legacy").saw("shop", PASSED)));
    assertEquals(
        "the database legacy is not there any more",
        why(
            may().databases("shop", "legacy").saw("shop", PASSED).saw("legacy", found("purge")),
            november().databases("shop").saw("shop", PASSED)));
    assertEquals(
        "the database legacy was not looked at then",
        why(
            may().databases("shop", "legacy").saw("shop", PASSED),
            november().databases("shop", "legacy").saw("shop", PASSED).saw("legacy", found("p"))));
  }

  @Test
  void what_is_wrong_in_a_database_that_came_since_is_new() {
    assertEquals(
        Change.NEW,
        changeOf(
            may().databases("shop").saw("shop", PASSED),
            november()
                .databases("shop", "fresh")
                .saw("shop", PASSED)
                .saw("fresh", found("purge"))));
    assertEquals(
        Change.UNCHANGED,
        changeOf(
            may().databases("shop").saw("shop", PASSED),
            november().databases("shop", "fresh").saw("shop", PASSED).saw("fresh", PASSED)));
  }

  @Test
  void the_same_finding_in_another_database_is_another_finding() {
    var change =
        change(
            may().databases("a", "b").saw("a", found("purge")).saw("b", PASSED),
            november().databases("a", "b").saw("a", PASSED).saw("b", found("purge")));
    assertEquals(1, change.count(Change.FIXED));
    assertEquals(1, change.count(Change.NEW));
  }

  @Test
  void an_answer_for_the_whole_server_that_nobody_could_look_is_no_answer_for_a_database() {
    assertEquals(
        "the right to look was taken away",
        why(may().saw("shop", found("purge")), november().saw(refused())));
  }

  @Test
  void rows_to_review_are_fixed_only_if_somebody_called_them_a_fault() {
    var key = FindingKey.of(Optional.empty(), Map.of("function", "purge"));
    assertEquals(
        "it was shown then, and nobody called it a fault",
        why(may().saw(toReview("purge")), november().saw(PASSED)));
    assertEquals(
        Change.FIXED,
        changeOf(
            may()
                .saw(toReview("purge"))
                .said(said(Subject.of(ID, key), Verdict.NOT_COMPLIANT, Optional.empty())),
            november().saw(PASSED)));
  }

  @Test
  void a_verdict_is_shown_beside_and_changes_no_outcome() {
    var accepted = said(Subject.of(ID), Verdict.RISK_ACCEPTED, Optional.empty());
    var change = change(may().saw(found("purge")).said(accepted), november().saw(found("purge")));
    assertEquals(Change.UNCHANGED, change.change());
    var finding = change.findings().getFirst();
    assertEquals(Optional.of(Verdict.RISK_ACCEPTED), finding.then().orElseThrow().verdict());
    assertEquals(Optional.empty(), finding.now().orElseThrow().verdict());
  }

  @Test
  void an_answer_whose_time_is_over_cannot_be_compared() {
    var asked = Pairs.attestation(ID);
    var answer = new Attestation("Jo Brandt, DBA", "", "", Optional.of(LocalDate.of(2026, 10, 31)));
    var answered = said(Subject.of(ID), Verdict.COMPLIANT, Optional.of(answer));
    assertEquals(
        "the answer of then held until 31 Oct 2026",
        why(may().of(asked).saw(toReview()).said(answered), november().of(asked).saw(toReview())));
    assertEquals(
        "nobody answered it then or now",
        why(may().of(asked).saw(toReview()), november().of(asked).saw(toReview())));
    var again = said(Subject.of(ID), Verdict.COMPLIANT, Optional.empty());
    assertEquals(
        Change.UNCHANGED,
        changeOf(
            may().of(asked).saw(toReview()).said(answered),
            november().of(asked).saw(toReview()).said(again)));
  }

  @Test
  void counts_add_up() {
    var comparison =
        comparison(may().saw(found("a", "b", "c")), november().saw(found("b", "c", "d")));
    var counts = comparison.counts();
    assertEquals(
        comparison.controls().size(),
        Arrays.stream(Change.values()).mapToInt(counts::controls).sum());
    assertEquals(1, counts.findings(Change.NEW));
    assertEquals(1, counts.findings(Change.FIXED));
    assertEquals(2, counts.findings(Change.UNCHANGED));
    assertEquals(1, counts.foundThen());
    assertEquals(1, counts.foundNow());
    assertEquals(Optional.of(Result.FOUND), comparison.controls().getFirst().result(Side.THEN));
  }

  private static Annotation said(
      Subject subject, Verdict verdict, Optional<Attestation> attestation) {
    return new Annotation(
        subject,
        Instant.parse("2026-05-20T12:00:00Z"),
        "Mara Keller",
        Optional.of(verdict),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        attestation,
        "");
  }

  private static Made may() {
    return new Made("2026-05-20");
  }

  private static Made november() {
    return new Made("2026-11-22");
  }

  private static Change changeOf(Made then, Made now) {
    return change(then, now).change();
  }

  private static String why(Made then, Made now) {
    var change = change(then, now);
    assertEquals(Change.NOT_COMPARABLE, change.change());
    return change.words(LocalDate.of(2026, 5, 20));
  }

  private static ControlChange change(Made then, Made now) {
    return comparison(then, now).control(nowControl(now.audit())).orElseThrow();
  }

  private static Control nowControl(AssessedAudit now) {
    return now.checklist().controls().getFirst();
  }

  private static Comparison comparison(Made then, Made now) {
    return Comparison.of(List.of(), then.audit(), now.audit());
  }
}
