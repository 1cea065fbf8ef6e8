package org.postgresaudit.audit.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.comparison.Incomparable.Setting;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.target.ServerFacts;

/// Whether two audits asked a control with the same rights, thresholds and words.
final class SameQuestion {
  // As the probe puts values in: quoted text, numbers, truth.
  private static final String VALUE =
      "(E?'(?:[^'\\\\]|''|\\\\.)*+'|\\(?-?\\d+(?:\\.\\d+)?\\)?|true|false)";
  private static final Pattern PART =
      Pattern.compile(
          "'[^']*+'|\"[^\"]*+\"|--[^\\n"
              + "]*+|/\\*[\\s\\S]*?\\*/|::|(?<!\\w):(?<name>[a-z_][a-z0-9_]*+)");

  /// Differs with the provider, not with the checklist.
  private static final String PROVIDER_ROLES = "provider_roles";

  private SameQuestion() {}

  /// The rights the control needs that one of the two roles held and the other did not.
  static Optional<Incomparable> rights(ControlPair pair) {
    var was = held(pair.thenAudit(), pair.control());
    var is = held(pair.nowAudit(), pair.control());
    if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
      return Optional.empty();
    }
    return Optional.of(
        new Incomparable.OtherRights(minus(was.get(), is.get()), minus(is.get(), was.get())));
  }

  private static List<String> minus(Set<Need> all, Set<Need> some) {
    return all.stream().filter(need -> !some.contains(need)).map(Need::word).toList();
  }

  private static Optional<Set<Need>> held(AssessedAudit audit, Control control) {
    return facts(audit)
        .map(
            facts -> {
              var held = EnumSet.noneOf(Need.class);
              control.needs().stream().filter(need -> holds(facts, need)).forEach(held::add);
              return held;
            });
  }

  private static boolean holds(ServerFacts facts, Need need) {
    return switch (need) {
      case CONNECT -> true;
      // Whoever monitors reads all settings too.
      case PG_READ_ALL_SETTINGS ->
          holds(facts, ServerFacts.Right.PG_READ_ALL_SETTINGS)
              || holds(facts, ServerFacts.Right.PG_MONITOR);
      case PG_MONITOR -> holds(facts, ServerFacts.Right.PG_MONITOR);
      case HBA_RULES -> holds(facts, ServerFacts.Right.HBA_RULES);
      case IDENT_RULES -> holds(facts, ServerFacts.Right.IDENT_RULES);
      case FILE_SETTINGS -> holds(facts, ServerFacts.Right.FILE_SETTINGS);
      case ROLE_VERIFIERS -> holds(facts, ServerFacts.Right.ROLE_VERIFIERS);
      case SUPERUSER -> holds(facts, ServerFacts.Right.SUPERUSER);
    };
  }

  private static boolean holds(ServerFacts facts, ServerFacts.Right right) {
    return facts.rights().contains(right);
  }

  /// Such as `PostgreSQL 15`, when the two servers are of different majors; else empty.
  static String otherVersion(ControlPair pair, Side side) {
    var was = facts(pair.thenAudit()).map(ServerFacts::major);
    var is = facts(pair.nowAudit()).map(ServerFacts::major);
    return was.isPresent() && is.isPresent() && !was.equals(is)
        ? "PostgreSQL " + (side == Side.THEN ? was : is).get()
        : "";
  }

  private static Optional<ServerFacts> facts(AssessedAudit audit) {
    return audit.run().flatMap(run -> run.facts());
  }

  /// What was asked in other words, or with other thresholds. Of a run only the statements as they
  /// were sent are known; the checklist may have been changed since.
  static Optional<Incomparable> wording(ControlPair pair, ProbeResult was, ProbeResult is) {
    var changed = settings(texts(pair.then().control()), texts(pair.control()));
    if (!changed.isEmpty()) {
      return Optional.of(new Incomparable.OtherSettings(changed));
    }
    var before = was.evidence().query().strip();
    var after = is.evidence().query().strip();
    boolean sql =
        pair.control().question() instanceof Question.OffendingRows
            || pair.control().question() instanceof Question.RowsToReview;
    if (!sql
        || before.isEmpty()
        || after.isEmpty()
        || before.equals(after)
        || pair.sameChecklist()) {
      return Optional.empty();
    }
    var valuesBefore = values(pair.control(), facts(pair.thenAudit()), before);
    var valuesAfter = values(pair.control(), facts(pair.nowAudit()), after);
    if (valuesBefore.isEmpty() || valuesAfter.isEmpty()) {
      return Optional.of(new Incomparable.OtherQuestion());
    }
    var differ = settings(valuesBefore.get(), valuesAfter.get());
    return differ.isEmpty()
        ? Optional.empty()
        : Optional.of(new Incomparable.OtherSettings(differ));
  }

  private static Map<String, String> texts(Control control) {
    var texts = new LinkedHashMap<String, String>();
    control.settings().forEach((name, value) -> texts.put(name, value.toString()));
    return texts;
  }

  private static List<Setting> settings(Map<String, String> was, Map<String, String> is) {
    var changed = new ArrayList<Setting>();
    is.forEach(
        (name, value) -> {
          var before = was.get(name);
          if (before != null && !before.equals(value) && !name.equals(PROVIDER_ROLES)) {
            changed.add(new Setting(name, before, value));
          }
        });
    return changed;
  }

  /// The values of the settings in a statement that was sent; absent when it is not the statement
  /// of the control for that server.
  private static Optional<Map<String, String>> values(
      Control control, Optional<ServerFacts> facts, String sent) {
    return facts
        .flatMap(server -> control.question().queryFor(server.major()))
        .flatMap(sql -> values(sql.strip(), sent));
  }

  private static Optional<Map<String, String>> values(String template, String sent) {
    var names = new ArrayList<String>();
    var pattern = new StringBuilder();
    var part = PART.matcher(template);
    int from = 0;
    while (part.find()) {
      var name = part.group("name");
      if (name != null) {
        pattern.append(spaced(template.substring(from, part.start()))).append(VALUE);
        names.add(name);
        from = part.end();
      }
    }
    pattern.append(spaced(template.substring(from)));
    var matcher = Pattern.compile(pattern.toString()).matcher(sent);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }

  /// The text, whatever its line breaks and indentation.
  private static String spaced(String sql) {
    var text = sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql;
    return Arrays.stream(text.split("\\s+", -1))
        .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
        .collect(Collectors.joining("\\s+"));
  }
}
