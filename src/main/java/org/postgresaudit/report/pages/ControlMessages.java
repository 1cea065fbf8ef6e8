package org.postgresaudit.report.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Prose;

/// Why a control stands where it stands, in composed sentences.
record ControlMessages(FixedTexts texts) {

  String lead(int controls) {
    return texts.say("control.lead", controls);
  }

  String acceptedBy(ReportedControl control) {
    return control
        .assessment()
        .annotation()
        .flatMap(Annotation::risk)
        .map(new JudgementMessages(texts)::accepted)
        .or(
            () ->
                Optional.of(FindingJudgements.acceptedBy(control.assessment(), texts))
                    .filter(who -> !who.isEmpty()))
        .orElseGet(() -> texts.say("control.nobodyNamed"));
  }

  String machineSaw(Assessment assessment) {
    return assessment
        .result()
        .map(
            result ->
                switch (result) {
                  case FOUND -> texts.say("control.found", assessment.findings().size());
                  case BROKEN -> texts.say("control.broken");
                  case NOT_CHECKED -> texts.say("control.couldNotAsk");
                  case AWAITING_AUDITOR ->
                      assessment.findings().isEmpty()
                          ? texts.say("control.peopleAnswer")
                          : texts.say("control.toReview", assessment.findings().size());
                  case PASSED -> texts.say("control.nothingFound");
                  case NOT_APPLICABLE -> texts.say("control.doesNotApply");
                })
        .orElseGet(() -> texts.say("control.serverNotAsked"));
  }

  String measured(Instant at, long databases, ZoneId zone) {
    String when = texts.speech().clock(at, zone);
    return databases == 0
        ? texts.say("control.asked", when)
        : texts.say("control.askedIn", databases, when);
  }

  String judged(Assessment assessment) {
    String author =
        assessment
            .annotation()
            .or(() -> assessment.history().stream().reduce((_, later) -> later))
            .map(Annotation::author)
            .orElse("");
    String who =
        author.isBlank()
            ? texts.say("control.judgedByAuditor")
            : texts.say("control.judgedBy", author);
    return machineSaw(assessment) + " " + who;
  }

  String authorSays(String author, String words) {
    return author.isBlank()
        ? texts.say("control.auditorSays", words)
        : texts.say("control.authorSays", author, words);
  }

  static String inItsOwnWords(ProbeResult result) {
    String where = result.database().map(d -> d + ": ").orElse("");
    return where + Places.words(result);
  }

  String leftOpen(Assessment assessment) {
    return machineSaw(assessment) + " " + texts.say("control.leftOpen");
  }

  /// Where the provider shows the answer, in CommonMark; empty when it does not answer.
  static Optional<String> provider(Assessment assessment) {
    return assessment.results().stream()
        .filter(result -> result.outcome() instanceof Outcome.AwaitingAuditor)
        .flatMap(result -> result.outcome().explanation().stream())
        .findFirst();
  }

  String waitsFor(Assessment assessment) {
    int rows = assessment.findings().size();
    Optional<String> provider = provider(assessment);
    if (provider.isPresent()) {
      return texts.say("control.waitsForProvider") + " " + Prose.firstWords(provider.get());
    }
    return rows == 0
        ? texts.say("control.waitsForPerson")
        : texts.say("control.waitsForAuditor", rows);
  }

  String obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> texts.say("control.privilege");
      case TIME -> texts.say("control.time");
      case UNREACHABLE -> texts.say("control.unreachable");
      case UNSUPPORTED -> texts.say("control.unsupported");
      case LIMIT -> texts.say("control.limit");
      case CANCELLED -> texts.say("control.cancelled");
    };
  }

  String answer(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> texts.say("control.privilege.answer");
      case TIME -> texts.say("control.time.answer");
      case UNREACHABLE -> texts.say("control.unreachable.answer");
      case UNSUPPORTED -> texts.say("control.unsupported.answer");
      case LIMIT -> texts.say("control.limit.answer");
      case CANCELLED -> texts.say("control.cancelled.answer");
    };
  }

  String probeFailed() {
    return texts.say("control.probeFailed");
  }

  String probeFailedAnswer() {
    return texts.say("control.probeFailed.answer");
  }

  String notAsked() {
    return texts.say("control.notAsked");
  }

  String notAskedAnswer() {
    return texts.say("control.notAsked.answer");
  }

  String waitsForPerson() {
    return texts.say("control.outstanding");
  }

  String waitsForPersonAnswer() {
    return texts.say("control.outstanding.answer");
  }
}
