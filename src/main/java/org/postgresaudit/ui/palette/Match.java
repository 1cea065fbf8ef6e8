package org.postgresaudit.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How well a name answers what was typed.
///
/// @param score higher is better; only compared
/// @param parts of the name that answer, in order and apart from each other, to be shown bold
record Match(int score, List<Part> parts) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int AT_WORD = 100;
  private static final int INSIDE = 50;
  private static final int ASIDE = 30;
  private static final int SCATTERED = 20;
  // Shorter ones are found scattered in nearly every name.
  private static final int LEAST_SCATTERED = 3;

  /// Everything answers an empty query.
  static final Match ANY = new Match(0, List.of());

  /// From the first character to before the last.
  record Part(int from, int to) {}

  /// Absent when a word typed is found nowhere.
  ///
  /// @param typed words between blanks, in any order
  /// @param aside more text that may hold a word
  static Optional<Match> of(String typed, String name, String aside) {
    var words = typed.strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return Optional.of(ANY);
    }
    var low = name.toLowerCase(Locale.ROOT);
    var more = aside.toLowerCase(Locale.ROOT);
    var taken = new boolean[low.length()];
    int score = 0;
    for (var word : BLANKS.splitAsStream(words).toList()) {
      int points = mark(word, low, more, taken);
      if (points == 0) {
        return Optional.empty();
      }
      score += points;
    }
    return Optional.of(new Match(score, parts(taken)));
  }

  /// 0 when it is not there.
  private static int mark(String word, String name, String aside, boolean[] taken) {
    int at = wordStart(word, name);
    if (at >= 0) {
      fill(taken, at, word.length());
      return AT_WORD + (at == 0 ? 10 : 0) + Math.max(0, 9 - name.length() / 10);
    }
    at = name.indexOf(word);
    if (at >= 0) {
      fill(taken, at, word.length());
      return INSIDE;
    }
    if (aside.contains(word)) {
      return ASIDE;
    }
    return word.length() >= LEAST_SCATTERED && scattered(word, name, taken) ? SCATTERED : 0;
  }

  /// The word made of beginnings of words, as `nxun` is of `next undecided`.
  private static boolean scattered(String word, String name, boolean[] taken) {
    var places = new int[word.length()];
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      while (at < name.length()
          && !(name.charAt(at) == word.charAt(i)
              && follows(name, at, i == 0 ? -1 : places[i - 1]))) {
        at++;
      }
      if (at == name.length()) {
        return false;
      }
      places[i] = at++;
    }
    for (int place : places) {
      taken[place] = true;
    }
    return true;
  }

  /// A character counts when it begins a word or stands in the word that was begun.
  private static boolean follows(String name, int at, int before) {
    return beginsWord(name, at)
        || (before >= 0 && at - before <= 2 && name.substring(before, at).indexOf(' ') < 0);
  }

  private static int wordStart(String word, String name) {
    for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
      if (beginsWord(name, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean beginsWord(String name, int at) {
    return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
  }

  private static void fill(boolean[] taken, int from, int length) {
    java.util.Arrays.fill(taken, from, from + length, true);
  }

  private static List<Part> parts(boolean[] taken) {
    var parts = new ArrayList<Part>();
    for (int from = 0; from < taken.length; from++) {
      if (taken[from]) {
        int to = from;
        while (to < taken.length && taken[to]) {
          to++;
        }
        parts.add(new Part(from, to));
        from = to;
      }
    }
    return parts;
  }
}
