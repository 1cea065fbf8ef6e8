package org.postgresaudit.ui.audit.compare;

import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.FindingChange;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

/// What became of a control as plain text, to be put into a letter.
final class ChangeText {
  private ChangeText() {}

  static String of(Comparison comparison, ControlChange change) {
    var text = new StringBuilder(change.title()).append('\n');
    text.append(CompareMessages.head(change.change()));
    var story = ChangeMessages.story(change, comparison.thenOn());
    if (!story.isEmpty()) {
      text.append(": ").append(story);
    }
    text.append("\n\n");
    append(text, Times.date(comparison.then().audit().openedAt()), change, Side.THEN);
    append(text, Times.date(comparison.now().audit().openedAt()), change, Side.NOW);
    if (!change.findings().isEmpty()) {
      text.append('\n')
          .append(
              change.findings().stream().map(ChangeText::line).collect(Collectors.joining("\n")))
          .append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String day, ControlChange change, Side side) {
    Optional<Assessment> assessment = side == Side.THEN ? change.then() : change.now();
    text.append(day)
        .append(": ")
        .append(change.result(side).map(Words::of).orElseGet(ChangeMessages::notAsked))
        .append("; ")
        .append(ChangeDetail.verdict(assessment))
        .append('\n');
  }

  private static String line(FindingChange finding) {
    return "- "
        + CompareMessages.word(finding.change())
        + ": "
        + finding.database().map(name -> name + ": ").orElse("")
        + Visible.of(finding.seen().finding().sentence())
        + finding.why().map(why -> " (" + why.words() + ")").orElse("");
  }
}
