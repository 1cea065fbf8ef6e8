package org.postgresaudit.ui.audit;

/// What the keys of the audit screen do.
final class KeyMessages {
  private KeyMessages() {}

  static String nextAndPrevious() {
    return "Next and previous control";
  }

  static String nextUndecided() {
    return "Next control somebody has to decide, in any section";
  }

  static String verdict() {
    return "Not compliant, compliant, risk accepted, not applicable, not assessed";
  }

  static String note() {
    return "Write the note";
  }

  static String probeAgain() {
    return "Probe this control again";
  }

  static String copyFix() {
    return "Copy the fix, or the grants that would answer the control";
  }

  static String search() {
    return "Search the controls";
  }

  static String sections() {
    return "Previous and next section";
  }

  static String toList() {
    return "From a field back to the list";
  }

  static String undo() {
    return "Take the last change back";
  }
}
