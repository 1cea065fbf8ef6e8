package org.postgresaudit.ui.audit.verdict;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

/// One line of the history of a control: who said what of what, and when.
public final class HistoryEntry extends VBox {
  public HistoryEntry(Annotation said, Assessment assessment) {
    super(4);
    getStyleClass().add("history-entry");
    var finding = said.subject().finding();
    var head = Texts.small(HistoryMessages.historyLine(said.author(), said.at()));
    getChildren().add(head);
    finding.ifPresent(
        key ->
            getChildren()
                .add(Texts.wrapped(HistoryMessages.findingInHistory(sentence(key, assessment)))));
    var words = Texts.wrapped(String.join(" \u00b7 ", parts(said, finding.isPresent())));
    words.getStyleClass().add("strong");
    getChildren().add(words);
    if (!said.note().isBlank()) {
      getChildren().add(new MarkdownView(said.note()));
    }
  }

  /// A finding of an earlier run may be gone: then what identifies it stands for it.
  private static String sentence(FindingKey key, Assessment assessment) {
    return Visible.of(
        Judged.of(assessment).stream()
            .filter(finding -> finding.key().equals(key))
            .map(finding -> finding.finding().sentence())
            .findFirst()
            .orElse(key.text()));
  }

  private static List<String> parts(Annotation said, boolean ofFinding) {
    var parts = new ArrayList<String>();
    parts.add(
        said.verdict()
            .map(verdict -> ofFinding ? VerdictMessages.ofFinding(verdict) : Words.of(verdict))
            .orElseGet(VerdictMessages::verdictTakenBack));
    said.severity()
        .ifPresent(
            s -> parts.add(HistoryMessages.severityBecause(Words.of(s.severity()), s.because())));
    said.risk().ifPresent(r -> parts.add(HistoryMessages.riskUntil(r.until(), r.acceptedBy())));
    said.remedy()
        .ifPresent(
            r ->
                parts.add(
                    AnswerMessages.remedyInHistory(
                        r.owner(), r.due().map(Times::date).orElse(""))));
    said.attestation().ifPresent(answer -> answered(answer, parts));
    return parts;
  }

  private static void answered(Attestation answer, List<String> parts) {
    parts.add(AnswerMessages.answeredInHistory(answer.answeredBy()));
    if (!answer.document().isBlank()) {
      parts.add(AnswerMessages.documentInHistory(answer.document(), answer.documentSha256()));
    }
    answer.validUntil().ifPresent(day -> parts.add(AnswerMessages.validInHistory(day)));
  }
}
