package org.postgresaudit.enclosure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresaudit.probe.FixStep;

/// Why a statement waits for somebody's decision. Those that wait for none are of few forms: they
/// can be undone, they take no data away, and what they take from anybody is no part of ordinary
/// use. Everything that is not known to be so waits.
enum Caution {
  /// Anything that is not one of the others.
  LOOK_FIRST,
  /// The checklist cannot know the right value or name.
  EXAMPLE,
  /// Programs may live on it.
  TAKES_USE,
  /// Somebody administers the server with it.
  TAKES_POWER,
  /// An object, or what it holds, would be gone for good.
  REMOVES,
  /// The probe only shows what somebody has to judge.
  JUDGE_FIRST;

  /// Rights that are no part of ordinary use.
  private static final Pattern SPARE =
      form(
          "revoke (create|trigger|references|truncate|maintain|set|alter system|, ?| )+ on .+"
              + " from .+");

  private static final Pattern OF_THE_FUTURE =
      form("alter default privileges (for role \\S+ |in schema \\S+ )*revoke .+ from .+");
  private static final Pattern BARRIER = form("alter view \\S+ set \\(security_barrier = true\\)");
  private static final Pattern RESET = form("alter (role|database) .+ reset \\S+");
  private static final Pattern STORAGE_RESET = form("alter table \\S+ reset \\([a-z_., ]+\\)");
  private static final Pattern SET =
      form("alter (role|database|function|procedure|routine) .+ set [a-z_.]+ = .+");

  private static final Pattern POWER =
      form(
          "alter role .+ no(superuser|createrole|createdb|replication|bypassrls|login)"
              + "|revoke (grant|admin) option .+|revoke (?!.* on ).+ from .+");
  private static final Pattern USE =
      form("revoke .+|alter table .+ (enable|force) row level security|create policy .+");
  private static final Pattern GONE =
      form(
          "drop .+|select pg_drop.+|comment on .+ is null|delete .+|update .+|truncate .+"
              + "|alter table .+ alter column .+|alter .+ options \\(.*drop .+|reassign .+");
  private static final Pattern CHOSEN =
      form("create .+|alter .+ set .+ = .+|alter role .+ (connection limit|valid until) .+");

  private static final Pattern QUOTED =
      Pattern.compile("(?i:u&)?\"(?:[^\"]|\"\")*\"|e?'(?:[^'\\\\]|\\\\.|'')*'", Pattern.DOTALL);

  private static Pattern form(String text) {
    return Pattern.compile("(?:" + text + ");");
  }

  /// What a statement waits for; absent when it may be run as it stands.
  static Optional<Caution> of(FixStep step) {
    return step.sql().map(Caution::plain).filter(sql -> !isHarmless(sql, step)).map(Caution::of);
  }

  /// What the default privileges were stands in the finding; all else has to be told by [Undo].
  private static boolean isHarmless(String sql, FixStep step) {
    if (matches(OF_THE_FUTURE, sql)) {
      return true;
    }
    boolean ofForm =
        matches(SPARE, sql)
            || matches(BARRIER, sql)
            || matches(RESET, sql)
            || matches(STORAGE_RESET, sql)
            || (step.isSettled() && matches(SET, sql));
    return ofForm && Undo.of(step).isPresent();
  }

  private static Caution of(String sql) {
    if (matches(GONE, sql)) {
      return REMOVES;
    }
    if (matches(POWER, sql)) {
      return TAKES_POWER;
    }
    if (matches(USE, sql)) {
      return TAKES_USE;
    }
    return matches(CHOSEN, sql) ? EXAMPLE : LOOK_FIRST;
  }

  /// In one line of small letters, every quoted name and text replaced by one letter, so that what
  /// it is cannot be told from what a server calls its things. What holds more than one statement,
  /// or a cascade, is of no known form.
  static String plain(String sql) {
    return QUOTED
        .matcher(sql.strip())
        .replaceAll("x")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /// Of the same length, with everything quoted made one long name.
  static String masked(String sql) {
    return QUOTED.matcher(sql).replaceAll(quoted -> "x".repeat(quoted.group().length()));
  }

  private static boolean matches(Pattern form, String sql) {
    return form.matcher(sql).matches()
        && sql.indexOf(';') == sql.length() - 1
        && (form == GONE || !sql.contains(" cascade"));
  }
}
