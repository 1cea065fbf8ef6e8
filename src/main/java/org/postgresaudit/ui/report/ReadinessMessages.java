package org.postgresaudit.ui.report;

import java.time.Instant;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.ui.kit.Times;

/// Sentences about what is still open before a report can be signed.
final class ReadinessMessages {
  private ReadinessMessages() {}

  static String everythingDecided() {
    return "Every control is decided";
  }

  static String missing(Demand demand, int n) {
    return switch (demand) {
      case VERDICT -> n == 1 ? "1 control is undecided" : n + " controls are undecided";
      case REASON_FOR_VERDICT ->
          n == 1 ? "1 verdict has no reason" : n + " verdicts have no reason";
      case REASON_FOR_SEVERITY ->
          n == 1 ? "1 changed severity has no reason" : n + " changed severities have no reason";
      case WHO_ACCEPTS_UNTIL_WHEN ->
          n == 1 ? "1 accepted risk names nobody" : n + " accepted risks name nobody";
      case WHO_ANSWERED ->
          n == 1 ? "1 answer does not say who gave it" : n + " answers do not say who gave them";
      case AGREEMENT_WITH_FINDINGS ->
          n == 1
              ? "1 verdict contradicts a finding to be fixed"
              : n + " verdicts contradict findings to be fixed";
    };
  }

  static String noColour() {
    return "A colour of the letterhead is none. Correct it under the details.";
  }

  static String auditorMissing() {
    return "The auditor is not named";
  }

  static String noSecret() {
    return "No known secret in the pages";
  }

  static String secretsNotSought() {
    return "The pages were not searched for secrets yet";
  }

  static String historyIntact() {
    return "The history of this audit is unbroken";
  }

  static String historyNotRead() {
    return "The history of this audit was not checked yet";
  }

  static String historyBroken() {
    return "Something stored of this audit was changed outside the workbench, so its answers and"
        + " verdicts cannot be relied on: restore the data folder from a backup made before that,"
        + " or open a new audit.";
  }

  static String runCutShort() {
    return "The last run was cut short. The report says so.";
  }

  static String neverAsked() {
    return "The server was never asked. The report says so.";
  }

  static String everythingChecked() {
    return "Everything a server can answer was answered";
  }

  static String notChecked(int n) {
    return Messages.some(n, "control was", "controls were")
        + " not checked. "
        + (n == 1 ? "It" : "They")
        + " will be listed with the reason.";
  }

  static String noReviewer() {
    return "No reviewer is named";
  }

  static String acceptedBy(String reviewer, Instant at) {
    return "Accepted by " + reviewer + " on " + Times.date(at);
  }

  static String notAccepted(String reviewer) {
    return reviewer
        + " is named as reviewer and has not accepted the audit. Let "
        + reviewer
        + " accept it, or remove the reviewer under the details.";
  }

  static String changedSinceAccepted(int controls, String reviewer) {
    return Messages.some(controls, "control", "controls")
        + " changed since "
        + reviewer
        + " accepted the audit. Let "
        + reviewer
        + " accept it again, or remove the reviewer under the details.";
  }

  static String acceptedByAnother(String by, String reviewer) {
    return by
        + " accepted the audit, but "
        + reviewer
        + " is named as reviewer. Name "
        + by
        + " under the details, or let "
        + reviewer
        + " review it.";
  }

  static String reviewedByTheAuditor(String reviewer) {
    return reviewer
        + " is auditor and reviewer. Name another person as reviewer, or none, under the details.";
  }

  static String ready() {
    return "ready";
  }

  static String thingsOpen(int n) {
    return Messages.some(n, "thing", "things") + " open";
  }

  static String closedAlready() {
    return "This audit is closed by its signed report. Choose another document above the pages to"
        + " sign that as well, or open a follow-up audit to report again.";
  }

  static String stillOpen(int n) {
    return "Signing closes the audit. Settle "
        + (n == 1 ? "the open point" : "the " + n + " open points")
        + " above first.";
  }

  static String identityMissing() {
    return "Signing closes the audit. Choose who signs first.";
  }

  static String outsideOfChecklist(int controls) {
    return "Results of a pack not in use: "
        + controls
        + ". Use the same pack again, or probe all with the checklist of now.";
  }
}
