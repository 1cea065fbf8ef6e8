package org.postgresaudit.ui.audit.evidence;

import static org.postgresaudit.ui.audit.desk.Moments.number;
import static org.postgresaudit.ui.audit.desk.Moments.some;

/// The texts about the rows a server answered with.
public final class EvidenceMessages {
  private EvidenceMessages() {}

  static String pinRow() {
    return "Pin into the report (P)";
  }

  static String pinned() {
    return "Pinned: goes into the report first";
  }

  static String couldNotPin(String reason) {
    return "Could not store which rows go into the report: %s".formatted(reason);
  }

  public static String rows(long n) {
    return some(n, "row", "rows");
  }

  static String rowsOfMore(int shown, long n) {
    return "the first " + number(shown) + " of " + number(n) + " rows";
  }

  static String rowsOfAtLeast(int shown) {
    return "the first " + number(shown) + " rows; there are more";
  }

  static String pinning(int rows) {
    return rows == 1 ? "pinning a row" : "pinning " + number(rows) + " rows";
  }

  static String freeing(int rows) {
    return rows == 1 ? "freeing a row" : "freeing " + number(rows) + " rows";
  }

  static String evidence() {
    return "Evidence";
  }

  static String copy() {
    return "Copy";
  }

  static String saveTable() {
    return "Save the table as CSV";
  }

  static String databaseColumn() {
    return "database";
  }

  static String couldNotSaveTable(String file, String reason) {
    return "The table could not be saved to " + file + ": " + reason + " Choose another folder.";
  }

  public static String evidenceSize(String size) {
    return "Evidence, " + size;
  }

  static String findRows() {
    return "Find in these rows";
  }

  static String columns() {
    return "Choose columns; drag their heads to put them in order";
  }

  static String rowsFound(int many, String of) {
    return number(many) + " of " + of;
  }
}
