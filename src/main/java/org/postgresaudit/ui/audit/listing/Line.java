package org.postgresaudit.ui.audit.listing;

import java.util.List;
import org.postgresaudit.ui.audit.desk.ControlRow;

/// A line of the list of controls.
public sealed interface Line {
  /// The head of a group.
  ///
  /// @param number such as `7.1` or `7`
  /// @param members every control of the group, shown or not
  record Head(String key, String number, String title, List<ControlRow> members, boolean folded)
      implements Line {
    public Head {
      members = List.copyOf(members);
    }
  }

  /// A control.
  record Entry(ControlRow row) implements Line {}
}
