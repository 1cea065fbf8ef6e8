package org.postgresaudit.probe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;

/// Makes findings of rows: the sentence, what identifies them, and every value.
record FindingMaker(Control control, List<String> columns) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
  private static final int LONGEST_IN_SENTENCE = 300;

  /// Our own word in the place of a role. Names of the server keep their small letters.
  private static final String EVERYONE = "everyone ";

  List<Finding> findings(List<List<String>> rows) {
    return rows.stream().map(this::finding).toList();
  }

  private Finding finding(List<String> row) {
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), row.get(i));
    }
    var identity = new LinkedHashMap<String, String>();
    for (var column : control.identifiedBy()) {
      identity.put(column, value(column, values));
    }
    var said = values.getOrDefault(Finding.SEVERITY, "");
    if (!said.isEmpty() && Severity.of(said).isEmpty()) {
      throw new IllegalArgumentException(
          "The probe's column \"severity\" holds a word that is none.");
    }
    return new Finding(sentence(values), identity, values);
  }

  private String sentence(Map<String, String> values) {
    var sentence =
        PLACEHOLDER
            .matcher(control.finding().strip())
            .replaceAll(part -> Matcher.quoteReplacement(brief(value(part.group(1), values))));
    return sentence.startsWith(EVERYONE) ? "E" + sentence.substring(1) : sentence;
  }

  private static String brief(String value) {
    if (value.length() <= LONGEST_IN_SENTENCE) {
      return value;
    }
    // Half a character could not be written as JSON.
    boolean splits = Character.isHighSurrogate(value.charAt(LONGEST_IN_SENTENCE - 1));
    return value.substring(0, splits ? LONGEST_IN_SENTENCE - 1 : LONGEST_IN_SENTENCE) + "…";
  }

  private static String value(String column, Map<String, String> values) {
    var value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException("The probe brought back no column \"" + column + "\".");
    }
    return value;
  }
}
