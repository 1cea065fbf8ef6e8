package org.postgresaudit.ui.audit.verdict;

import org.postgresaudit.audit.Wording;

/// A text field a wording can be put into.
public interface InsertPlace {
  /// What is selected in it; empty when nothing is.
  String selection();

  /// Whether what is written there is about the chosen control alone.
  default boolean isOfOneControl() {
    return true;
  }

  /// Puts the words in place of what is selected, or where the caret is, and selects the first
  /// placeholder that is still open.
  void insert(Wording.Filled words);
}
