package org.postgresaudit.probe;

/// What a script says to whoever is about to run it, each a comment of SQL in one line.
final class ScriptComments {
  private ScriptComments() {}

  static String judgeFirst() {
    return "-- Take out what is meant to be as it is.";
  }

  static String inDatabase(String name) {
    return "-- in database " + name;
  }

  static String leftOut(String finding) {
    return "-- left out, because a value cannot be written safely: " + finding;
  }

  static String more(int statements) {
    return "-- and %d more: the JSON file lists the findings".formatted(statements);
  }
}
