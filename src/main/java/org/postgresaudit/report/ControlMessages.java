package org.postgresaudit.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;

/// Why a control stands where it stands, in composed sentences.
final class ControlMessages {
  private ControlMessages() {}

  static String section(Section section) {
    return section.number() + " " + section.title();
  }

  static String acceptedBy(ReportedControl control) {
    return control
        .assessment()
        .annotation()
        .flatMap(Annotation::risk)
        .map(JudgementMessages::accepted)
        .or(
            () ->
                Optional.of(FindingJudgements.acceptedBy(control.assessment()))
                    .filter(who -> !who.isEmpty()))
        .orElse("nobody named yet");
  }

  static String machineSaw(Assessment assessment) {
    return assessment
        .result()
        .map(
            result ->
                switch (result) {
                  case FOUND ->
                      "%s found.".formatted(Words.count(assessment.findings().size(), "object"));
                  case BROKEN -> "The probe failed.";
                  case NOT_CHECKED -> "The server could not be asked.";
                  case AWAITING_AUDITOR ->
                      assessment.findings().isEmpty()
                          ? "Answered by people, not by the server."
                          : "%s to review."
                              .formatted(Words.count(assessment.findings().size(), "object"));
                  case PASSED -> "The probe found nothing that offends.";
                  case NOT_APPLICABLE -> "By the probe it does not apply.";
                })
        .orElse("The server was not asked.");
  }

  static String measured(Instant at, long databases, ZoneId zone) {
    String when = Words.clock(at, zone);
    return databases == 0
        ? "Asked at %s, nothing offends it.".formatted(when)
        : "Asked in %s at %s, nothing offends it."
            .formatted(Words.count(databases, "database"), when);
  }

  static String judged(Assessment assessment) {
    String author =
        assessment
            .annotation()
            .or(() -> assessment.history().stream().reduce((_, later) -> later))
            .map(Annotation::author)
            .orElse("");
    String who = author.isBlank() ? "Judged by the auditor." : "Judged by %s.".formatted(author);
    return machineSaw(assessment) + " " + who;
  }

  static String authorSays(String author, String words) {
    return (author.isBlank() ? "The auditor" : author) + ": “" + words + "”";
  }

  static String inItsOwnWords(ProbeResult result) {
    String where = result.database().map(d -> d + ": ").orElse("");
    return where + FindingPages.words(result);
  }

  static String leftOpen(Assessment assessment) {
    return machineSaw(assessment) + " Left open by the auditor.";
  }

  /// Where the provider shows the answer, in CommonMark; empty when it does not answer.
  static Optional<String> provider(Assessment assessment) {
    return assessment.results().stream()
        .filter(result -> result.outcome() instanceof Outcome.AwaitingAuditor)
        .flatMap(result -> result.outcome().explanation().stream())
        .findFirst();
  }

  static String waitsFor(Assessment assessment) {
    int rows = assessment.findings().size();
    Optional<String> provider = provider(assessment);
    if (provider.isPresent()) {
      return "The answer of the provider that runs the server. " + Prose.firstWords(provider.get());
    }
    return rows == 0
        ? "The answer of a person."
        : "The auditor’s judgement of %s.".formatted(Words.count(rows, "object"));
  }

  static String obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "Privilege missing";
      case TIME -> "No answer in time";
      case UNREACHABLE -> "Not reachable";
      case UNSUPPORTED -> "Not possible on this server";
      case LIMIT -> "More than the limit allows";
      case CANCELLED -> "Cancelled by the auditor";
    };
  }

  static String answer(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "The grants in section 2, or a person who holds them";
      case TIME -> "A quieter hour, or a longer time limit";
      case UNREACHABLE -> "A connection to the database named in section 5.4";
      case UNSUPPORTED -> "Another way to look, by hand";
      case LIMIT -> "A higher limit, or a look by hand";
      case CANCELLED -> "Another run";
    };
  }

  static String probeFailed() {
    return "Probe failed";
  }

  static String probeFailedAnswer() {
    return "A look by hand; the error is in section 5.4";
  }

  static String notAsked() {
    return "Not asked";
  }

  static String notAskedAnswer() {
    return "Another run that reaches these controls";
  }

  static String waitsForPerson() {
    return "Answer of a person outstanding";
  }

  static String waitsForPersonAnswer() {
    return "Interviews and documents; section 5.5 lists what is missing";
  }
}
