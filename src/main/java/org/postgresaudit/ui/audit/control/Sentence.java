package org.postgresaudit.ui.audit.control;

import java.util.Comparator;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.ui.kit.Visible;

/// The sentence of a finding, with the names that tell it from others in the fixed-width font.
final class Sentence extends TextFlow {
  private static final int SHORTEST_NAME = 2;

  Sentence(Finding finding) {
    getStyleClass().add("text-flow");
    var names =
        finding.identity().values().stream()
            .map(Visible::of)
            .filter(name -> name.length() >= SHORTEST_NAME)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    lay(Visible.of(finding.sentence()), names);
  }

  private void lay(String words, List<String> names) {
    int at = 0;
    while (at < words.length()) {
      int next = words.length();
      String found = "";
      for (var name : names) {
        int where = words.indexOf(name, at);
        if (where >= 0 && where < next) {
          next = where;
          found = name;
        }
      }
      if (next > at) {
        getChildren().add(part(words.substring(at, next), "body"));
      }
      if (!found.isEmpty()) {
        getChildren().add(part(found, "mono"));
      }
      at = next + found.length();
    }
  }

  private static Text part(String words, String style) {
    var text = new Text(words);
    text.getStyleClass().addAll("text", style);
    return text;
  }
}
