package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.ServerFacts;

/// The sentences that say why a control could not be answered.
final class Reasons {
  private Reasons() {}

  static String wrongVersion(Control control, ServerFacts facts) {
    return "This is a question to PostgreSQL %s; the server runs %d."
        .formatted(control.appliesTo().postgres().written(), facts.major());
  }

  static String wrongPlatform(ServerFacts facts) {
    return "This is no question to a server on %s.".formatted(facts.platform().word());
  }

  static String noQuery(ServerFacts facts) {
    return "The control has no query for PostgreSQL %d.".formatted(facts.major());
  }

  static String lacks(Set<Need> missing, String role) {
    return "Role %s lacks %s, without which the server hides part of the answer."
        .formatted(role, missing.stream().map(Need::word).collect(joining(", ")));
  }

  static String overridden(String setting, ServerFacts facts) {
    return "The setting %s is set for role %s or for the database; the server's own value is hidden behind it."
        .formatted(setting, facts.role());
  }

  static String castOfTheirOwn(String cast) {
    return "Somebody redefined in this database how types are turned into others (%s), so that its answers cannot be believed. Look for the cast with \\dC in psql, and probe again without it."
        .formatted(cast);
  }

  static String refused(String role, String serverWords) {
    return "The server refused role %s: %s".formatted(role, serverWords);
  }

  static String refusedBefore(Set<Need> missing, String role, String serverWords) {
    return "Role %s lacks %s. When it was first asked for something that needs this, the server said: %s"
        .formatted(role, missing.stream().map(Need::word).collect(joining(", ")), serverWords);
  }

  static String tookTooLong(String serverWords) {
    return "The answer took longer than it may: %s".formatted(serverWords);
  }

  static String tooMuch(String serverWords) {
    return "The answer was more than is taken: %s".formatted(serverWords);
  }

  static String noText(String serverWords) {
    return "The answer holds a name or text in no known encoding, so the server cannot send it: %s. Look by hand, in psql with PGCLIENTENCODING=SQL_ASCII."
        .formatted(serverWords);
  }

  static String cancelled() {
    return "The question was cancelled.";
  }

  static String lost(String words) {
    return "The connection to the server was lost: %s".formatted(words);
  }

  static String noSuchProbe(String name) {
    return "This product has no probe named \"%s\".".formatted(name);
  }

  static String oddCondition() {
    return "The condition of this control did not answer with one yes or no.";
  }

  static String closedToUs(String database, String role) {
    return "Role %s has no right to connect to database %s.".formatted(role, database);
  }

  static String closedToAll(String database) {
    return "Database %s takes no connections.".formatted(database);
  }

  static String noSuchDatabase(String database) {
    return "The server has no database %s.".formatted(database);
  }

  static String retired(String why) {
    return "This control is retired: %s.".formatted(why);
  }

  static String failed(RuntimeException e) {
    return "The probe failed: "
        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  static String stoppedByAuditor() {
    return "The auditor stopped the run.";
  }
}
