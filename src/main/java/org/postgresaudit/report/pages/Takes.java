package org.postgresaudit.report.pages;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;

/// What a repair asks of the server and of people, as far as its fix says so; the least first. It
/// is an order of effort, not an estimate of hours, which nobody can give from outside.
enum Takes {
  /// Statements that hold from the moment they are sent.
  STATEMENTS,
  /// A change of a configuration file and a reload; no session ends.
  RELOAD,
  /// A maintenance window.
  RESTART,
  /// Work outside of the server: on its machine, in an application, with people.
  OTHER_WORK;

  private static final Pattern RESTART_WORD = Pattern.compile("(?i)\\brestart");

  /// Where a restart is named that is not needed here.
  private static final Pattern NO_RESTART =
      Pattern.compile("(?i)(no|without a|without) restart|before postgresql [0-9]+ a restart");

  static Takes of(Control control) {
    var kinds = EnumSet.noneOf(Fix.Kind.class);
    Fix.of(control.fix()).blocks().forEach(block -> kinds.add(block.kind()));
    if (RESTART_WORD.matcher(NO_RESTART.matcher(control.fix()).replaceAll("")).find()) {
      return RESTART;
    }
    if (kinds.contains(Fix.Kind.SH) || kinds.isEmpty()) {
      return OTHER_WORK;
    }
    if (kinds.contains(Fix.Kind.CONF)
        || kinds.contains(Fix.Kind.HBA)
        || kinds.contains(Fix.Kind.IDENT)) {
      return RELOAD;
    }
    return kinds.contains(Fix.Kind.SQL) ? STATEMENTS : OTHER_WORK;
  }
}
