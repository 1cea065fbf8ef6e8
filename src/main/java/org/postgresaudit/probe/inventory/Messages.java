package org.postgresaudit.probe.inventory;

import org.postgresaudit.target.ServerFacts;

/// The sentences that say why a part of an inventory is missing.
final class Messages {
  private Messages() {}

  static String neverAsked() {
    return "The version of Postgres Audit that made this run did not read it.";
  }

  static String refused(ServerFacts facts) {
    return "Role %s may not read it.".formatted(facts.role());
  }

  static String failed() {
    return "The server did not answer the question.";
  }

  static String tookTooLong() {
    return "Reading it took longer than one question may.";
  }

  static String tooMuch() {
    return "It is more than is taken from a server.";
  }

  static String noView(ServerFacts facts) {
    return "PostgreSQL %d shows pg_ident.conf to nobody; from 15 on there is a view of it."
        .formatted(facts.major());
  }

  static String settingsHidden(ServerFacts facts) {
    return "Role %s lacks pg_read_all_settings: some settings and all file names are hidden from it."
        .formatted(facts.role());
  }
}
