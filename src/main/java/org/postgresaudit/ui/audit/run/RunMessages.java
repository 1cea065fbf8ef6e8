package org.postgresaudit.ui.audit.run;

import static org.postgresaudit.ui.audit.desk.Moments.some;

import java.time.Duration;
import java.time.Instant;
import org.postgresaudit.ui.kit.Times;

/// The texts about asking a server.
public final class RunMessages {
  private RunMessages() {}

  public static String probeAll() {
    return "Probe all";
  }

  public static String cancel() {
    return "Cancel";
  }

  public static String cancelling() {
    return "Cancelling";
  }

  public static String resumeRun() {
    return "Resume run";
  }

  public static String preflight() {
    return "Before the run";
  }

  public static String preflightHint() {
    return "See what the role will be able to answer, and what to grant for the rest";
  }

  public static String nothingAskedYet() {
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

  public static String cutShort(String why) {
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

  public static String tryAgain() {
    return "Try again";
  }
}
