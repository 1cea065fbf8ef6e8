package org.postgresaudit.ui.audit.wording;

import org.postgresaudit.store.SavedWording.Origin;

/// The texts of the library of wordings.
final class WordingMessages {
  private WordingMessages() {}

  static String loading() {
    return "Opening the library of wordings";
  }

  static String saving() {
    return "Saving the wording";
  }

  static String couldNotLoad(String reason) {
    return "The library of wordings could not be opened. " + reason;
  }

  static String couldNotSave(String title, String reason) {
    return "The wording \u201c" + title + "\u201d could not be saved. " + reason;
  }

  static String insertTitle() {
    return "Insert a wording";
  }

  static String search() {
    return "Search titles and words";
  }

  static String list() {
    return "Wordings";
  }

  static String preview() {
    return "As it will stand in the note";
  }

  static String insert() {
    return "Insert";
  }

  static String cancel() {
    return "Cancel";
  }

  static String close() {
    return "Close";
  }

  static String manage() {
    return "Manage\u2026";
  }

  static String saveSelection() {
    return "Save selection as wording\u2026";
  }

  static String nothingFound() {
    return "No wording has these words.";
  }

  static String manageTitle() {
    return "Library of wordings";
  }

  static String title() {
    return "Title";
  }

  static String text() {
    return "Text, in Markdown";
  }

  static String placeholders(String names) {
    return "Filled in by themselves: "
        + names
        + ", and every column of the finding, such as {schema}. Any other name in braces is"
        + " selected to be typed over.";
  }

  static String newOne() {
    return "New";
  }

  static String save() {
    return "Save";
  }

  static String delete() {
    return "Delete";
  }

  static String giveBack() {
    return "As shipped";
  }

  static String undo() {
    return "Undo";
  }

  static String deleted(String title) {
    return "\u201c" + title + "\u201d was deleted.";
  }

  static String saved(String title) {
    return "\u201c" + title + "\u201d is saved.";
  }

  static String titleMissing() {
    return "Enter a title by which it is found.";
  }

  static String textMissing() {
    return "Enter the words.";
  }

  static String origin(Origin origin) {
    return switch (origin) {
      case SHIPPED -> "";
      case CHANGED -> "changed";
      case OWN -> "own";
    };
  }

  static String untitled() {
    return "New wording";
  }
}
