package org.postgresaudit.ui.audit.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.kit.Words;

/// What the verdict form says of itself: who said it when, what is still missing, and what is over.
final class VerdictState {
  private VerdictState() {}

  /// Beside the title.
  static String of(VerdictViewModel model) {
    if (model.pendingProperty().get()) {
      return Names.saving();
    }
    if (model.unsavedProperty().get()) {
      return VerdictMessages.notSaved();
    }
    return model
        .spoken()
        .said()
        .map(said -> VerdictMessages.savedBy(said.author(), said.at()))
        .or(() -> model.assessment().flatMap(a -> unsaid(a, model)))
        .orElseGet(VerdictMessages::noVerdictYet);
  }

  /// Where the verdict comes from while the auditor said nothing.
  private static Optional<String> unsaid(Assessment assessment, VerdictViewModel model) {
    if (model.findingProperty().get().isPresent()) {
      return assessment
          .annotation()
          .flatMap(said -> said.verdictOn(assessment.on()))
          .map(verdict -> VerdictMessages.verdictOfControl(Words.of(verdict)));
    }
    var machine = assessment.verdictOfMachine();
    return assessment
        .verdict()
        .map(
            verdict ->
                machine.equals(Optional.of(verdict))
                    ? VerdictMessages.verdictOfMachine(Words.of(verdict))
                    : VerdictMessages.verdictOfFindings(Words.of(verdict)));
  }

  /// Sentences of what keeps it from being signed; none for what nobody has said anything about.
  static List<String> missing(VerdictViewModel model) {
    var assessment = model.assessment();
    if (assessment.isEmpty()) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    var ended = model.pendingProperty().get() ? Optional.<String>empty() : ended(model);
    ended.ifPresent(sentences::add);
    boolean untouched = model.draftProperty().get().sameAs(Draft.EMPTY);
    if (model.findingProperty().get().isPresent()) {
      model.demandsOfSubject().stream()
          .filter(demand -> demand != Demand.VERDICT)
          .map(VerdictMessages::of)
          .forEach(sentences::add);
    } else if (!untouched) {
      ofControl(model, ended.isPresent(), sentences);
    } else if (assessment.get().history().stream()
        .anyMatch(said -> said.subject().finding().isPresent())) {
      ofControl(model, true, sentences);
    }
    return sentences;
  }

  /// Those of the control itself, and those of its findings as such.
  private static void ofControl(
      VerdictViewModel model, boolean withoutVerdict, List<String> sentences) {
    var own = new HashSet<>(model.demandsOfSubject());
    for (var demand : model.demands()) {
      switch (demand) {
        case VERDICT -> {
          if (!withoutVerdict) {
            sentences.add(VerdictMessages.of(demand));
          }
        }
        case AGREEMENT_WITH_FINDINGS -> sentences.add(VerdictMessages.of(demand));
        case REASON_FOR_VERDICT, REASON_FOR_SEVERITY, WHO_ACCEPTS_UNTIL_WHEN, WHO_ANSWERED ->
            sentences.add(
                own.contains(demand)
                    ? VerdictMessages.of(demand)
                    : VerdictMessages.inOneOfTheFindings(VerdictMessages.of(demand)));
      }
    }
  }

  /// That what was said is over, in one sentence; absent when it holds.
  private static Optional<String> ended(VerdictViewModel model) {
    return model
        .spoken()
        .said()
        .flatMap(
            said ->
                model
                    .assessment()
                    .flatMap(a -> said.endedBefore(a.on()))
                    .map(last -> ended(said, last)));
  }

  private static String ended(Annotation said, java.time.LocalDate last) {
    return said.verdict().filter(v -> v == Verdict.RISK_ACCEPTED).isPresent()
        ? AnswerMessages.riskEnded(
            last, said.risk().map(Annotation.RiskAcceptance::acceptedBy).orElse(""))
        : AnswerMessages.answerEnded(
            last, said.attestation().map(Attestation::answeredBy).orElse(""));
  }
}
