package org.postgresaudit.ui.audit;

/// What the keys and commands of the audit screen do.
final class KeyMessages {
  private KeyMessages() {}

  static String walk() {
    return "Walk";
  }

  static String judgeHead() {
    return "Judge";
  }

  static String askHead() {
    return "Ask the server";
  }

  static String attach() {
    return "Attach a picture or file";
  }

  static String pastePicture() {
    return "Attach the picture on the clipboard";
  }

  static String pin() {
    return "Pin the chosen rows of evidence into the report";
  }

  static String nextAndPrevious() {
    return "Next and previous control";
  }

  static String nextAndPreviousWhileTyping() {
    return "The same, also while you type";
  }

  static String next() {
    return "Next control";
  }

  static String previous() {
    return "Previous control";
  }

  static String nextUndecided() {
    return "Next control somebody has to decide, in any section";
  }

  static String nextUndecidedShort() {
    return "Next undecided control";
  }

  static String verdict() {
    return "Not compliant, compliant, risk accepted, not applicable, not assessed";
  }

  static String judge(String verdict) {
    return "Verdict: " + verdict.toLowerCase(java.util.Locale.ROOT);
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

  static String nextFinding() {
    return "Next finding of the control";
  }

  static String previousFinding() {
    return "Previous finding of the control";
  }

  static String probeAgain() {
    return "Probe this control again";
  }

  static String probeSection() {
    return "Probe this section again";
  }

  static String cancelRun() {
    return "Cancel the run";
  }

  static String copyFix() {
    return "Copy the fix, or the grants that would answer the control";
  }

  static String selectAll() {
    return "Select every control shown";
  }

  static String wording() {
    return "Insert a wording into the note";
  }

  static String several() {
    return "Select several controls, take one in or out, select all shown";
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

  static String nextSection() {
    return "Next section";
  }

  static String previousSection() {
    return "Previous section";
  }

  static String toList() {
    return "From a field back to the list";
  }

  static String undo() {
    return "Take the last change back";
  }

  static String report() {
    return "Open the report";
  }

  static String show(String filter) {
    return "Show controls: " + filter;
  }

  static String undecided() {
    return "undecided";
  }

  static String sealed() {
    return "the report is signed and the audit closed.";
  }

  static String runs() {
    return "a run is under way.";
  }

  static String nothingRuns() {
    return "no run is under way.";
  }

  static String noControl() {
    return "choose a control first.";
  }

  static String onlyPeople() {
    return "only people can answer this control.";
  }
}
