package org.postgresaudit.enclosure;

/// What the files say of themselves, in English.
final class Messages {
  private Messages() {}

  static String aboutCsv() {
    return "One row for each finding, for a spreadsheet or a tracker";
  }
}
