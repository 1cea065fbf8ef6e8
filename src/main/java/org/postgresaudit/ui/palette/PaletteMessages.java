package org.postgresaudit.ui.palette;

import org.postgresaudit.ui.Command.Group;
import org.postgresaudit.ui.kit.Words;

/// What the palette says.
final class PaletteMessages {
  private PaletteMessages() {}

  static String prompt() {
    return "Go to, find, do";
  }

  static String found(int n) {
    return n + " found";
  }

  static String nothing(String typed) {
    return "Nothing matches \u201c" + typed + "\u201d. Try fewer or shorter words.";
  }

  static String recent() {
    return "Used lately";
  }

  static String head(Group group) {
    return switch (group) {
      case CONTROLS -> "Controls";
      case DO -> "Do";
      case SECTIONS -> "Sections";
      case GO -> "Go to";
      case AUDITS -> "Audits";
      case CONNECTIONS -> "Connections";
    };
  }

  static String choose() {
    return "choose";
  }

  static String open() {
    return "open";
  }

  static String prefixes() {
    return "start with > for acts, # for sections";
  }

  static String results() {
    return "What was found";
  }

  /// As a screen reader says the chosen one.
  static String chosen(String name, String aside, String head) {
    return name + (aside.isEmpty() ? "" : ", " + aside) + ", " + head;
  }

  static String cannot(String reason) {
    return "Not now: " + reason;
  }

  static String more(int n) {
    return Words.count(n, "more", "more") + "; type another word";
  }
}
