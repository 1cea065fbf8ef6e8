package org.postgresaudit.enclosure;

import java.util.ArrayList;
import java.util.List;

/// Lines of a file that only people read. Nothing in the words ends the comment: line ends within
/// them begin another one, and other controls are written by number.
record Comments(String sign) {
  static final Comments SQL = new Comments("--");
  static final Comments CONF = new Comments("#");

  private static final int WIDTH = 98;

  /// One line, however long; nothing for no words.
  String line(String words) {
    return words.isEmpty() ? sign + "\n" : sign + " " + VisibleText.line(words) + "\n";
  }

  /// Words of ours or of the checklist, broken between words; each of their lines on its own.
  String text(String words) {
    return text("", words);
  }

  /// The same, with something before the first line and as much room before the others.
  String text(String head, String words) {
    var text = new StringBuilder();
    var before = head;
    for (var line : VisibleText.lines(words.strip()).split("\n", -1)) {
      for (var part : broken(line, WIDTH - head.length())) {
        text.append(line((before + part).stripTrailing()));
        before = " ".repeat(head.length());
      }
    }
    return text.toString();
  }

  /// CommonMark, whose paragraphs are broken anew; lists keep their lines.
  String prose(String head, String commonMark) {
    return text(head, commonMark.strip().replaceAll("(?<!\n)\n(?!\n| *[-*+] | *[0-9]+\\. )", " "));
  }

  /// Lines that would do something, made to do nothing.
  String off(String lines) {
    var text = new StringBuilder();
    for (var line : VisibleText.lines(lines.strip()).split("\n", -1)) {
      text.append(line(line));
    }
    return text.toString();
  }

  /// A line that parts sections.
  String rule() {
    return sign + "-".repeat(WIDTH - sign.length()) + "\n";
  }

  private static List<String> broken(String line, int width) {
    var lines = new ArrayList<String>();
    var rest = line;
    var indent = " ".repeat(line.length() - line.stripLeading().length());
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      if (space <= indent.length()) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = indent + rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }
}
