package org.postgresaudit.ui.audit.control;

import static org.postgresaudit.ui.audit.desk.Moments.some;

/// The texts around one control: what was seen and how to look oneself.
public final class ControlMessages {
  private ControlMessages() {}

  static String previousControl() {
    return "Previous control (K)";
  }

  static String nextControl() {
    return "Next control (J)";
  }

  static String seen() {
    return "Seen";
  }

  static String why() {
    return "Why";
  }

  static String fix() {
    return "Fix";
  }

  static String byHand() {
    return "By hand";
  }

  static String references() {
    return "References";
  }

  static String query() {
    return "Query";
  }

  static String probeAgain() {
    return "Probe again";
  }

  static String findingsIn(int n) {
    return n + " in ";
  }

  static String findings(int n) {
    return some(n, "finding", "findings");
  }

  static String enlarge() {
    return "Show the table in a window of its own";
  }

  static String copyFix() {
    return "Copy fix";
  }

  static String copySql() {
    return "Copy SQL";
  }

  static String notAskedYet() {
    return "This control was not asked yet. Nothing is known about it.";
  }

  static String onlyPeople() {
    return "No server can answer this: ask the people who run it, look for yourself, then give your"
        + " verdict.";
  }

  static String providerAnswers() {
    return "A provider runs this server and answers for this: look there, then give your verdict.";
  }

  static String whereToLook() {
    return "Where to look";
  }

  static String howToFindOut() {
    return "How to find out";
  }

  static String passed() {
    return "Asked, and nothing to object to.";
  }

  static String passedIn(int databases) {
    return "Asked in " + some(databases, "database", "databases") + ", and nothing to object to.";
  }

  static String toReview(long rows) {
    return some(rows, "row", "rows")
        + " to judge. Go through them with the client, then give your verdict.";
  }

  static String showMore(int next, int left) {
    return next == left ? "Show the other " + left : "Show " + next + " of " + left + " more";
  }

  static String showEarlier(int next, int before) {
    return next == before
        ? "Show the " + before + " before"
        : "Show " + next + " of " + before + " before";
  }

  static String fillingFix() {
    return "Filling in the fix";
  }

  static String couldNotFillFix(String control, String reason) {
    return "Could not write the findings into the fix of “"
        + control
        + "”: "
        + reason
        + " Copy the rows of the evidence instead.";
  }

  static String oneByOne() {
    return "One by one";
  }

  static String notChecked(String reason) {
    var why = reason.strip();
    return why
        + (why.endsWith(".") || why.isEmpty() ? " " : ". ")
        + "Nothing is known about it yet. This control counts as not checked in the report.";
  }

  static String serverSaid() {
    return "The server said";
  }

  static String grantsAnswerIt(int grants, int others) {
    var start = grants == 1 ? "One grant answers it" : grants + " grants answer it";
    return others == 0 ? start : start + ", and " + some(others, "other control", "other controls");
  }

  static String onlySuperuser() {
    return "Only a superuser sees this. No grant answers it; check by hand rather than log in as"
        + " one.";
  }

  static String orByHand() {
    return "Or check by hand";
  }

  static String broken() {
    return "The probe itself failed. That is a fault of this program or a very unusual server;"
        + " nothing is known about the control.";
  }

  static String noFix() {
    return "There is nothing to mend here.";
  }

  static String noReferences() {
    return "No reference is given.";
  }

  static String noQuery() {
    return "No query was sent.";
  }

  static String queryToBeAsked() {
    return "To be asked";
  }

  static String mapsTo() {
    return "Also asked for by";
  }

  static String identity(String id) {
    return "Control " + id;
  }

  static String chooseOne() {
    return "Choose a control in the list.";
  }

  static String codes(String framework, java.util.List<String> codes) {
    return framework.replace('_', ' ').toUpperCase(java.util.Locale.ROOT)
        + ": "
        + String.join(", ", codes);
  }

  static String notAsked() {
    return "not asked yet";
  }
}
