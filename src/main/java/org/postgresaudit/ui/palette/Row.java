package org.postgresaudit.ui.palette;

import org.postgresaudit.ui.Command;

/// A line of the palette.
sealed interface Row {
  /// Over those that follow; cannot be chosen.
  record Head(String words) implements Row {}

  /// Can be chosen.
  ///
  /// @param head it stands under
  record Hit(Command command, Match match, String head) implements Row {}

  /// How many more of a group there are; cannot be chosen.
  record More(int number) implements Row {}
}
