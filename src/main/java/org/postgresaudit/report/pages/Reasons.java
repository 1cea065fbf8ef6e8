package org.postgresaudit.report.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Prose;

/// Why a control stands where it stands, in one or two sentences.
record Reasons(FixedTexts texts) {
  private static final int PLACES = 6;

  String whyPassed(ReportedControl control, ZoneId zone) {
    Assessment assessment = control.assessment();
    if (assessment.result().filter(r -> r == Result.PASSED).isPresent()) {
      ProbeResult first = assessment.results().getFirst();
      long databases = assessment.results().stream().filter(r -> r.database().isPresent()).count();
      return join(
          new ControlMessages(texts).measured(first.startedAt(), databases, zone),
          note(assessment));
    }
    return join(new ControlMessages(texts).judged(assessment), note(assessment));
  }

  String whyAccepted(ReportedControl control) {
    return join(
        new ControlMessages(texts).machineSaw(control.assessment()), note(control.assessment()));
  }

  String whyNotApplicable(ReportedControl control) {
    Assessment assessment = control.assessment();
    String reason =
        assessment.results().stream()
            .filter(result -> result.outcome().result() == Result.NOT_APPLICABLE)
            .map(Places::words)
            .findFirst()
            .orElse("");
    boolean byMachine = assessment.result().filter(r -> r == Result.NOT_APPLICABLE).isPresent();
    return byMachine
        ? join(reason, note(assessment))
        : join(new ControlMessages(texts).judged(assessment), note(assessment));
  }

  String obstacle(ReportedControl control) {
    if (control.assessment().results().isEmpty()) {
      return new ControlMessages(texts).notAsked();
    }
    return ScopePage.obstacle(control)
        .map(new ControlMessages(texts)::obstacle)
        .orElseGet(new ControlMessages(texts)::probeFailed);
  }

  String whyNotChecked(ReportedControl control) {
    Assessment assessment = control.assessment();
    List<String> words =
        assessment.results().stream()
            .filter(Reasons::couldNotLook)
            .map(ControlMessages::inItsOwnWords)
            .distinct()
            .limit(PLACES)
            .toList();
    return join(String.join(" ", words), note(assessment));
  }

  private static boolean couldNotLook(ProbeResult result) {
    return switch (result.outcome()) {
      case Outcome.NotChecked _, Outcome.Broken _ -> true;
      case Outcome.Passed _, Outcome.Found _, Outcome.AwaitingAuditor _, Outcome.NotApplicable _ ->
          false;
    };
  }

  String whyNotAssessed(ReportedControl control) {
    Assessment assessment = control.assessment();
    boolean leftOpen =
        assessment.verdict().filter(v -> v == Verdict.NOT_ASSESSED).isPresent()
            && assessment.annotation().filter(a -> !a.author().isBlank()).isPresent();
    if (leftOpen && assessment.findings().isEmpty() && !note(assessment).isEmpty()) {
      return note(assessment);
    }
    if (leftOpen) {
      return join(new ControlMessages(texts).leftOpen(assessment), note(assessment));
    }
    return join(new ControlMessages(texts).waitsFor(assessment), note(assessment));
  }

  private String note(Assessment assessment) {
    Optional<Annotation> said = assessment.annotation();
    String answered =
        said.flatMap(Annotation::attestation)
            .map(new JudgementMessages(texts)::answered)
            .orElse("");
    String words =
        said.filter(a -> !a.note().isBlank())
            .map(a -> new ControlMessages(texts).authorSays(a.author(), Prose.words(a.note())))
            .orElse("");
    return join(join(answered, words), FindingJudgements.words(assessment, texts));
  }

  private static String join(String first, String second) {
    return (first + " " + second).strip();
  }
}
