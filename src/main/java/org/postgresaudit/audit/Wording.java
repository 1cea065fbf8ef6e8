package org.postgresaudit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words used again and again in notes.
///
/// @param id stays when title or text change
/// @param title by which it is found
/// @param text in CommonMark, with placeholders such as `{control}`
public record Wording(String id, String title, String text) {
  /// Most characters of a title.
  public static final int LONGEST_TITLE = 200;

  /// Most characters of a text: as many as a note may have.
  public static final int LONGEST_TEXT = 20_000;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\p{L}\\p{N}_ -]{1,40}\\}");

  /// A text with its placeholders filled in.
  ///
  /// @param open where a placeholder is left that nobody knew a value for
  public record Filled(String text, List<Range> open) {
    public Filled {
      open = List.copyOf(open);
    }
  }

  /// A part of a text, from a character up to but without another.
  public record Range(int from, int to) {}

  /// The text with what is known in the places of its placeholders. What is put in is never taken
  /// for a placeholder itself; one without a value stays as it is.
  ///
  /// @param values name of a placeholder in small letters → what stands for it
  public Filled filled(Map<String, String> values) {
    var filled = new StringBuilder();
    var open = new ArrayList<Range>();
    var found = PLACEHOLDER.matcher(text);
    int done = 0;
    while (found.find()) {
      filled.append(text, done, found.start());
      var name = text.substring(found.start() + 1, found.end() - 1).toLowerCase(Locale.ROOT);
      var value = Optional.ofNullable(values.get(name)).filter(known -> !known.isBlank());
      if (value.isEmpty()) {
        open.add(new Range(filled.length(), filled.length() + found.group().length()));
      }
      filled.append(value.orElse(found.group()));
      done = found.end();
    }
    filled.append(text, done, text.length());
    return new Filled(filled.toString(), open);
  }

  /// Whether every word typed is in title or text.
  public boolean matches(String typed) {
    var words = (title + '\n' + text).toLowerCase(Locale.ROOT);
    for (var word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// A text without characters that control a terminal, or hide or turn the text around them; line
  /// ends become one kind.
  public static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(Wording::prints)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean prints(int point) {
    boolean turns = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    return point == '\n'
        || point == '\t'
        || switch (Character.getType(point)) {
          case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
          default -> !turns;
        };
  }

  /// At most so many characters of a text, never half of one that takes two.
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halves = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, halves ? longest - 1 : longest);
  }
}
