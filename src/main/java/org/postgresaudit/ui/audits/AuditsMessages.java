package org.postgresaudit.ui.audits;

import org.postgresaudit.ui.kit.Words;

/// What the screen of all audits says.
final class AuditsMessages {
  private AuditsMessages() {}

  static String title() {
    return "Audits";
  }

  static String filter() {
    return "Filter audits";
  }

  static String newAudit() {
    return "New audit";
  }

  static String none() {
    return "No audit was opened yet. Open one on a saved connection.";
  }

  static String noConnection() {
    return "An audit needs a saved connection to its server. Add one first.";
  }

  static String addConnection() {
    return "Add a connection";
  }

  static String nothingMatches(String words) {
    return "No audit has “" + words + "” in its client, target or auditor.";
  }

  static String clearFilter() {
    return "Clear the filter";
  }

  static String columnAudit() {
    return "audit";
  }

  static String columnState() {
    return "state";
  }

  static String columnCoverage() {
    return "decided";
  }

  static String columnOpen() {
    return "open findings";
  }

  static String columnOpened() {
    return "opened";
  }

  static String auditOf(String date, String auditor) {
    return "Audit of " + date + " by " + auditor;
  }

  static String followUpOf(String date, String auditor) {
    return "Follow-up of " + date + " by " + auditor;
  }

  static String signed() {
    return "signed";
  }

  static String notProbed() {
    return "not probed yet";
  }

  static String cutShort() {
    return "run stopped";
  }

  static String inProgress() {
    return "in progress";
  }

  static String percent(double share) {
    return Math.round(Math.floor(share * 100)) + " %";
  }

  static String undecided(int undecided, int controls) {
    return undecided + " of " + controls + " undecided";
  }

  static String count(int audits) {
    return Words.count(audits, "audit", "audits");
  }

  static String open() {
    return "Open";
  }

  static String connection() {
    return "Connection";
  }

  static String chooseConnection() {
    return "choose a connection";
  }

  static String client() {
    return "Client";
  }

  static String auditor() {
    return "Auditor";
  }

  static String auditorPrompt() {
    return "full name, as it stands in the report";
  }

  static String reviewer() {
    return "Reviewer";
  }

  static String reviewerPrompt() {
    return "second person, may stay empty";
  }

  static String scope() {
    return "Scope";
  }

  static String scopePrompt() {
    return "What is in and out of scope, in words the client knows. It goes into the report and can"
        + " be changed until that is signed.";
  }

  static String enterConnection() {
    return "Choose a connection.";
  }

  static String enterClient() {
    return "Enter the client.";
  }

  static String enterAuditor() {
    return "Enter who audits.";
  }

  static String cancel() {
    return "Cancel";
  }

  static String openAudit() {
    return "Open audit";
  }

  static String needAttention(int fields) {
    return fields == 1 ? "1 field needs attention" : fields + " fields need attention";
  }

  static String confidential() {
    return "Confidential";
  }

  static String couldNotOpen() {
    return "Could not open the audit. ";
  }

  static String keyNew() {
    return "New audit";
  }

  static String keyFilter() {
    return "Filter the list";
  }

  static String keyOpen() {
    return "Open the chosen audit";
  }
}
