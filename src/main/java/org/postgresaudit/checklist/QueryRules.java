package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the text of a probe must and must not hold. The guarded session is the fence; these rules
/// stop mistakes and mischief earlier, with file and line.
final class QueryRules {
  /// Functions that do harm, or reach files and other machines, merely by being selected. Between
  /// name and parenthesis may stand a quote, and a comment is as suspicious as the parenthesis.
  private static final Pattern HARMFUL =
      Pattern.compile(
          "\\b(pg_terminate_backend|pg_cancel_backend|pg_reload_conf|pg_rotate_logfile"
              + "|pg_promote|pg_switch_wal|pg_create_restore_point|pg_(backup|wal_replay)_\\w+"
              + "|pg_(start|stop)_backup|pg_read_file|pg_read_binary_file|pg_stat_file|pg_ls_dir"
              + "|pg_file_\\w+|lo_\\w+|dblink\\w*|pg_sleep\\w*|pg_(try_)?advisory_\\w+|set_config"
              + "|pg_(create|drop|copy)_\\w*replication_slot|pg_replication_slot_advance"
              + "|pg_replication_origin_\\w+|pg_logical_\\w+|pg_notify|pg_stat_\\w*reset\\w*|nextval"
              + "|setval|query_to_xml\\w*|table_to_xml\\w*|schema_to_xml\\w*|database_to_xml\\w*"
              + "|cursor_to_xml\\w*|ts_stat|currval|pg_import_system_collations"
              + "|pg_log_backend_memory_contexts|pg_log_standby_snapshot|pg_sync_replication_slots"
              + "|pg_prewarm|pg_buffercache_evict\\w*|pg_truncate_visibility_map|heap_force_\\w+"
              + "|http_\\w+)\"?\\s*(?:\\(|/\\*|--)",
          Pattern.CASE_INSENSITIVE);

  /// A name written by the numbers of its letters, which could be any name.
  private static final Pattern SPELLED_BY_NUMBER =
      Pattern.compile("\\bU&[\"']", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SETTING = Pattern.compile("(?<![:\\w]):([a-z_][a-z0-9_]*)");

  private QueryRules() {}

  static void check(Control control, YamlNode root) {
    var texts = new ArrayList<>(queries(control.question()));
    control.appliesTo().when().ifPresent(condition -> texts.add(condition.query()));
    texts.forEach(sql -> checkText(sql, root));
    checkSettings(control, texts, root);
    if (!queries(control.question()).isEmpty()) {
      checkColumns(control, root);
    }
    if (control.isAttestation() && !Fix.of(control.fix()).columns().isEmpty()) {
      throw root.fault("a control without a probe has no columns to fill into its fix");
    }
  }

  private static List<String> queries(Question question) {
    var versioned =
        switch (question) {
          case Question.OffendingRows(var queries) -> queries;
          case Question.RowsToReview(var queries) -> queries;
          case Question.JavaProbe _, Question.Attestation _ -> List.<Question.VersionedQuery>of();
        };
    return versioned.stream().map(Question.VersionedQuery::sql).toList();
  }

  private static void checkText(String sql, YamlNode root) {
    var harmful = HARMFUL.matcher(sql);
    if (harmful.find()) {
      throw root.fault("a probe must not call " + harmful.group(1));
    }
    if (SPELLED_BY_NUMBER.matcher(sql).find()) {
      throw root.fault("a probe writes names and texts letter by letter, not with U&");
    }
    if (sql.stripTrailing().endsWith(";")) {
      throw root.fault("a probe ends without a semicolon");
    }
    if (!sql.stripLeading().toLowerCase(java.util.Locale.ROOT).matches("(?s)(select|with)\\b.*")) {
      throw root.fault("a probe is one select");
    }
  }

  private static void checkSettings(Control control, List<String> texts, YamlNode root) {
    var used = new ArrayList<String>();
    texts.forEach(
        sql -> {
          // Quoted text and comments are no place for a setting.
          var bare = sql.replaceAll("'[^']*'", "''").replaceAll("--.*", "");
          SETTING.matcher(bare).results().forEach(match -> used.add(match.group(1)));
        });
    for (var name : used) {
      if (!control.settings().containsKey(name)) {
        throw root.fault("the probe uses :" + name + ", which \"settings\" does not name");
      }
    }
    for (Map.Entry<String, Object> setting : control.settings().entrySet()) {
      if (control.question() instanceof Question.JavaProbe || used.contains(setting.getKey())) {
        continue;
      }
      throw root.fault("no probe uses the setting \"" + setting.getKey() + "\"");
    }
  }

  private static void checkColumns(Control control, YamlNode root) {
    var names = new ArrayList<>(control.identifiedBy());
    PLACEHOLDER.matcher(control.finding()).results().forEach(match -> names.add(match.group(1)));
    names.addAll(Fix.of(control.fix()).columns());
    for (var sql : queries(control.question())) {
      for (var name : names) {
        if (!Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(sql).find()) {
          throw root.fault("\"" + name + "\" is no column of the probe");
        }
      }
    }
  }
}
