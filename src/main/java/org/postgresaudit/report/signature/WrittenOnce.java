package org.postgresaudit.report.signature;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;

/// Reads an object of a PDF byte by byte, to see that no dictionary in it has a key twice: of two
/// entries some readers take the first and some the last, so that each shows another page.
final class WrittenOnce {
  private static final int MOST_DEPTH = 60;

  private final byte[] pdf;
  private int at;

  private WrittenOnce(byte[] pdf, int at) {
    this.pdf = pdf;
    this.at = at;
  }

  /// False as well for what cannot be read.
  ///
  /// @param at where the object begins: at its number
  static boolean holds(byte[] pdf, long at) {
    if (at < 0 || at >= pdf.length) {
      return false;
    }
    var object = new WrittenOnce(pdf, (int) at);
    return object.word("0123456789") && object.word("0") && object.word("obj") && object.value(0);
  }

  /// A word made of these letters.
  private boolean word(String letters) {
    skip();
    int from = at;
    while (at < pdf.length && letters.indexOf(pdf[at]) >= 0) {
      at++;
    }
    return at > from;
  }

  private boolean value(int depth) {
    skip();
    if (depth > MOST_DEPTH || at >= pdf.length) {
      return false;
    }
    return switch (pdf[at]) {
      case '<' -> is(1, '<') ? dictionary(depth) : hexadecimal();
      case '[' -> array(depth);
      case '(' -> string();
      case '/' -> {
        name();
        yield true;
      }
      default -> plain();
    };
  }

  private boolean dictionary(int depth) {
    at += 2;
    var keys = new HashSet<String>();
    for (skip(); !(is(0, '>') && is(1, '>')); skip()) {
      if (!is(0, '/')) {
        return false;
      }
      String key = name();
      // Written with numbers for letters it could be another one's double.
      if (key.contains("#") || !keys.add(key) || !value(depth + 1)) {
        return false;
      }
      // What is left of a reference: its generation and the R.
      for (skip(); at < pdf.length && !is(0, '/') && !is(0, '>'); skip()) {
        if (!plain()) {
          return false;
        }
      }
    }
    at += 2;
    return true;
  }

  private boolean array(int depth) {
    at++;
    for (skip(); !is(0, ']'); skip()) {
      if (!value(depth + 1)) {
        return false;
      }
    }
    at++;
    return true;
  }

  private boolean hexadecimal() {
    while (at < pdf.length && !is(0, '>')) {
      at++;
    }
    return at++ < pdf.length;
  }

  private boolean string() {
    int open = 0;
    while (at < pdf.length) {
      switch (pdf[at++]) {
        case '\\' -> at++;
        case '(' -> open++;
        case ')' -> open--;
        default -> {}
      }
      if (open == 0) {
        return true;
      }
    }
    return false;
  }

  /// The name without its slash.
  private String name() {
    int from = ++at;
    while (at < pdf.length && isRegular(pdf[at])) {
      at++;
    }
    var name = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    return name;
  }

  private boolean plain() {
    int from = at;
    while (at < pdf.length && isRegular(pdf[at])) {
      at++;
    }
    return at > from;
  }

  private void skip() {
    while (at < pdf.length && (isWhite(pdf[at]) || is(0, '%'))) {
      if (is(0, '%')) {
        while (at < pdf.length && !is(0, '\n') && !is(0, '\r')) {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  private boolean is(int further, char letter) {
    return at + further < pdf.length && pdf[at + further] == letter;
  }

  private static boolean isWhite(byte letter) {
    return letter == 0
        || letter == 9
        || letter == 10
        || letter == 12
        || letter == 13
        || letter == 32;
  }

  private static boolean isRegular(byte letter) {
    return !isWhite(letter) && "()<>[]{}/%".indexOf(letter) < 0;
  }
}
