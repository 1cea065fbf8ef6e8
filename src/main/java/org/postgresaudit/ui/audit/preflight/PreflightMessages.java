package org.postgresaudit.ui.audit.preflight;

import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.ui.kit.Words;

/// What the pre-flight says.
final class PreflightMessages {
  private PreflightMessages() {}

  static String title() {
    return "Before the run";
  }

  static String as(String role) {
    return "as " + role;
  }

  static String version(String version) {
    return "PostgreSQL " + version;
  }

  static String back() {
    return "Back to the audit";
  }

  static String role() {
    return "Audit role";
  }

  static String checkAgain() {
    return "Check again";
  }

  static String check() {
    return "Check";
  }

  static String start() {
    return "Start the run";
  }

  static String notChecked() {
    return "See what this role will be able to answer. The check logs in and asks none of the"
        + " controls.";
  }

  static String checking() {
    return "Comparing the checklist with what the server shows this role";
  }

  static String search() {
    return "Search titles, rights and grants";
  }

  static String all() {
    return "All";
  }

  static String of(Readiness readiness) {
    return switch (readiness) {
      case ANSWERABLE -> "Answerable";
      case PARTLY -> "Partly";
      case NOT_ANSWERABLE -> "Not answerable";
      case NOT_APPLICABLE -> "Not applicable";
      case ATTESTATION -> "Attested";
    };
  }

  static String sentence(Entry entry) {
    return switch (entry.readiness()) {
      case ANSWERABLE -> "The run will answer it.";
      case PARTLY ->
          "The run will answer it, but not in "
              + Words.count(entry.closed().size(), "database", "databases")
              + ".";
      case NOT_ANSWERABLE -> "The run cannot answer it and will say not checked.";
      case NOT_APPLICABLE -> "It is no question to this server.";
      case ATTESTATION -> "People answer it; no server can.";
    };
  }

  static String missing(Entry entry) {
    return switch (entry.readiness()) {
      case ANSWERABLE, NOT_APPLICABLE, ATTESTATION -> "";
      case PARTLY -> Words.count(entry.closed().size(), "database", "databases") + " closed";
      case NOT_ANSWERABLE ->
          entry.missing().stream().map(Need::word).collect(Collectors.joining(", "));
    };
  }

  static String answered(int answerable, int asked) {
    return answerable + " of " + asked + " answerable";
  }

  static String copyGrant() {
    return "Copy the grant";
  }

  static String grant() {
    return "Grant that answers it";
  }

  static String answers(int controls) {
    return controls == 1
        ? "It answers this control alone."
        : "It answers " + controls + " controls of this checklist.";
  }

  static String noGrant(Entry entry) {
    return entry.missing().contains(Need.SUPERUSER)
        ? "Superusers alone can see it. An audit never asks for that right: let the client's"
            + " administrator look by hand, and attest the answer."
        : "No grant answers it.";
  }

  static String lookByHand() {
    return "By hand";
  }

  static String closedDatabases() {
    return "Closed databases";
  }

  static String listed(List<String> names) {
    return String.join(", ", names);
  }

  static String allGrants() {
    return "All grants this role lacks";
  }

  static String grantsAnswer(Preflight preflight) {
    long helped = preflight.entries().stream().filter(e -> !e.grants().isEmpty()).count();
    return "For the client's administrator. They answer "
        + Words.count(helped, "control", "controls")
        + " more; each can be given by itself.";
  }

  static String nothingLacks() {
    return "No grant would answer more.";
  }

  static String superuser() {
    return "This role is a superuser. The run reads only, but an audit does not need that much:"
        + " a role made by the audit role script sees nearly as much and can change nothing.";
  }

  static String noMatch() {
    return "No control is like that.";
  }

  static String showAll() {
    return "Show all controls";
  }

  static String choose() {
    return "Choose a control to see what stands in its way.";
  }

  static String roleTitle() {
    return "A role for the audit";
  }

  static String roleText(String version) {
    return "For the client's administrator to read and to run. It holds what the checklist asks"
        + " for and nothing else; each right says why. Written for "
        + version
        + ".";
  }

  static String make() {
    return "Make the role";
  }

  static String remove() {
    return "Take it away";
  }

  static String withVerifiers() {
    return "Let it read stored password verifiers, which the client has to agree to";
  }

  static String roleName() {
    return "Name of the role";
  }

  static String copyScript() {
    return "Copy the script";
  }

  static String close() {
    return "Close";
  }
}
