package org.postgresaudit.probe;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postgresaudit.probe.HeardRefusals.Thing;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;

/// A session that does not ask for what the server refused before in the run: each refusal is an
/// error in the client's log, and many of them look like somebody trying doors. In place of the
/// question it repeats the refusal, without a query because none was sent.
///
/// Whether the right is missing here too is asked of the catalog, which knows without an error: in
/// another database our role may hold it.
final class QuietSession implements Asks {
  /// What is neither a name nor a call, whatever stands in it.
  private static final Pattern QUOTED = Pattern.compile("'[^']*+'|--[^\\n]*+");

  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("\\b([a-z_][a-z0-9_]*)\\.([a-z_][a-z0-9_]*)");

  private static final String READS_SETTINGS = "current_setting(";

  /// Names of settings stand in quotes, also where they are listed first and read later.
  private static final Pattern QUOTED_NAME = Pattern.compile("'([a-z]+_[a-z0-9_]+)'");

  private static final String WHOLE = "*";

  /// What of a relation, and which functions, our role may not use; empty text for none of it.
  private static final String GAPS =
      """
      select 'relation' as sort,
             case when pg_catalog.has_table_privilege(c.oid, 'select') then ''
                  when not pg_catalog.has_any_column_privilege(c.oid, 'select') then '*'
                  when n.nspname <> 'pg_catalog' then ''
                  else coalesce((select pg_catalog.string_agg(a.attname::text, ' ')
                                   from pg_catalog.pg_attribute a
                                  where a.attrelid = c.oid
                                    and a.attnum > 0
                                    and not a.attisdropped
                                    and not pg_catalog.has_column_privilege(c.oid, a.attnum, 'select')), '')
             end as gap
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname = ?
         and c.relname = ?
      union all
      select 'function', case when pg_catalog.has_function_privilege(p.oid, 'execute') then '' else '*' end
        from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
       where n.nspname = ?
         and p.proname = ?
      """;

  /// The view leaves out what our role may not see.
  private static final String HIDDEN =
      """
      select v.name
        from pg_catalog.unnest(pg_catalog.string_to_array(?, ' ')) as v (name)
       where not exists (select from pg_catalog.pg_settings s where s.name = v.name)
      """;

  private static final int MOST = 1_000;

  private record Gap(boolean ofRelation, String what) {
    /// Columns of the server's own tables have names that nothing else has.
    boolean isIn(String bare) {
      return what.equals(WHOLE)
          || Pattern.compile("\\w+")
              .matcher(what)
              .results()
              .anyMatch(
                  column -> Pattern.compile("\\b" + column.group() + "\\b").matcher(bare).find());
    }
  }

  private final Asks session;
  private final HeardRefusals heard;
  private final Map<Thing, List<Gap>> gaps = new HashMap<>();

  QuietSession(Asks session, HeardRefusals heard) {
    this.session = session;
    this.heard = heard;
  }

  @Override
  public Reply ask(String sql, List<Object> parameters, int rowLimit) {
    if (!heard.isEmpty()) {
      var bare = bare(sql);
      for (var thing : things(bare)) {
        var words = heard.of(thing);
        if (words.isPresent() && isMissing(thing, bare)) {
          return repeated(words.get());
        }
      }
    }
    var reply = session.ask(sql, parameters, rowLimit);
    if (reply instanceof Refusal refusal && refusal.kind() == Reply.Kind.PRIVILEGE) {
      note(sql, refusal.serverWords());
    }
    return reply;
  }

  /// What the server said when it first refused a setting, if this query seems to read one that it
  /// hides from us. Not part of [#ask], because a query may stop before it comes to that setting:
  /// for a control whose outcome it does not change.
  Optional<Refusal> refusedSetting(String sql) {
    return heard
        .ofSettings()
        .filter(_ -> !hidden(settings(sql)).isEmpty())
        .map(QuietSession::repeated);
  }

  private static Refusal repeated(String words) {
    return new Refusal(Reply.Kind.PRIVILEGE, "42501", words, "", Instant.now(), Duration.ZERO);
  }

  /// Servers speak many languages, but do not translate the name of what they refuse.
  private void note(String sql, String words) {
    var bare = bare(sql);
    for (var thing : things(bare)) {
      if (names(words, thing.name()) && isMissing(thing, bare)) {
        heard.note(thing, words);
      }
    }
    var settings = settings(sql).stream().filter(name -> names(words, name)).collect(toSet());
    if (!hidden(settings).isEmpty()) {
      heard.noteSettings(words);
    }
  }

  private static boolean names(String words, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(words).find();
  }

  private boolean isMissing(Thing thing, String bare) {
    var known = gaps.computeIfAbsent(thing, this::gaps);
    // A view may stand before a function of its own name; one that is refused closes both. Of
    // functions alone, one of that name may be open while another is not.
    boolean isRelation = known.stream().anyMatch(Gap::ofRelation);
    return isRelation
        ? known.stream().anyMatch(gap -> gap.isIn(bare))
        : !known.isEmpty() && known.stream().allMatch(gap -> gap.isIn(bare));
  }

  private List<Gap> gaps(Thing thing) {
    var names = List.<Object>of(thing.schema(), thing.name(), thing.schema(), thing.name());
    return switch (session.ask(GAPS, names, MOST)) {
      case Answer answer ->
          answer.rows().stream()
              .map(row -> new Gap(row.getFirst().equals("relation"), row.getLast()))
              .toList();
      case Refusal _ -> List.of();
    };
  }

  private Set<String> hidden(Set<String> settings) {
    if (settings.isEmpty()) {
      return Set.of();
    }
    return switch (session.ask(HIDDEN, List.of(String.join(" ", settings)), MOST)) {
      case Answer answer -> answer.rows().stream().map(List::getFirst).collect(toSet());
      case Refusal _ -> Set.of();
    };
  }

  private static String bare(String sql) {
    return QUOTED.matcher(sql).replaceAll("''");
  }

  private static Set<Thing> things(String bare) {
    return all(QUALIFIED_NAME, bare, match -> new Thing(match.group(1), match.group(2)));
  }

  private static Set<String> settings(String sql) {
    return sql.contains(READS_SETTINGS) ? all(QUOTED_NAME, sql, match -> match.group(1)) : Set.of();
  }

  private static <T> Set<T> all(Pattern pattern, String text, Function<MatchResult, T> maker) {
    return pattern.matcher(text).results().map(maker).collect(toSet());
  }
}
