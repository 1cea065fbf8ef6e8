package org.postgresaudit.ui.audit.overview;

import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.kit.Words;

/// What the overview of an audit says.
final class OverviewMessages {
  private OverviewMessages() {}

  static String findingsBySeverity() {
    return "Open findings by severity";
  }

  static String openFindings(int n) {
    return n == 1 ? "open finding" : "open findings";
  }

  static String coverage() {
    return "Coverage";
  }

  static String decided(int decided, int all) {
    return decided + " of " + all + " decided";
  }

  static String withoutVerdict(int n) {
    return n == 0 ? "" : n + " without a verdict";
  }

  static String onlyPeopleKnow(int n) {
    return n == 0 ? "" : n + " only people know";
  }

  static String show(int n) {
    return "Show " + n;
  }

  static String showWhat(int n, String what) {
    return "Show " + n + " " + what;
  }

  static String notAsked() {
    return "Not asked yet";
  }

  static String trend() {
    return "Trend";
  }

  static String audits(int n, String target) {
    return Words.count(n, "audit of ", "audits of ") + target;
  }

  static String noTrendYet() {
    return "A second audit of this server shows where it goes.";
  }

  static String couldNotReadTrend(String reason) {
    return "Could not read the earlier audits: " + reason;
  }

  static String bar(String date, int open) {
    return "Audit of " + date + ": " + Words.count(open, "open finding", "open findings");
  }

  static String sections() {
    return "Sections";
  }

  static String clickANumber() {
    return "click a number to see its controls";
  }

  static String section() {
    return "section";
  }

  static String toJudge() {
    return "to judge";
  }

  static String percent(int percent) {
    return percent + " %";
  }

  static String cell(int n, Severity severity, String section) {
    return n + " " + severity.word() + " in " + section;
  }

  static String cellToJudge(int n, String section) {
    return n + " to judge in " + section;
  }

  static String whatToDoFirst() {
    return "What to do first";
  }

  static String howToOrder() {
    return "drag to order, or Alt+↑ Alt+↓";
  }

  static String nothingOpen() {
    return "Nothing is open: no finding waits for a verdict or a fix.";
  }

  static String nothingAskedYet() {
    return "The server was not asked yet. Probe all, and this page fills.";
  }

  static String undecided() {
    return "undecided";
  }

  static String notCompliant() {
    return "not compliant";
  }

  static String andMore(int n, String title) {
    return n == 0 ? title : title + ", " + n + " more";
  }

  static String intoTheReport(String of) {
    return "Put \u201c" + of + "\u201d into the report as a picture";
  }

  static String caption(String of, String target, String date) {
    return of + " of " + target + " on " + date;
  }

  static String savePicture(String of) {
    return "Save “" + of + "” as a picture";
  }

  static String pictureFile() {
    return "PNG picture";
  }

  static String savingPicture() {
    return "Saving the picture";
  }

  static String savedPicture(String file) {
    return "Saved " + file;
  }

  static String couldNotSavePicture(String file, String reason) {
    return "Could not save the picture as " + file + ": " + reason + ". Choose another place.";
  }

  static String readingTrend() {
    return "Reading earlier audits";
  }
}
