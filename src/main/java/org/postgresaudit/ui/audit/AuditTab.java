package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Page.KeyHint;

/// One way to look at the audit on the desk beside its controls. Made when it is first looked at
/// and kept until the audit is left.
public interface AuditTab {
  /// The whole area under the tabs.
  Parent content();

  /// Called each time it comes into view: the place to bring it up to date and to set the focus.
  default void shown() {}

  /// Called once, before the audit is left.
  default void leave() {}

  /// The keys of this tab, for F1.
  default List<KeyHint> keys() {
    return List.of();
  }

  /// What can be done in this tab, for the palette.
  default List<Command> commands() {
    return List.of();
  }

  /// Makes the tab of an audit.
  interface Maker extends Function<AuditViewModel, AuditTab> {}
}
