package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The text of a probe with `?` in place of each `:setting`, and the values to bind there.
record NamedParameters(String sql, List<Object> values) {
  // Quoted text, names and comments are passed over; so is a cast's double colon.
  private static final Pattern PART =
      Pattern.compile(
          "'[^']*+'|\"[^\"]*+\"|--[^\\n"
              + "]*+|/\\*[\\s\\S]*?\\*/|::|(?<!\\w):(?<name>[a-z_][a-z0-9_]*+)|(?<mark>\\?)");

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
                  return java.util.regex.Matcher.quoteReplacement(
                      part.group("mark") == null ? part.group() : "??");
                });
    return new NamedParameters(text, List.copyOf(values));
  }

  private static Object value(String name, Map<String, Object> settings) {
    var value = settings.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The probe uses :" + name + ", which has no value.");
    }
    return value;
  }
}
