package org.postgresaudit.report.signature;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads what was appended to a signed file byte by byte, in the one spelling that programs use
/// when they sign or stamp. Readers of PDF disagree about everything else: about a key that stands
/// twice, about a bracket inside of a string, a comment inside of an object, a stream whose length
/// is wrong. Where they disagree, each shows another page.
final class WrittenOnce {
  private static final int MOST_DEPTH = 60;
  private static final Pattern KEY = Pattern.compile("[!-~&&[^#]]+");
  private static final Pattern NAME = Pattern.compile("([!-~&&[^#]]|#[0-9A-Fa-f]{2})+");
  private static final Pattern PLAIN =
      Pattern.compile("-?\\d{1,10}(\\.\\d{0,20})?|true|false|null");
  private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

  private final byte[] pdf;
  private int at;
  private long number;
  private int streamLength = -1;
  private String head = "";

  private WrittenOnce(byte[] pdf, int at) {
    this.pdf = pdf;
    this.at = at;
  }

  /// An object of the first generation; empty for what is not spelled as programs do.
  ///
  /// @param at where its number begins
  static Optional<WrittenOnce> object(byte[] pdf, int at) {
    var object = new WrittenOnce(pdf, at);
    return object.isWhole() ? Optional.of(object) : Optional.empty();
  }

  /// Where the dictionary that begins here ends; empty for what is none or not spelled as programs
  /// do.
  static OptionalInt dictionaryEnd(byte[] pdf, int at) {
    var read = new WrittenOnce(pdf, at);
    return read.is(0, '<') && read.is(1, '<') && read.value(0)
        ? OptionalInt.of(read.at)
        : OptionalInt.empty();
  }

  /// Which object it is.
  long number() {
    return number;
  }

  /// The place of the first byte after it.
  int end() {
    return at;
  }

  /// What it is, without the bytes of its stream.
  String head() {
    return head;
  }

  private boolean isWhole() {
    String digits = regular();
    if (!COUNT.matcher(digits).matches() || !read(" 0 obj") || at >= pdf.length) {
      return false;
    }
    number = Long.parseLong(digits);
    int from = at;
    if (number == 0 || !isWhite(pdf[at]) || !value(0)) {
      return false;
    }
    head = text(from, at);
    skip();
    if (read("stream") && !stream()) {
      return false;
    }
    return read("endobj");
  }

  private boolean stream() {
    if (!(read("\r\n") || read("\n")) || streamLength < 0 || streamLength > pdf.length - at) {
      return false;
    }
    at += streamLength;
    if (!read("\r\n")) {
      read("\n");
    }
    boolean ended = read("endstream");
    skip();
    return ended;
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
      case '/' -> NAME.matcher(name()).matches();
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
      if (!KEY.matcher(key).matches() || !keys.add(key)) {
        return false;
      }
      skip();
      int from = at;
      if (!value(depth + 1)) {
        return false;
      }
      if (depth == 0 && key.equals("Length")) {
        String length = text(from, at);
        streamLength = COUNT.matcher(length).matches() ? Integer.parseInt(length) : -1;
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
    at++;
    while (at < pdf.length && Character.digit(pdf[at], 16) >= 0) {
      at++;
    }
    return read(">");
  }

  /// Brackets inside of it are escaped, and it is of one line.
  private boolean string() {
    at++;
    while (at < pdf.length) {
      byte letter = pdf[at++];
      if (letter == ')') {
        return true;
      }
      if (letter == '\\' && at < pdf.length) {
        letter = pdf[at++];
      } else if (letter == '(') {
        return false;
      }
      if (letter < ' ' || letter > '~') {
        return false;
      }
    }
    return false;
  }

  /// The name without its slash.
  private String name() {
    at++;
    return regular();
  }

  /// A number, a word, or a reference to an object.
  private boolean plain() {
    String word = regular();
    if (COUNT.matcher(word).matches() && read(" 0 R")) {
      return at < pdf.length && !isRegular(pdf[at]);
    }
    return PLAIN.matcher(word).matches();
  }

  private String regular() {
    int from = at;
    while (at < pdf.length && isRegular(pdf[at])) {
      at++;
    }
    return text(from, at);
  }

  private boolean read(String word) {
    if (word.length() > pdf.length - at || !text(at, at + word.length()).equals(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  private void skip() {
    while (at < pdf.length && isWhite(pdf[at])) {
      at++;
    }
  }

  private String text(int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private boolean is(int further, char letter) {
    return at + further < pdf.length && pdf[at + further] == letter;
  }

  /// The others that a PDF may have are not white to every reader.
  static boolean isWhite(byte letter) {
    return letter == '\n' || letter == '\r' || letter == ' ';
  }

  private static boolean isRegular(byte letter) {
    return letter > ' ' && "()<>[]{}/%".indexOf(letter) < 0;
  }
}
