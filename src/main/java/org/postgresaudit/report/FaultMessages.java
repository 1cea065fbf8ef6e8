package org.postgresaudit.report;

/// Why a report could not be made, one sentence each.
final class FaultMessages {
  private FaultMessages() {}

  static String notAPdfToDraw() {
    return "Could not show the pages: the file is no PDF, or it is damaged";
  }

  static String cancelled() {
    return "The report was not written: it was cancelled";
  }

  static String secretFound(String kind, String place) {
    return "The report was not signed: it contains %s; take it out and sign again"
        .formatted(looksLike(kind, place));
  }

  static String looksLike(String kind, String place) {
    return "what looks like %s, in %s".formatted(kind, place);
  }

  static String outcomeIn(String place, String control) {
    return "%s, control %s".formatted(place, control);
  }

  static String attached(String file) {
    return "the attached " + file;
  }

  static String lineIn(String place, int line) {
    return "%s, line %d".formatted(place, line);
  }

  static String detailsOfReport() {
    return "the details of the report";
  }

  static String connection() {
    return "the name or address of the connection";
  }

  static String metadata(String key) {
    return "the metadata of the PDF, " + key;
  }

  static String factsOfServer() {
    return "the facts about the server";
  }

  static String attachmentOf(String control) {
    return "name or caption of an attachment of " + control;
  }

  static String control(String title) {
    return "the control “" + title + "”";
  }
}
