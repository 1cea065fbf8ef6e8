package org.postgresaudit.enclosure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values as `postgresql.conf` reads them.
final class ConfValue {
  private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|[A-Za-z_]+");
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern ESCAPED = Pattern.compile("E'((?:[^'\\\\]|''|\\\\.)*)'");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|u[0-9A-F]{4}|U[0-9A-F]{8})");

  private ConfValue() {}

  /// What a value in SQL means; empty when it is of no form our statements have.
  static Optional<String> meant(String sql) {
    var text = TEXT.matcher(sql);
    if (text.matches()) {
      return Optional.of(text.group(1).replace("''", "'"));
    }
    var escaped = ESCAPED.matcher(sql);
    if (escaped.matches()) {
      return Optional.of(
          ESCAPE
              .matcher(escaped.group(1).replace("''", "'"))
              .replaceAll(
                  match ->
                      match.group(1).equals("\\")
                          ? "\\\\\\\\"
                          : Matcher.quoteReplacement(
                              Character.toString(
                                  Integer.parseInt(match.group(1).substring(1), 16)))));
    }
    return sql.contains("'") ? Optional.empty() : Optional.of(sql);
  }

  /// In quotes where it needs them; empty when it holds what a line cannot.
  static Optional<String> of(String value) {
    return BARE.matcher(value).matches() ? Optional.of(value) : quoted(value);
  }

  static Optional<String> quoted(String value) {
    return VisibleText.line(value).equals(value)
        ? Optional.of("'" + value.replace("\\", "\\\\").replace("'", "''") + "'")
        : Optional.empty();
  }
}
