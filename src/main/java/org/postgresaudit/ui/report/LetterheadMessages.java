package org.postgresaudit.ui.report;

import java.util.Locale;
import org.postgresaudit.report.letterhead.Brand;

/// The texts of the report screen: whose report it looks like, and who gets it.
final class LetterheadMessages {
  private LetterheadMessages() {}

  static String letterhead() {
    return "Letterhead";
  }

  static String contact() {
    return "Contact";
  }

  static String contactPrompt() {
    return "how the reader reaches you";
  }

  static String logo() {
    return "Logo";
  }

  static String noLogo() {
    return "no logo";
  }

  static String chooseLogo() {
    return "Choose";
  }

  static String replaceLogo() {
    return "Replace";
  }

  static String removeLogo() {
    return "Remove the logo";
  }

  static String logoTitle() {
    return "Choose the logo";
  }

  static String pictures() {
    return "PNG or JPEG picture";
  }

  static String headingColour() {
    return "Colour of headings";
  }

  static String linkColour() {
    return "Colour of links";
  }

  static String pick(String name) {
    return name + ": choose from a palette";
  }

  static String noColour() {
    return "Write # and six digits or letters from a to f, such as #14304f.";
  }

  static String reads(Brand.Reading reading) {
    return reading.isEnough()
        ? "Reads well: contrast " + ratio(reading) + " : 1."
        : "Too pale for text: contrast "
            + ratio(reading)
            + " : 1, and 4.5 : 1 is needed. Text gets the darker "
            + reading.used()
            + ".";
  }

  /// Never rounded up to what is enough.
  private static String ratio(Brand.Reading reading) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(reading.contrast() * 10) / 10);
  }

  static String distribution() {
    return "Distribution list";
  }

  static String recipientName() {
    return "Name";
  }

  static String recipientRole() {
    return "Role";
  }

  static String recipientCopy() {
    return "Copy";
  }

  static String copyPrompt() {
    return "PDF, encrypted";
  }

  static String addRecipient() {
    return "Add a recipient";
  }

  static String removeRecipient(int place) {
    return "Remove recipient " + place;
  }

  static String accessible(String field, int place) {
    return field + " of recipient " + place;
  }

  static String nobody() {
    return "Nobody yet. Whoever is listed here stands in document control.";
  }

  static String undo() {
    return "Undo the last change";
  }
}
