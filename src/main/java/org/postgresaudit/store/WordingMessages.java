package org.postgresaudit.store;

import java.nio.file.Path;
import java.util.Locale;
import org.postgresaudit.audit.Wording;

/// The sentences people read when a file of wordings cannot be written or taken in.
final class WordingMessages {
  private static final String AS_IT_WAS = " The library is as it was.";

  private WordingMessages() {}

  static String notWordings(Path file) {
    return ("Could not import %s: it holds no wordings exported by Postgres Audit. Choose a file"
            + " that ends in %s.")
        .formatted(file, WordingFile.ENDING);
  }

  static String newer(Path file) {
    return ("Could not import %s: a newer version of Postgres Audit wrote it. Import it with that"
            + " version or a later one.")
        .formatted(file);
  }

  static String cutOff(Path file) {
    return ("Could not import %s: it ends too early. Ask for the file again; it was not copied or"
                + " sent whole.")
            .formatted(file)
        + AS_IT_WAS;
  }

  static String damaged(Path file, String what) {
    return ("Could not import %s: %s. Mend that place with a text editor, or ask for the file"
                + " again.")
            .formatted(file, what)
        + AS_IT_WAS;
  }

  static String unknownField(Path file, String field, String where) {
    return damaged(
        file, "%s has a field “%s” that nobody here knows".formatted(where, shown(field)));
  }

  static String tooLong(Path file, String what, int longest) {
    return "Could not import %s: %s is longer than %s characters. Shorten it there."
            .formatted(file, what, grouped(longest))
        + AS_IT_WAS;
  }

  static String tooMany(Path file, int count) {
    return "Could not import %s: it holds %s wordings, more than the %s one file may bring."
            .formatted(file, grouped(count), grouped(WordingFile.MOST))
        + AS_IT_WAS;
  }

  static String tooLarge(Path file) {
    return ("Could not import %s: it is larger than any file of wordings. Choose a file that ends"
                + " in %s.")
            .formatted(file, WordingFile.ENDING)
        + AS_IT_WAS;
  }

  static String couldNotRead(Path file, String words) {
    return "Could not read %s (%s). Check the file and your rights there.".formatted(file, words);
  }

  static String couldNotWrite(Path file, String words) {
    return ("Could not write %s (%s). Check the room on the disk and your rights in that folder, or"
                + " choose another one.")
            .formatted(file, words)
        + AS_IT_WAS;
  }

  static String tooManyToWrite(Path file, int count) {
    return ("Could not write %s: %s wordings are more than one file may bring. Delete those nobody"
            + " uses, then export again.")
        .formatted(file, grouped(count));
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String shown(String text) {
    var clean = Wording.clean(text).replace('\n', ' ');
    return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
  }
}
