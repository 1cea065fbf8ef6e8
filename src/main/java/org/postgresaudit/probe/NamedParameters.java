package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a probe with `?` in place of each `:setting`, and the values to bind there.
record NamedParameters(String sql, List<Object> values) {
  // Quoted text, names and comments are passed over; so is a cast's double colon.
  private static final Pattern PART =
      Pattern.compile(
          "'[^']*+'|\"[^\"]*+\"|--[^\\n"
              + "]*+|/\\*[\\s\\S]*?\\*/|::|(?<!\\w):(?<name>[a-z_][a-z0-9_]*+)|(?<mark>\\?\\??)");

  static NamedParameters of(String sql, Map<String, Object> settings) {
    var values = new ArrayList<Object>();
    var text =
        PART.matcher(sql)
            .replaceAll(
                part -> {
                  var name = part.group("name");
                  if (name != null) {
                    values.add(value(name, settings));
                    return "?";
                  }
                  return Matcher.quoteReplacement(
                      part.group("mark") == null ? part.group() : part.group().replace("?", "??"));
                });
    return new NamedParameters(text, List.copyOf(values));
  }

  /// The text that was sent, as anybody can run it again: each value stands as a literal where it
  /// was bound.
  String runnable(String sent) {
    var left = values.iterator();
    return PART.matcher(sent)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    switch (part.group()) {
                      case "??" -> "?";
                      case "?" -> left.hasNext() ? literal(left.next()) : "?";
                      default -> part.group();
                    }));
  }

  private static String literal(Object value) {
    return switch (value) {
      // After a minus sign another one would begin a comment.
      case Number number ->
          number.toString().startsWith("-") ? "(" + number + ")" : number.toString();
      case Boolean truth -> truth.toString();
      default -> quoted(value.toString());
    };
  }

  /// Means the same whatever the server's standard_conforming_strings.
  private static String quoted(String text) {
    var doubled = text.replace("'", "''");
    return text.contains("\\") ? "E'" + doubled.replace("\\", "\\\\") + "'" : "'" + doubled + "'";
  }

  private static Object value(String name, Map<String, Object> settings) {
    var value = settings.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The probe uses :" + name + ", which has no value.");
    }
    return value;
  }
}
