package org.postgresaudit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Annotation.SeverityOverride;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;

class AssessmentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Outcome PASSED = new Outcome.Passed();
  private static final Outcome FOUND =
      new Outcome.Found(List.of(new Finding("shop.promote is open.", Map.of(), Map.of())));
  private static final Outcome REFUSED =
      new Outcome.NotChecked(Outcome.Obstacle.PRIVILEGE, "permission denied for table pg_authid");
  private static final Outcome BROKEN = new Outcome.Broken("column \"x\" does not exist");
  private static final Outcome WAITING = new Outcome.AwaitingAuditor(List.of());
  private static final Outcome ELSEWHERE = new Outcome.NotApplicable("There are no standbys.");

  @Test
  void what_was_not_asked_yet_has_neither_result_nor_verdict() {
    var assessment = assessment();
    assertTrue(assessment.result().isEmpty());
    assertEquals(List.of(Demand.VERDICT), assessment.demands());
  }

  @Test
  void a_control_is_as_severe_as_its_worst_finding() {
    var mild = new Finding("Its owner alone may call it.", Map.of(), Map.of("severity", "low"));
    var bad = new Finding("Everyone may call it.", Map.of(), Map.of("severity", "critical"));
    var ordinary = new Finding("A role may call it.", Map.of(), Map.of());

    assertEquals(Severity.CRITICAL, assessment(new Outcome.Found(List.of(mild, bad))).severity());
    assertEquals(Severity.LOW, assessment(new Outcome.Found(List.of(mild)), PASSED).severity());
    assertEquals(
        control().severity(),
        assessment(new Outcome.Found(List.of(mild, ordinary))).severityOfMachine());
    assertEquals(control().severity(), assessment(PASSED).severity());
  }

  static Stream<Outcome> outcomes_that_need_a_judge() {
    return Stream.of(FOUND, REFUSED, BROKEN, WAITING);
  }

  @ParameterizedTest
  @MethodSource("outcomes_that_need_a_judge")
  void an_outcome_that_needs_a_judge_is_undecided_and_never_compliant(Outcome outcome) {
    var assessment = assessment(outcome);
    assertEquals(Optional.empty(), assessment.verdict());
    assertFalse(assessment.isDecided());
  }

  @Test
  void passed_and_not_applicable_need_no_judge() {
    assertEquals(Optional.of(Verdict.COMPLIANT), assessment(PASSED).verdict());
    assertEquals(Optional.of(Verdict.NOT_APPLICABLE), assessment(ELSEWHERE).verdict());
    assertTrue(assessment(PASSED, ELSEWHERE).isDecided());
  }

  @Test
  void one_database_that_could_not_be_looked_into_keeps_the_others_from_passing_for_it() {
    assertEquals(Optional.of(Result.NOT_CHECKED), assessment(PASSED, REFUSED).result());
    assertEquals(Optional.of(Result.BROKEN), assessment(PASSED, REFUSED, BROKEN).result());
    assertEquals(Optional.of(Result.FOUND), assessment(BROKEN, FOUND, REFUSED).result());
    assertEquals(Optional.of(Result.AWAITING_AUDITOR), assessment(WAITING, PASSED).result());
  }

  @Test
  void agreeing_with_the_machine_needs_no_reason() {
    assertEquals(List.of(), judged(Verdict.NOT_COMPLIANT, "", FOUND).demands());
    assertEquals(List.of(), judged(Verdict.COMPLIANT, "", PASSED).demands());
    assertEquals(List.of(), judged(Verdict.NOT_ASSESSED, "", REFUSED).demands());
  }

  static Stream<Assessment> verdicts_that_depart() {
    return Stream.of(
        judged(Verdict.COMPLIANT, " ", FOUND),
        judged(Verdict.COMPLIANT, "", REFUSED),
        judged(Verdict.COMPLIANT, "", BROKEN),
        judged(Verdict.COMPLIANT, "", WAITING),
        judged(Verdict.NOT_COMPLIANT, "", PASSED),
        judged(Verdict.NOT_APPLICABLE, "", FOUND),
        judged(Verdict.NOT_ASSESSED, "", FOUND));
  }

  @ParameterizedTest
  @MethodSource("verdicts_that_depart")
  void departing_from_the_machine_needs_a_reason(Assessment assessment) {
    assertEquals(List.of(Demand.REASON_FOR_VERDICT), assessment.demands());
  }

  @Test
  void a_reason_settles_it() {
    assertTrue(judged(Verdict.COMPLIANT, "Confirmed by hand with the DBA.", REFUSED).isDecided());
  }

  @Test
  void an_accepted_risk_names_who_accepts_it_until_when() {
    var reason = "The batch job ends in March.";
    var nobody = judged(Verdict.RISK_ACCEPTED, reason, FOUND);
    assertEquals(List.of(Demand.WHO_ACCEPTS_UNTIL_WHEN), nobody.demands());
    assertTrue(accepted(LocalDate.of(2027, 3, 31), reason).isDecided());
    assertEquals(
        List.of(Demand.VERDICT, Demand.WHO_ACCEPTS_UNTIL_WHEN),
        accepted(LocalDate.of(2026, 3, 31), reason).demands(),
        "a day that had passed already");
  }

  private static Assessment accepted(LocalDate until, String reason) {
    return annotated(
        new Annotation(
            "c",
            NOON,
            "Mara Keller",
            Optional.of(Verdict.RISK_ACCEPTED),
            Optional.empty(),
            Optional.of(new RiskAcceptance(until, "J. Brandt, CIO")),
            reason),
        FOUND);
  }

  @Test
  void another_severity_needs_a_reason_and_then_holds() {
    var silent = annotated(severity(Severity.MEDIUM, ""), FOUND);
    assertEquals(List.of(Demand.REASON_FOR_SEVERITY), silent.demands());
    var reasoned = annotated(severity(Severity.MEDIUM, "No schema on the path is open."), FOUND);
    assertTrue(reasoned.isDecided());
    assertEquals(Severity.MEDIUM, reasoned.severity());
    assertEquals(Severity.HIGH, reasoned.control().severity());
  }

  @Test
  void the_latest_annotation_holds_and_taking_a_verdict_back_reopens() {
    var history =
        List.of(
            judgement(Verdict.NOT_COMPLIANT, ""),
            new Annotation(
                "c",
                NOON,
                "Mara Keller",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    assertFalse(new Assessment(control(), results(FOUND), history, TODAY).isDecided());
  }

  @Test
  void verdicts_on_all_findings_decide_the_control() {
    var open = finding("shop.promote");
    var closed = finding("shop.purge");
    var found = new Outcome.Found(List.of(open, closed));
    assertEquals(Optional.empty(), said(found, of(open, Verdict.COMPLIANT)).verdict());
    assertEquals(
        Optional.of(Verdict.COMPLIANT),
        said(found, of(open, Verdict.COMPLIANT), of(closed, Verdict.NOT_APPLICABLE)).verdict());
    assertEquals(
        Optional.of(Verdict.NOT_COMPLIANT), said(found, of(open, Verdict.NOT_COMPLIANT)).verdict());
  }

  @Test
  void findings_called_false_do_not_make_good_what_was_not_looked_at() {
    var open = finding("shop.promote");
    var found = new Outcome.Found(List.of(open));
    var elsewhereRefused =
        new Assessment(
            control(), results(found, REFUSED), List.of(of(open, Verdict.COMPLIANT)), TODAY);
    assertEquals(Optional.empty(), elsewhereRefused.verdict());
  }

  @Test
  void a_control_cannot_be_good_while_a_finding_is_to_be_fixed() {
    var open = finding("shop.promote");
    var history =
        List.of(of(open, Verdict.NOT_COMPLIANT), judgement(Verdict.COMPLIANT, "Known and fine."));
    var found = results(new Outcome.Found(List.of(open)));
    assertEquals(
        List.of(Demand.AGREEMENT_WITH_FINDINGS),
        new Assessment(control(), found, history, TODAY).demands());
  }

  @Test
  void a_risk_accepted_until_yesterday_is_open_again() {
    var history = accepted(TODAY, "Until the release.").history();
    assertTrue(new Assessment(control(), results(FOUND), history, TODAY).isDecided());
    assertEquals(
        List.of(Demand.VERDICT),
        new Assessment(control(), results(FOUND), history, TODAY.plusDays(1)).demands());
  }

  @Test
  void what_only_people_can_answer_is_not_good_before_they_are_named() {
    var control = with(new Question.Attestation());
    var said = answered("Petra Lind, operations", TODAY);
    assertTrue(new Assessment(control, results(WAITING), List.of(said), TODAY).isDecided());
    assertEquals(
        List.of(Demand.WHO_ANSWERED),
        new Assessment(control, results(WAITING), List.of(answered(" ", TODAY)), TODAY).demands());
    var expired = new Assessment(control, results(WAITING), List.of(said), TODAY.plusDays(1));
    assertEquals(List.of(Demand.VERDICT), expired.demands());
    assertEquals(Optional.of(TODAY), said.endedBefore(TODAY.plusDays(1)));
    assertEquals(Optional.empty(), said.endedBefore(TODAY));
  }

  private static Annotation answered(String by, LocalDate until) {
    return new Annotation(
        Subject.of("c"),
        NOON,
        "Mara Keller",
        Optional.of(Verdict.COMPLIANT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Attestation(by, "", "", Optional.of(until))),
        "Read together.");
  }

  private static Finding finding(String function) {
    return new Finding(function + " is open.", Map.of("function", function), Map.of());
  }

  private static Annotation of(Finding finding, Verdict verdict) {
    return new Annotation(
        Subject.of("c", FindingKey.of(Optional.empty(), finding.identity())),
        NOON,
        "Mara Keller",
        Optional.of(verdict),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "Looked at with the team.");
  }

  private static Assessment said(Outcome outcome, Annotation... history) {
    return new Assessment(control(), results(outcome), List.of(history), TODAY);
  }

  @Test
  void the_counts_agree_with_each_other() {
    var tally =
        Tally.of(
            List.of(
                assessment(FOUND),
                judged(Verdict.NOT_COMPLIANT, "", FOUND),
                judged(Verdict.RISK_ACCEPTED, "Later.", FOUND),
                assessment(PASSED),
                assessment(REFUSED),
                assessment()));
    assertEquals(6, tally.controls());
    assertEquals(5, tally.asked());
    assertEquals(3, tally.count(Result.FOUND));
    assertEquals(2, tally.open(Severity.HIGH));
    assertEquals(4, tally.undecided());
    assertEquals(2, tally.decided());
    assertEquals(
        tally.asked(), tally.byResult().values().stream().mapToInt(Integer::intValue).sum());
  }

  private static Assessment assessment(Outcome... outcomes) {
    return new Assessment(control(), results(outcomes), List.of(), TODAY);
  }

  private static Assessment judged(Verdict verdict, String note, Outcome... outcomes) {
    return annotated(judgement(verdict, note), outcomes);
  }

  private static Assessment annotated(Annotation annotation, Outcome... outcomes) {
    return new Assessment(control(), results(outcomes), List.of(annotation), TODAY);
  }

  private static Annotation judgement(Verdict verdict, String note) {
    return new Annotation(
        "c", NOON, "Mara Keller", Optional.of(verdict), Optional.empty(), Optional.empty(), note);
  }

  private static Annotation severity(Severity severity, String because) {
    return new Annotation(
        "c",
        NOON,
        "Mara Keller",
        Optional.of(Verdict.NOT_COMPLIANT),
        Optional.of(new SeverityOverride(severity, because)),
        Optional.empty(),
        "");
  }

  private static List<ProbeResult> results(Outcome... outcomes) {
    return Arrays.stream(outcomes)
        .map(
            outcome ->
                new ProbeResult(
                    "c", Optional.empty(), outcome, Evidence.NONE, NOON, Duration.ofMillis(3)))
        .toList();
  }

  private static Control control() {
    return with(new Question.OffendingRows(List.of()));
  }

  private static Control with(Question question) {
    return new Control(
        "c",
        "7-data-protection",
        "1-schema-and-configuration-review",
        "Functions pin their search_path",
        Severity.HIGH,
        Optional.empty(),
        AppliesTo.EVERY_SERVER,
        Optional.empty(),
        LookIn.SERVER,
        Set.of(),
        "why",
        question,
        "It is open.",
        List.of(),
        "fix",
        "look",
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty());
  }
}
