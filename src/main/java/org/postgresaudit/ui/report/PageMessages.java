package org.postgresaudit.ui.report;

/// The texts around the pages of a report.
final class PageMessages {
  private PageMessages() {}

  static String thumbnails() {
    return "Show or hide the small pages";
  }

  static String previousPage() {
    return "Previous page (PgUp)";
  }

  static String nextPage() {
    return "Next page (PgDn)";
  }

  static String ofPages(int all) {
    return "of " + all;
  }

  static String pageNumber() {
    return "Page";
  }

  static String smaller() {
    return "Smaller (Ctrl+minus)";
  }

  static String larger() {
    return "Larger (Ctrl+plus)";
  }

  static String percent(double zoom) {
    return Math.round(zoom * 100) + " %";
  }

  static String wholePage() {
    return "Whole page";
  }

  static String draftMadeAt(String time) {
    return "Draft, made again " + time;
  }

  static String signedOn(String date) {
    return "Signed file of " + date;
  }

  static String makingFirst() {
    return "The pages are being made.";
  }

  static String tryAgain() {
    return "Try again";
  }

  static String page(int number) {
    return "Page " + number;
  }

  static String keyPages() {
    return "Previous and next page";
  }

  static String keyEnds() {
    return "First and last page";
  }

  static String keyZoom() {
    return "Larger and smaller";
  }

  static String keyBack() {
    return "Back to where you came from";
  }
}
