package org.postgresaudit.ui.audit.find;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.probe.ProbeResult;

/// The texts of a control line by line, always in the same order; none has a line break in it.
final class Lines {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

  private Lines() {}

  static Stream<String> of(Assessment assessment, Dossier dossier, Where where) {
    return raw(assessment, dossier, where).filter(line -> !line.isBlank()).map(Lines::flat);
  }

  private static Stream<String> raw(Assessment assessment, Dossier dossier, Where where) {
    var control = assessment.control();
    return switch (where) {
      case TITLE -> Stream.of(control.title());
      case ID -> Stream.concat(Stream.of(control.id()), control.formerly().stream());
      case FINDING ->
          assessment.results().stream()
              .flatMap(result -> result.outcome().findings().stream())
              .map(finding -> finding.sentence());
      case EVIDENCE -> assessment.results().stream().flatMap(Lines::evidence);
      case NOTE -> current(assessment).flatMap(Lines::notes);
      case PEOPLE -> current(assessment).flatMap(Lines::people);
      case ATTACHMENT ->
          dossier.attachmentsOf(control.id()).stream().map(a -> a.name() + " " + a.caption());
      case REASON ->
          assessment.results().stream()
              .flatMap(result -> result.outcome().explanation().stream())
              .distinct();
      case SERVER_WORDS ->
          assessment.results().stream().map(result -> result.evidence().serverWords()).distinct();
      case STANDARD ->
          control.mapsTo().entrySet().stream()
              .flatMap(of -> of.getValue().stream().map(code -> of.getKey() + " " + code));
      case WHY -> paragraphs(control.why());
      case FIX -> paragraphs(control.fix());
      case BY_HAND -> paragraphs(control.checkByHand());
    };
  }

  /// One line a row: the place first, then the values as they stand in the table.
  private static Stream<String> evidence(ProbeResult result) {
    var place = result.database().map(name -> name + " · ").orElse("");
    return result.evidence().rows().stream().map(row -> place + String.join(" · ", row));
  }

  /// The latest of each subject; what was said before is history and no longer holds.
  private static Stream<Annotation> current(Assessment assessment) {
    var subjects = new HashSet<Subject>();
    return assessment.history().reversed().stream().filter(said -> subjects.add(said.subject()));
  }

  private static Stream<String> notes(Annotation said) {
    return Stream.concat(
        paragraphs(said.note()), said.severity().stream().map(severity -> severity.because()));
  }

  private static Stream<String> people(Annotation said) {
    return Stream.of(
            said.remedy().map(remedy -> remedy.owner()),
            said.risk().map(risk -> risk.acceptedBy()),
            said.attestation().map(answer -> answer.answeredBy() + " " + answer.document()))
        .flatMap(Optional::stream);
  }

  private static Stream<String> paragraphs(String text) {
    return BETWEEN_PARAGRAPHS.splitAsStream(text);
  }

  private static String flat(String line) {
    return line.indexOf('\n') < 0 && line.indexOf('\r') < 0
        ? line
        : line.replace('\n', ' ').replace('\r', ' ');
  }
}
