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

  static String findings() {
    return "Judge the previous or next finding of the control; also Alt+\u2191 and Alt+\u2193";
  }

  static String wholeControl() {
    return "Judge the control as a whole again";
  }

  static String preview() {
    return "Show the note as it will be read, or write on";
  }

  static String redo() {
    return "Make the change again that was taken back; also Ctrl+Shift+Z";
  }

  static String probeAgain() {
    return "Probe this control again";
  }

  static String copyFix() {
    return "Copy the fix, or the grants that would answer the control";
  }

  static String comment() {
    return "Comment on this control, as its reviewer";
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
