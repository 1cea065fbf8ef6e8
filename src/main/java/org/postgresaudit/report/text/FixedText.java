package org.postgresaudit.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// One text of a bundle with the places for its values: a small part of the message format of ICU,
/// which translators know.
///
/// `{0}` is the first value. `{0, plural, one {# control} other {# controls}}` is the branch for
/// the number of the first value, in which `#` is that number. Branches may hold other places.
record FixedText(List<Part> parts) {

  sealed interface Part {}

  record Words(String words) implements Part {}

  record Place(int value) implements Part {}

  record Plural(int value, FixedText one, FixedText other) implements Part {}

  /// The number that chose the branch.
  record Count(int value) implements Part {}

  /// @throws IllegalArgumentException naming what is wrong with the text
  static FixedText of(String text) {
    var reader = new Reader(text);
    var parsed = reader.parts(-1);
    if (reader.at < text.length()) {
      throw reader.wrong("a closing brace too many");
    }
    return parsed;
  }

  /// @param words puts a value into words
  String with(ReportLanguage language, Function<Object, String> words, Object... values) {
    var said = new StringBuilder();
    for (var part : parts) {
      said.append(
          switch (part) {
            case Words(var fixed) -> fixed;
            case Place(int value) -> words.apply(values[value]);
            case Count(int value) -> words.apply(values[value]);
            case Plural(int value, var one, var other) ->
                (language.isSingular(((Number) values[value]).longValue()) ? one : other)
                    .with(language, words, values);
          });
    }
    return said.toString();
  }

  /// Which values it asks for.
  Set<Integer> values() {
    var asked = new TreeSet<Integer>();
    for (var part : parts) {
      switch (part) {
        case Words _ -> {}
        case Place(int value) -> asked.add(value);
        case Count(int value) -> asked.add(value);
        case Plural(int value, var one, var other) -> {
          asked.add(value);
          asked.addAll(one.values());
          asked.addAll(other.values());
        }
      }
    }
    return asked;
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    /// Up to the brace that closes what is read, or the end.
    FixedText parts(int counted) {
      var parts = new ArrayList<Part>();
      var words = new StringBuilder();
      while (at < text.length() && text.charAt(at) != '}') {
        char c = text.charAt(at);
        if (c == '{' || (c == '#' && counted >= 0)) {
          if (!words.isEmpty()) {
            parts.add(new Words(words.toString()));
            words.setLength(0);
          }
          parts.add(c == '{' ? place() : new Count(counted));
          if (c == '#') {
            at++;
          }
        } else {
          words.append(c);
          at++;
        }
      }
      if (!words.isEmpty()) {
        parts.add(new Words(words.toString()));
      }
      return new FixedText(List.copyOf(parts));
    }

    private Part place() {
      take("{");
      int value = number();
      if (is("}")) {
        take("}");
        return new Place(value);
      }
      take(", plural, one {");
      var one = parts(value);
      take("} other {");
      var other = parts(value);
      take("}}");
      return new Plural(value, one, other);
    }

    private int number() {
      int from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (from == at) {
        throw wrong("a number of a value expected");
      }
      return Integer.parseInt(text.substring(from, at));
    }

    private boolean is(String sign) {
      return text.startsWith(sign, at);
    }

    private void take(String sign) {
      if (!is(sign)) {
        throw wrong("“" + sign + "” expected");
      }
      at += sign.length();
    }

    private IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(
          "Wrong text, %s at letter %d: %s".formatted(what, at + 1, text));
    }
  }
}
