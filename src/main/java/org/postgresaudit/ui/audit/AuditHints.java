package org.postgresaudit.ui.audit;

import java.util.List;
import org.postgresaudit.ui.Page.KeyHint;
import org.postgresaudit.ui.audit.filter.FilterMessages;

/// What F1 says of the keys on the controls of an audit.
final class AuditHints {
  private AuditHints() {}

  static List<KeyHint> all() {
    var walk = KeyMessages.walk();
    var judge = KeyMessages.judgeHead();
    var ask = KeyMessages.askHead();
    return List.of(
        new KeyHint("J  K", KeyMessages.nextAndPrevious(), walk),
        new KeyHint("Alt+PgDn  Alt+PgUp", KeyMessages.nextAndPreviousWhileTyping(), walk),
        new KeyHint("N", KeyMessages.nextUndecided(), walk),
        new KeyHint("[  ]", KeyMessages.sections(), walk),
        new KeyHint("/", KeyMessages.search(), walk),
        new KeyHint(FilterMessages.filterKey(), FilterMessages.filter(), walk),
        new KeyHint("Esc", KeyMessages.toList(), walk),
        new KeyHint("1 … 5", KeyMessages.verdict(), judge),
        new KeyHint(",  .", KeyMessages.findings(), judge),
        new KeyHint("0", KeyMessages.wholeControl(), judge),
        new KeyHint("C", KeyMessages.note(), judge),
        new KeyHint("P", KeyMessages.preview(), judge),
        new KeyHint("A", KeyMessages.attach(), judge),
        new KeyHint("Ctrl+V", KeyMessages.pastePicture(), judge),
        new KeyHint("P", KeyMessages.pin(), judge),
        new KeyHint("F", KeyMessages.copyFix(), judge),
        new KeyHint("M", KeyMessages.comment(), judge),
        new KeyHint("W  Ctrl+Space", KeyMessages.wording(), judge),
        new KeyHint("Shift+\u2191\u2193  Space  Ctrl+A", KeyMessages.several(), judge),
        new KeyHint("Ctrl+Z", KeyMessages.undo(), judge),
        new KeyHint("Ctrl+Y", KeyMessages.redo(), judge),
        new KeyHint("R", KeyMessages.probeAgain(), ask),
        new KeyHint("Shift+R", KeyMessages.probeSection(), ask));
  }
}
