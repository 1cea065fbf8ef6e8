package org.postgresaudit.ui.audit.wording;

import java.nio.file.Path;
import java.util.Locale;
import org.postgresaudit.store.SavedWording.Origin;
import org.postgresaudit.store.WordingStore;
import org.postgresaudit.ui.kit.Words;

/// The texts of the library of wordings.
final class WordingMessages {
  private WordingMessages() {}

  static String loading() {
    return "Opening the library of wordings";
  }

  static String exporting() {
    return "Exporting wordings";
  }

  static String importing() {
    return "Importing wordings";
  }

  static String importFile() {
    return "Import\u2026";
  }

  static String exportFile() {
    return "Export\u2026";
  }

  static String importTitle() {
    return "Import wordings";
  }

  static String exportTitle() {
    return "Export the wordings written or changed here";
  }

  static String fileName() {
    return "team";
  }

  static String exported(int count, Path file) {
    return count == 0
        ? "Nothing was written or changed here yet; " + file + " is an empty library."
        : Words.count(count, "wording", "wordings") + " exported to " + file + ".";
  }

  static String imported(WordingStore.Taken taken) {
    if (taken.added() == 0) {
      return "Nothing new: all of them were here already.";
    }
    return Words.count(taken.added(), "wording", "wordings")
        + " imported."
        + (taken.apart() == 0
            ? ""
            : " "
                + taken.apart()
                + " got a number after the title, because other words stand under it here.")
        + (taken.known() == 0 ? "" : " " + taken.known() + " were here already.");
  }

  static String tooLong(int length, int longest) {
    return String.format(
        Locale.ENGLISH, "%,d characters; at most %,d. Shorten it.", length, longest);
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
    return "No wording has these words. To have one next time, select words in a note and choose"
        + " \u201cSave selection as wording\u201d, or write it under \u201cManage\u201d.";
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
