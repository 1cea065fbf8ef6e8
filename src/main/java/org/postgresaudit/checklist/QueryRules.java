package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.SqlWords.Kind;

/// What the texts of a probe must and must not hold. The guarded session is the fence; these rules
/// stop mistakes and mischief earlier, with file and line.
final class QueryRules {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SETTING = Pattern.compile("(?<![:\\w]):([a-z_][a-z0-9_]*)");

  /// The roles of the provider that runs the server, with blanks between; a run fills it in.
  private static final String PROVIDER_ROLES = "provider_roles";

  private final Control control;
  private final ControlFields fields;
  private final ReadFaults faults;

  QueryRules(Control control, ControlFields fields) {
    this.control = control;
    this.fields = fields;
    this.faults = fields.faults();
  }

  /// Notes everything that is wrong.
  void check() {
    for (var node : QuestionReader.queryNodes(fields)) {
      faults.tried(() -> checkText(node));
      faults.tried(() -> checkSettingsOf(node));
    }
    checkSpareSettings();
    checkColumns();
    if (control.isAttestation() && !Fix.of(control.fix()).columns().isEmpty()) {
      faults.add(
          fields.required("fix").fault("a control without a probe has no columns to fill into it"));
    }
  }

  private static void checkText(YamlNode node) {
    var sql = node.text();
    var harmful = HarmfulCalls.in(sql);
    if (harmful.isPresent()) {
      throw at(node, sql, harmful.get().at(), harmful.get().reason());
    }
    var first = SqlWords.of(sql).stream().findFirst();
    if (first
        .filter(w -> w.kind() == Kind.NAME && Set.of("select", "with").contains(w.text()))
        .isEmpty()) {
      throw at(node, sql, 0, "a probe is one select");
    }
  }

  private static ChecklistFault at(YamlNode node, String sql, int place, String reason) {
    int line = (int) sql.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    return node.fault(new TextFault(line, reason));
  }

  private void checkSettingsOf(YamlNode node) {
    for (var name : settingsIn(node.text())) {
      if (!control.settings().containsKey(name) && !name.equals(PROVIDER_ROLES)) {
        int place = Math.max(0, node.text().indexOf(":" + name));
        throw at(
            node,
            node.text(),
            place,
            "the probe uses :" + name + ", which \"settings\" does not name");
      }
    }
  }

  private static List<String> settingsIn(String sql) {
    // Quoted text and comments are no place for a setting.
    var bare = sql.replaceAll("'[^']*'", "''").replaceAll("--.*", "");
    return SETTING.matcher(bare).results().map(match -> match.group(1)).distinct().toList();
  }

  private void checkSpareSettings() {
    if (control.question() instanceof Question.JavaProbe) {
      return;
    }
    var used = new HashSet<String>();
    for (var node : QuestionReader.queryNodes(fields)) {
      used.addAll(faults.tried(() -> settingsIn(node.text()), List.<String>of()));
    }
    for (var name : control.settings().keySet()) {
      if (!used.contains(name)) {
        faults.add(fields.required("settings").fault("no probe uses the setting \"" + name + "\""));
      }
    }
  }

  private void checkColumns() {
    var queries = queries(control.question());
    if (queries.isEmpty()) {
      return;
    }
    columns("identified_by", control.identifiedBy(), queries);
    var named = new ArrayList<String>();
    PLACEHOLDER.matcher(control.finding()).results().forEach(match -> named.add(match.group(1)));
    columns("finding", named, queries);
    columns("fix", List.copyOf(Fix.of(control.fix()).columns()), queries);
  }

  private void columns(String field, List<String> names, List<String> queries) {
    for (var name : new java.util.LinkedHashSet<>(names)) {
      var column = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
      if (!queries.stream().allMatch(sql -> column.matcher(sql).find())) {
        faults.add(fields.required(field).fault("\"" + name + "\" is no column of the probe"));
      }
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
}
