package org.postgresaudit.audit.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.audit.comparison.Pairs.ID;
import static org.postgresaudit.audit.comparison.Pairs.found;
import static org.postgresaudit.audit.comparison.Pairs.refused;
import static org.postgresaudit.audit.comparison.Pairs.toReview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.comparison.Pairs.Made;

class FollowUpTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 5, 31);
  private static final LocalDate LAST_MONTH = LocalDate.of(2026, 10, 31);

  @Test
  void it_comes_back_to_the_same_server_for_the_same_client_with_the_same_people() {
    var earlier = may().saw(found("purge")).audit();
    var audit = followUp(earlier).audit();
    assertEquals(Optional.of(earlier.audit().id()), audit.follows());
    assertEquals(earlier.audit().connection(), audit.connection());
    assertEquals(earlier.audit().client(), audit.client());
    assertEquals(earlier.audit().auditor(), audit.auditor());
    assertEquals(NOW, audit.openedAt());
    assertTrue(audit.nextReview().isEmpty() && audit.sealedAt().isEmpty());
  }

  @Test
  void a_risk_accepted_for_a_control_holds_for_exactly_the_findings_it_had_then() {
    var begun =
        followUp(may().saw(found("purge", "promote")).said(accepted(whole(), NEXT_YEAR)).audit());
    assertEquals(2, begun.risks());

    var later = november(begun).saw(found("purge", "promote")).audit();
    assertEquals(Optional.of(Verdict.RISK_ACCEPTED), later.assessments().getFirst().verdict());

    var withAnother = november(begun).saw(found("purge", "promote", "fresh")).audit();
    var assessment = withAnother.assessments().getFirst();
    assertEquals(Optional.empty(), assessment.verdict(), "the new finding is open");
    assertEquals(Optional.empty(), assessment.verdict(key("fresh")));
    assertEquals(Optional.of(Verdict.RISK_ACCEPTED), assessment.verdict(key("purge")));
  }

  @Test
  void what_is_carried_over_keeps_its_day_and_says_where_it_is_from() {
    var begun = followUp(may().saw(found("purge")).said(accepted(of("purge"), NEXT_YEAR)).audit());
    var said = begun.carried().getFirst();
    assertEquals(of("purge"), said.subject());
    assertEquals(NEXT_YEAR, said.risk().orElseThrow().until());
    assertEquals("Otto Owner", said.risk().orElseThrow().acceptedBy());
    assertEquals(
        "Carried over from the audit of 20 May 2026, where Mara Keller decided it on 21 May 2026."
            + "\n\nBehind two firewalls.",
        said.note());
  }

  @Test
  void what_has_ended_is_not_carried_over_but_mentioned() {
    var begun = followUp(may().saw(found("purge")).said(accepted(whole(), LAST_MONTH)).audit());
    assertEquals(List.of(), begun.carried());
    var note = begun.ended().getFirst();
    assertEquals(Optional.empty(), note.verdict());
    assertTrue(
        note.note().contains("accepted by Otto Owner until 31 Oct 2026. That day is over"),
        note.note());
    var later = november(begun).saw(found("purge")).audit();
    assertEquals(Optional.empty(), later.assessments().getFirst().verdict());
  }

  @Test
  void a_finding_that_was_judged_by_itself_is_not_accepted_with_its_control() {
    var toFix = said(of("purge"), Verdict.NOT_COMPLIANT, Optional.empty(), Optional.empty());
    var begun =
        followUp(
            may()
                .saw(found("purge", "promote"))
                .said(accepted(whole(), NEXT_YEAR))
                .said(toFix)
                .audit());
    assertEquals(
        List.of(of("promote")), begun.carried().stream().map(Annotation::subject).toList());
  }

  @Test
  void a_risk_accepted_where_nothing_was_found_is_mentioned() {
    var begun = followUp(may().saw(refused()).said(accepted(whole(), NEXT_YEAR)).audit());
    assertEquals(0, begun.risks());
    assertTrue(begun.ended().getFirst().note().contains("no finding then"));
  }

  @Test
  void an_answer_is_carried_over_only_while_it_holds() {
    assertEquals(1, answeredUntil(Optional.of(NEXT_YEAR)).answers());
    assertEquals(0, answeredUntil(Optional.of(LAST_MONTH)).answers());
    assertEquals(1, answeredUntil(Optional.of(LAST_MONTH)).ended().size());
    assertEquals(0, answeredUntil(Optional.empty()).all().size(), "it held as long as its audit");
  }

  @Test
  void verdicts_other_than_an_accepted_risk_are_given_anew() {
    var good = said(whole(), Verdict.COMPLIANT, Optional.empty(), Optional.empty());
    assertEquals(List.of(), followUp(may().saw(found("purge")).said(good).audit()).all());
  }

  private static FollowUp answeredUntil(Optional<LocalDate> last) {
    var answer = new Attestation("Jo Brandt, DBA", "restore.pdf", "", last);
    return followUp(
        may()
            .of(Pairs.attestation(ID))
            .saw(toReview())
            .said(said(whole(), Verdict.COMPLIANT, Optional.empty(), Optional.of(answer)))
            .audit());
  }

  private static Made may() {
    return new Made("2026-05-20");
  }

  private static Made november(FollowUp begun) {
    var made = new Made("2026-11-22");
    begun.all().forEach(made::said);
    return made;
  }

  private static FollowUp followUp(AssessedAudit earlier) {
    var audit = earlier.audit();
    return FollowUp.of(earlier, FollowUp.Place.of(audit), FollowUp.Details.of(audit), NOW);
  }

  private static Subject whole() {
    return Subject.of(ID);
  }

  private static Subject of(String function) {
    return Subject.of(ID, key(function));
  }

  private static FindingKey key(String function) {
    return FindingKey.of(Optional.empty(), Map.of("function", function));
  }

  private static Annotation accepted(Subject subject, LocalDate until) {
    return said(
        subject,
        Verdict.RISK_ACCEPTED,
        Optional.of(new Annotation.RiskAcceptance(until, "Otto Owner")),
        Optional.empty());
  }

  private static Annotation said(
      Subject subject,
      Verdict verdict,
      Optional<Annotation.RiskAcceptance> risk,
      Optional<Attestation> answer) {
    return new Annotation(
        subject,
        Instant.parse("2026-05-21T12:00:00Z"),
        "Mara Keller",
        Optional.of(verdict),
        Optional.empty(),
        risk,
        Optional.empty(),
        answer,
        "Behind two firewalls.");
  }
}
