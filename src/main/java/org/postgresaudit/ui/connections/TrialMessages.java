package org.postgresaudit.ui.connections;

import java.time.Duration;
import org.postgresaudit.target.ConnectionTest.Step;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Words;

/// The texts about trying a connection.
final class TrialMessages {
  private TrialMessages() {}

  static String test() {
    return "Test connection";
  }

  static String testing(String name) {
    return "Testing " + name;
  }

  static String testingNow() {
    return "Testing";
  }

  static String tested(Duration took) {
    return "Tested just now, in " + Times.duration(took);
  }

  static String testFailed() {
    return "The test failed";
  }

  static String testCancelled() {
    return "The test was cancelled";
  }

  static String testBroke() {
    return "The test itself failed. Try it again; if it happens again, start the workbench anew.";
  }

  static String copyTest() {
    return "Copy";
  }

  static String step(Step step, String host, int port, String user) {
    if (!step.passed()) {
      return step.detail();
    }
    return switch (step.station()) {
      case NAME ->
          host.equals(step.detail())
              ? "Address " + host
              : "Name found, " + host + " is " + step.detail();
      case PORT -> "Port " + port + " answers";
      case TLS -> "TLS " + step.detail();
      case LOGIN -> "Logged in as " + user;
      case FACTS -> step.detail();
    };
  }

  static String tlsOf(ServerFacts facts, TlsMode mode) {
    return facts
        .tls()
        .map(
            tls ->
                protocol(tls.protocol())
                    + " with "
                    + tls.cipher()
                    + switch (mode) {
                      case VERIFY_FULL -> ", certificate and name verified";
                      case VERIFY_CA -> ", certificate verified, name not";
                      case DISABLE, PREFER, REQUIRE -> ", certificate not verified";
                    })
        .orElse("The session is not encrypted");
  }

  static String protocol(String protocol) {
    return protocol.replace("TLSv", "TLS ");
  }

  static String server(ServerFacts facts) {
    return "PostgreSQL "
        + ConnectionsMessages.shortVersion(facts.version())
        + ", "
        + facts.platform().word()
        + ", "
        + clock(facts.clockAhead());
  }

  private static String clock(Duration ahead) {
    if (ahead.abs().toMillis() < 100) {
      return "clock as here";
    }
    return "clock " + Times.duration(ahead.abs()) + (ahead.isNegative() ? " behind" : " ahead");
  }

  static String answerable(long answerable, long asked) {
    return answerable + " of " + asked + " probes can be answered";
  }

  static String attestations(long count) {
    return count + " for people";
  }

  static String cannot(long count) {
    return count + " cannot";
  }

  static String grantsAnswer(int grants, long controls) {
    return Words.count(grants, "statement answers", "statements answer")
        + " "
        + Words.count(controls, "more probe", "more probes")
        + ", run by the client's administrator in this database:";
  }

  static String superuserWarning() {
    return "You are a superuser. An audit needs less: a role with pg_monitor sees almost all.";
  }

  static String showRole() {
    return "Show the script of a minimal audit role";
  }

  static String hideRole() {
    return "Hide the script of a minimal audit role";
  }
}
