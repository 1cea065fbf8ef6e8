package org.postgresaudit.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.SqlWords.Kind;
import org.postgresaudit.checklist.SqlWords.Word;

/// Finds in a query what does harm merely by being selected. The guarded session is the fence; this
/// stops mischief earlier, with file and line.
final class HarmfulCalls {
  /// Where something was found, and what is wrong with it.
  record Fault(int at, String reason) {}

  /// Functions that change, stop, wait, reach files or other machines, or run text as a statement.
  private static final Pattern HARMFUL =
      Pattern.compile(
          "pg_terminate_backend|pg_cancel_backend|pg_reload_conf|pg_rotate_logfile\\w*"
              + "|pg_promote|pg_switch_(wal|xlog)|pg_create_restore_point"
              + "|pg_(backup|wal_replay|xlog_replay)_\\w+|pg_(start|stop)_backup"
              + "|pg_read_file\\w*|pg_read_binary_file|pg_stat_file|pg_ls_dir|pg_file_\\w+"
              + "|lo_\\w+|loread|lowrite|dblink\\w*|pg_sleep\\w*|pg_(try_)?advisory_\\w+"
              + "|set_config|pg_(create|drop|copy)_\\w*replication_slot\\w*"
              + "|pg_replication_slot_advance|pg_replication_origin_\\w+|pg_logical_\\w+"
              + "|pg_sync_replication_slots|pg_notify|pg_stat_\\w*reset\\w*|nextval|setval|currval"
              + "|lastval|(query|table|schema|database|cursor)_to_xml\\w*|ts_stat|ts_rewrite"
              + "|pg_import_system_collations|pg_log_backend_memory_contexts"
              + "|pg_log_standby_snapshot|pg_prewarm|autoprewarm_\\w+|pg_buffercache_evict\\w*"
              + "|pg_truncate_visibility_map|heap_force_\\w+|brin_(de)?summarize_\\w+"
              + "|gin_clean_pending_list|pg_(set|clear|restore)_(relation|attribute)_stats"
              + "|pg_export_snapshot|txid_current|pg_current_xact_id|pg_extension_config_dump"
              + "|pg_nextoid|pg_stop_making_pinned_objects|binary_upgrade_\\w+|currtid2?"
              + "|pg_execute_\\w+|http_\\w+");

  private static final Set<String> CHANGES =
      Set.of("insert", "update", "delete", "merge", "truncate", "copy", "call", "do");

  private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema");

  /// What may stand before a parenthesis without being a function.
  private static final Set<String> NO_FUNCTIONS =
      Set.of(
          "in",
          "and",
          "or",
          "not",
          "exists",
          "any",
          "all",
          "some",
          "as",
          "on",
          "over",
          "filter",
          "values",
          "from",
          "where",
          "select",
          "when",
          "then",
          "else",
          "case",
          "union",
          "except",
          "intersect",
          "lateral",
          "join",
          "using",
          "within",
          "array",
          "row",
          "by",
          "with",
          "having",
          "limit",
          "offset",
          "materialized",
          "distinct",
          "between",
          "like",
          "ilike",
          "is",
          "return");

  private HarmfulCalls() {}

  static Optional<Fault> in(String sql) {
    var words = SqlWords.of(sql);
    for (int i = 0; i < words.size(); i++) {
      var fault = at(words, i);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> at(List<Word> words, int i) {
    var word = words.get(i);
    return switch (word.kind()) {
      case SPELLED_BY_NUMBER ->
          fault(word, "a probe writes names and texts letter by letter, not with U&");
      case TWO_WAYS ->
          fault(
              word,
              "a backslash before a quote is read in two ways; write the text with chr(92) or E''");
      case OPEN -> fault(word, "a quote or comment that is opened here is not closed");
      case TEXT -> Optional.empty();
      case SIGN -> sign(words, i);
      case NAME -> name(words, i);
    };
  }

  private static Optional<Fault> sign(List<Word> words, int i) {
    var word = words.get(i);
    if (word.isSign(";")) {
      return fault(word, "a probe is one select and ends without a semicolon");
    }
    var next = get(words, i + 1);
    boolean changes =
        word.isSign("(")
            && next.filter(w -> w.kind() == Kind.NAME && CHANGES.contains(w.text())).isPresent()
            && get(words, i + 2).filter(w -> w.kind() == Kind.NAME).isPresent();
    return changes
        ? fault(next.orElseThrow(), "a probe only reads; this would " + next.orElseThrow().text())
        : Optional.empty();
  }

  private static Optional<Fault> name(List<Word> words, int i) {
    var word = words.get(i);
    boolean called = get(words, i + 1).filter(w -> w.isSign("(")).isPresent();
    boolean qualified = get(words, i - 1).filter(w -> w.isSign(".")).isPresent();
    if (called && HARMFUL.matcher(word.text().toLowerCase(java.util.Locale.ROOT)).matches()) {
      return fault(word, "a probe must not call " + word.text());
    }
    var schema = get(words, i - 2).filter(w -> w.kind() == Kind.NAME).map(Word::text).orElse("");
    if (called && qualified && !SYSTEM.contains(schema) && !NO_FUNCTIONS.contains(word.text())) {
      return fault(
          word,
          "a probe calls functions of pg_catalog only; %s.%s is what somebody put on the server"
              .formatted(schema, word.text()));
    }
    if (word.isName("operator") && called) {
      var of = get(words, i + 2).map(Word::text).orElse("");
      boolean dotted = get(words, i + 3).filter(w -> w.isSign(".")).isPresent();
      if (dotted && !of.equals("pg_catalog")) {
        return fault(word, "a probe uses operators of pg_catalog only");
      }
    }
    return Optional.empty();
  }

  private static Optional<Word> get(List<Word> words, int i) {
    return 0 <= i && i < words.size() ? Optional.of(words.get(i)) : Optional.empty();
  }

  private static Optional<Fault> fault(Word word, String reason) {
    return Optional.of(new Fault(word.at(), reason));
  }
}
