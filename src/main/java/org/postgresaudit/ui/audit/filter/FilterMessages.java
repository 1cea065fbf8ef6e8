package org.postgresaudit.ui.audit.filter;

import java.util.Locale;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.find.Criterion;
import org.postgresaudit.ui.audit.find.Facet;
import org.postgresaudit.ui.audit.find.Traits;
import org.postgresaudit.ui.kit.Words;

/// What search and filters say.
public final class FilterMessages {
  private FilterMessages() {}

  public static String filter() {
    return "Filter";
  }

  public static String filterKey() {
    return "Shift+F";
  }

  static String filterWithKey() {
    return "Filter by severity, standard, owner and more (Shift+F)";
  }

  static String clearAll() {
    return "Clear all";
  }

  static String saved() {
    return "Saved filters";
  }

  static String nothingSaved() {
    return "None yet. Choose values below and give them a name; the filter is then there in every"
        + " audit.";
  }

  static String findValue() {
    return "Find a value, such as AC-6 or CWE-426";
  }

  static String moreCodes(int more) {
    return more + " more; type a part of the number above";
  }

  static String name() {
    return "Save these choices as";
  }

  static String namePrompt() {
    return "Name, such as Retest for Acme";
  }

  static String save() {
    return "Save filter";
  }

  static String replace() {
    return "Replace filter";
  }

  static String delete(String name) {
    return "Delete the filter " + name;
  }

  static String deleted(String name) {
    return "Deleted the filter " + name + ".";
  }

  static String undo() {
    return "Undo";
  }

  static String close() {
    return "Close";
  }

  static String controls(int many) {
    return Words.count(many, "control", "controls");
  }

  static String remove(String token) {
    return "Take away " + token;
  }

  static String facet(Facet facet) {
    return switch (facet) {
      case RESULT -> "Result";
      case STATE -> "State";
      case SEVERITY -> "Severity";
      case SECTION -> "Section";
      case DATABASE -> "Database with something to see";
      case STANDARD -> "Standard";
      case CODE -> "Number in a standard";
      case VERDICT -> "Verdict";
      case OWNER -> "Owner of the fix";
      case DUE -> "Fix due";
      case EXPIRY -> "Risks and answers";
      case ATTACHMENT -> "Attachment";
      case NOTE -> "Note";
      case CHANGED -> "Since the run before";
      case REVIEW -> "Comment of the reviewer";
    };
  }

  /// Short, for a token: the facet is told only where the value does not tell it.
  static String token(Criterion criterion, Checklist checklist) {
    var value = value(criterion, checklist);
    return switch (criterion.facet()) {
      case SEVERITY -> "severity " + value;
      case DATABASE -> "in " + value;
      case OWNER -> criterion.value().equals(Traits.NONE) ? value : "owner " + value;
      case VERDICT -> criterion.value().equals(Traits.NONE) ? value : "verdict " + value;
      case RESULT, STATE, SECTION, STANDARD, CODE, DUE, EXPIRY, ATTACHMENT, NOTE, CHANGED, REVIEW ->
          value;
    };
  }

  static String value(Criterion criterion, Checklist checklist) {
    var value = criterion.value();
    return switch (criterion.facet()) {
      case RESULT -> result(value);
      case STATE -> value.equals(Traits.OPEN) ? "open finding" : value;
      case SEVERITY -> Severity.of(value).map(Words::of).orElse(value);
      case SECTION -> checklist.section(value).map(s -> s.number() + " " + s.title()).orElse(value);
      case STANDARD -> standard(value);
      case CODE -> code(value);
      case VERDICT -> verdict(value);
      case OWNER -> value.equals(Traits.NONE) ? "nobody named" : value;
      case DUE -> due(value);
      case EXPIRY -> expiry(value);
      case ATTACHMENT -> "with attachment";
      case NOTE -> "with note";
      case CHANGED -> "answered otherwise";
      case REVIEW ->
          value.equals(Traits.WAITS) ? "with open review comment" : "with settled review comment";
      case DATABASE -> value;
    };
  }

  private static String result(String word) {
    for (var result : Result.values()) {
      if (result.word().equals(word)) {
        return Words.of(result);
      }
    }
    return "not asked";
  }

  private static String verdict(String word) {
    for (var verdict : Verdict.values()) {
      if (Traits.word(verdict).equals(word)) {
        return Words.of(verdict).toLowerCase(Locale.ROOT);
      }
    }
    return "no verdict";
  }

  private static String due(String word) {
    return switch (word) {
      case Traits.OVERDUE -> "overdue";
      case Traits.SOON -> "within 30 days";
      default -> "due later";
    };
  }

  private static String expiry(String word) {
    return switch (word) {
      case Traits.RISK_OVER -> "accepted risk is over";
      case Traits.RISK_ENDS -> "accepted risk ends within 30 days";
      case Traits.ANSWER_OVER -> "answer expired";
      default -> "answer expires within 30 days";
    };
  }

  private static String standard(String key) {
    return key.replace('_', ' ').toUpperCase(Locale.ROOT);
  }

  private static String code(String value) {
    int blank = value.indexOf(' ');
    var number = value.substring(blank + 1);
    var standard = standard(value.substring(0, Math.max(0, blank)));
    return number.startsWith(standard) ? number : standard + " " + number;
  }
}
