package org.postgresaudit.probe;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values of an audited server as parts of a statement that somebody will run as superuser. What
/// they may hold is anybody's mischief: they come out so that they mean themselves and nothing
/// else, or not at all. Letters that a reader could miss or misplace are written by number.
public final class SqlText {
  /// The longest name a server keeps; it would cut a longer one, and cut it could be another's.
  private static final int LONGEST_NAME = 63;

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]*");

  /// What marks a value that is not all there is, or not what the server said.
  private static final Pattern NOT_WHOLE =
      Pattern.compile("redacted\\)|… \\(\\d+ characters more\\)$");

  /// A list of types, of privileges, or a signature, once its quoted names are taken out.
  private static final Pattern VERBATIM = Pattern.compile("[A-Za-z0-9_.,\\[\\]() ]*");

  /// A name the server quoted; nothing in it ends it.
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  /// Words that hand out power, which no fix does with what it found.
  private static final Pattern HANDS_OUT_POWER =
      Pattern.compile(
          "\\b(grant(?! option for)|superuser|createrole|bypassrls|with (grant|admin))\\b",
          Pattern.CASE_INSENSITIVE);

  /// The key words of PostgreSQL 10 to 18 that mean something else where a name is written bare.
  private static final Set<String> KEY_WORDS =
      Arrays.stream(
              """
              all analyse analyze and any array as asc asymmetric authorization between bigint
              binary bit boolean both case cast char character check coalesce collate collation
              column concurrently constraint create cross current_catalog current_date
              current_role current_schema current_time current_timestamp current_user dec decimal
              default deferrable desc distinct do else end except exists extract false fetch float
              for foreign freeze from full grant greatest group grouping having ilike in initially
              inner inout int integer intersect interval into is isnull join json json_array
              json_arrayagg json_exists json_object json_objectagg json_query json_scalar
              json_serialize json_table json_value lateral leading least left like limit localtime
              localtimestamp merge_action national natural nchar none normalize not notnull null
              nullif numeric offset on only or order out outer overlaps overlay placing position
              precision primary real references returning right row select session_user setof
              similar smallint some substring symmetric system_user table tablesample then time
              timestamp to trailing treat trim true union unique user using values varchar variadic
              verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest
              xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
              """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private SqlText() {}

  /// A name, quoted when it has to be; empty when it cannot be one.
  public static Optional<String> name(String value) {
    if (value.isEmpty()
        || value.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
        || !isWritable(value)) {
      return Optional.empty();
    }
    if (PLAIN_NAME.matcher(value).matches() && !KEY_WORDS.contains(value)) {
      return Optional.of(value);
    }
    var doubled = value.replace("\"", "\"\"");
    return Optional.of(
        isReadable(value)
            ? "\"" + doubled + "\""
            : "U&\"" + byNumber(doubled.replace("\\", "\\\\"), "\\%04X", "\\+%06X") + "\"");
  }

  /// A text in single quotes that holds values; empty when one of them cannot be written.
  ///
  /// @param texts what stands before, between and after the values, as between quotes
  public static Optional<String> literal(List<String> texts, List<String> values) {
    if (!values.stream().allMatch(SqlText::isWritable)) {
      return Optional.empty();
    }
    // Means the same whatever the server's standard_conforming_strings.
    boolean escapes =
        values.stream().anyMatch(v -> !isReadable(v) || v.indexOf('\\') >= 0)
            || texts.stream().anyMatch(t -> t.indexOf('\\') >= 0);
    var literal = new StringBuilder(escapes ? "E'" : "'");
    for (int i = 0; i < texts.size(); i++) {
      literal.append(escapes ? texts.get(i).replace("\\", "\\\\") : texts.get(i));
      if (i < values.size()) {
        var doubled = values.get(i).replace("'", "''");
        literal.append(
            escapes ? byNumber(doubled.replace("\\", "\\\\"), "\\u%04X", "\\U%08X") : doubled);
      }
    }
    return Optional.of(literal.append("'").toString());
  }

  /// SQL that the server wrote, such as a list of types; empty when it could be anything more.
  public static Optional<String> verbatim(String value) {
    var unquoted = QUOTED.matcher(value).replaceAll("x");
    boolean safe =
        isReadable(value)
            && VERBATIM.matcher(unquoted).matches()
            && isBalanced(unquoted)
            && !HANDS_OUT_POWER.matcher(unquoted).find();
    return safe ? Optional.of(value) : Optional.empty();
  }

  /// Words of the server in a comment: one short line in which everything is visible.
  static String comment(String value) {
    var shown = value.length() > 100 ? value.substring(0, 100) + "..." : value;
    return byNumber(shown, "[U+%04X]", "[U+%06X]");
  }

  private static boolean isBalanced(String unquoted) {
    int round = 0;
    int square = 0;
    for (int i = 0; i < unquoted.length(); i++) {
      switch (unquoted.charAt(i)) {
        case '(' -> round++;
        case ')' -> round--;
        case '[' -> square++;
        case ']' -> square--;
        default -> {}
      }
      if (round < 0 || square < 0) {
        return false;
      }
    }
    return round == 0 && square == 0;
  }

  private static boolean isWritable(String value) {
    return !NOT_WHOLE.matcher(value).find()
        && value
            .codePoints()
            .noneMatch(
                point ->
                    point == 0
                        || point == 0xFFFD
                        || Character.getType(point) == Character.SURROGATE);
  }

  private static boolean isReadable(String value) {
    return value.codePoints().allMatch(SqlText::isReadable);
  }

  /// The signs of ASCII, and the letters of Latin, Greek and Cyrillic, which stand where they are
  /// written and which every font has.
  private static boolean isReadable(int point) {
    IntPredicate european = p -> p >= 0xC0 && p < 0x530 && Character.isLetter(p);
    return (point >= 0x20 && point < 0x7F) || european.test(point);
  }

  private static String byNumber(String value, String inFour, String inMore) {
    var written = new StringBuilder();
    value
        .codePoints()
        .forEach(
            point -> {
              if (isReadable(point)) {
                written.appendCodePoint(point);
              } else {
                written.append(String.format(Locale.ROOT, point > 0xFFFF ? inMore : inFour, point));
              }
            });
    return written.toString();
  }
}
