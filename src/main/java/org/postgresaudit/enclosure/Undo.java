package org.postgresaudit.enclosure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.FixStep;
import org.postgresaudit.probe.SqlText;

/// The statement that takes another one back, where it is known: because the first says everything,
/// or because the finding holds what was there before.
final class Undo {
  /// @param back with a place for each group of the form
  private record Rule(Pattern form, String back) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "(alter default privileges .*)revoke (?!all\\b)(.+) from (\\S+)", "%sgrant %s to %s"),
          rule(
              "revoke (?!grant option|admin option|all\\b)(.+? on .+) from (.+)", "grant %s to %s"),
          rule("(alter view .+) set \\(security_barrier = true\\)", "%s reset (security_barrier)"),
          rule("(alter view .+) set \\(security_invoker\\)", "%s reset (security_invoker)"),
          rule("(alter table .+) enable row level security", "%s disable row level security"),
          rule("(alter table .+) force row level security", "%s no force row level security"),
          rule("(alter table .+) enable trigger (.+)", "%s disable trigger %s"),
          rule(
              "(alter role .+) no(superuser|createrole|createdb|replication|bypassrls|login)",
              "%s %s"),
          rule("(alter database .+) is_template false", "%s is_template true"),
          rule("(alter .+) security invoker", "%s security definer"),
          rule("(alter .+) not leakproof", "%s leakproof"),
          rule("(alter subscription .+) set \\((\\w+) = true\\)", "%s set (%s = false)"),
          rule("(alter subscription .+) set \\((\\w+) = false\\)", "%s set (%s = true)"));

  private static final Pattern RESET =
      Pattern.compile("(alter (?:role|database) .+) reset (\\S+);", Pattern.DOTALL);
  private static final Pattern SET =
      Pattern.compile("(alter (?:role|database) .+) set ([a-z_.]+) = .+;", Pattern.DOTALL);
  private static final Pattern STORAGE =
      Pattern.compile("(alter table .+) reset \\((autovacuum_enabled)\\);", Pattern.DOTALL);
  private static final Pattern PATH =
      Pattern.compile(
          "(alter (?:function|procedure) .+?)\\s+set search_path = .+;", Pattern.DOTALL);

  private Undo() {}

  private static Rule rule(String form, String back) {
    return new Rule(Pattern.compile(form + ";", Pattern.DOTALL), back);
  }

  /// With its semicolon.
  static Optional<String> of(FixStep step) {
    return step.sql().map(String::strip).flatMap(sql -> of(sql, step.finding()));
  }

  private static Optional<String> of(String sql, Optional<Finding> finding) {
    for (var rule : RULES) {
      var parts = parts(rule.form(), sql);
      if (parts.length > 0) {
        return Optional.of(rule.back().formatted(parts) + ";");
      }
    }
    return finding.flatMap(found -> before(sql, found));
  }

  /// The groups of a form, which is looked for outside of what is quoted; none when it is not of
  /// that form.
  private static Object[] parts(Pattern form, String sql) {
    var match = form.matcher(Caution.masked(sql));
    if (!match.matches()) {
      return new Object[0];
    }
    var parts = new Object[match.groupCount()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = sql.substring(match.start(i + 1), match.end(i + 1));
    }
    return parts;
  }

  private static Optional<String> before(String sql, Finding found) {
    var reset = parts(RESET, sql);
    if (reset.length > 0) {
      return value(found, "value")
          .flatMap(value -> setting(String.valueOf(reset[1]), value))
          .map(value -> "%s set %s = %s;".formatted(reset[0], reset[1], value));
    }
    var set = parts(SET, sql);
    if (set.length > 0) {
      return value(found, "value")
          .flatMap(value -> setting(String.valueOf(set[1]), value))
          .map(value -> "%s set %s = %s;".formatted(set[0], set[1], value));
    }
    var path = parts(PATH, sql);
    if (path.length > 0) {
      var was = value(found, "path").flatMap(SqlText::verbatim);
      return was.map(value -> "%s set search_path = %s;".formatted(path[0], value));
    }
    var storage = parts(STORAGE, sql);
    return storage.length > 0
        ? Optional.of("%s set (%s = off);".formatted(storage))
        : Optional.empty();
  }

  /// A list is no text: quoted as one it would name a single thing.
  private static Optional<String> setting(String name, String value) {
    return name.equals("search_path") || name.endsWith("_libraries")
        ? SqlText.verbatim(value)
        : SqlText.literal(List.of("", ""), List.of(value));
  }

  private static Optional<String> value(Finding finding, String column) {
    return Optional.ofNullable(finding.values().get(column)).filter(value -> !value.isEmpty());
  }
}
