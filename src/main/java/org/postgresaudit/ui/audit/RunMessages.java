package org.postgresaudit.ui.audit;

import static org.postgresaudit.ui.audit.Moments.some;

import java.time.Duration;
import java.time.Instant;
import org.postgresaudit.ui.kit.Times;

/// The texts about asking a server.
final class RunMessages {
  private RunMessages() {}

  static String probeAll() {
    return "Probe all";
  }

  static String cancel() {
    return "Cancel";
  }

  static String cancelling() {
    return "Cancelling";
  }

  static String resumeRun() {
    return "Resume run";
  }

  static String waiting() {
    return "waiting";
  }

  static String probing() {
    return "probing";
  }

  static String preflight() {
    return "Before the run";
  }

  static String preflightHint() {
    return "See what the role will be able to answer, and what to grant for the rest";
  }

  static String nothingAskedYet() {
    return "Nothing was asked yet. See first what this role will be able to answer, or probe all at"
        + " once.";
  }

  static String checkingRights(String name) {
    return "Checking what " + name + " will answer";
  }

  static String checkCancelled() {
    return "The check was cancelled.";
  }

  static String couldNotCheck(String reason) {
    return "Could not check what the server will answer. " + reason;
  }

  static String probingTarget(String name) {
    return "Probing " + name;
  }

  static String takingStock() {
    return "Reading roles, grants and access rules";
  }

  static String probingSection(String section, int done, int all) {
    return section + ", " + done + " of " + all;
  }

  static String probedAt(Instant at, int controls, Duration took) {
    return "Probed "
        + Times.clock(at)
        + ", "
        + some(controls, "control", "controls")
        + " in "
        + Times.duration(took);
  }

  static String cutShort(String why) {
    return why + " What was answered is kept; resume the run to ask the rest.";
  }

  static String connectionGone(String name) {
    return "The connection "
        + name
        + " was deleted, so the server cannot be asked again. Save a connection to it and open a"
        + " new audit.";
  }

  static String couldNotProbe(String reason) {
    return "The server could not be probed. " + reason;
  }

  static String notToItsEnd() {
    return "The last run did not come to its end.";
  }

  static String couldNotKeep(String reason) {
    return "The run was stopped because its answers could not be stored. " + reason;
  }

  static String tryAgain() {
    return "Try again";
  }
}
