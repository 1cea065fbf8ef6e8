package org.postgresaudit.ui.audit.find;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.ui.kit.Folded;

/// Every text of one control, folded. Lines of the folded text and of the original are the same in
/// number, so that a hit finds its way back.
final class Document {
  private final Assessment assessment;
  private final Dossier dossier;
  private final Map<Where, String> folded = new EnumMap<>(Where.class);

  Document(Assessment assessment, Dossier dossier) {
    this.assessment = assessment;
    this.dossier = dossier;
    for (var where : Where.values()) {
      var text = new StringBuilder();
      Lines.of(assessment, dossier, where)
          .forEach(line -> text.append(Folded.fold(line)).append('\n'));
      if (!text.isEmpty()) {
        folded.put(where, text.toString());
      }
    }
  }

  String control() {
    return assessment.control().id();
  }

  boolean holds(String word) {
    for (var text : folded.values()) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Where it holds the first word that its title lacks; in the title, when that has them all.
  ///
  /// @param words at least one; the control holds them all
  Hit hit(List<String> words) {
    var title = folded.getOrDefault(Where.TITLE, "");
    var word =
        words.stream().filter(w -> !title.contains(w)).findFirst().orElseGet(words::getFirst);
    for (var text : folded.entrySet()) {
      int at = text.getValue().indexOf(word);
      if (at >= 0) {
        return hit(text.getKey(), lineOf(text.getValue(), at), word);
      }
    }
    throw new IllegalArgumentException(control() + " does not hold " + word);
  }

  private Hit hit(Where where, int number, String word) {
    var line = Lines.of(assessment, dossier, where).skip(number).findFirst().orElseThrow();
    var at = Folded.of(line).find(word).orElseThrow();
    return Hit.in(where, line, at[0], at[1]);
  }

  private static int lineOf(String text, int at) {
    int lines = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    return lines;
  }
}
