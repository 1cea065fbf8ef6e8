package org.postgresaudit.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/// Puts Arabic and Hebrew names in the order in which they are read, inside lines that run from
/// left to right. Letters are not joined: in identifiers each stays recognisable.
final class RightToLeft implements BidiSplitter, BidiReorderer {
  private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  @Override
  public void setParagraph(String text, byte direction) {
    paragraph =
        new Bidi(
            text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return paragraph.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = paragraph.getRunStart(run);
    int level = paragraph.getRunLevel(run);
    return new BidiTextRun(start, paragraph.getRunLimit(run) - start, level % 2 == 0 ? LTR : RTL);
  }

  @Override
  public byte getBaseDirection(String text) {
    return LTR;
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    var reversed = new StringBuilder(text.length());
    int end = letters.last();
    for (int start = letters.previous();
        start != BreakIterator.DONE;
        end = start, start = letters.previous()) {
      reversed.append(mirrored(text.substring(start, end)));
    }
    return reversed.toString();
  }

  private static String mirrored(String letter) {
    return switch (letter) {
      case "(" -> ")";
      case ")" -> "(";
      case "[" -> "]";
      case "]" -> "[";
      case "{" -> "}";
      case "}" -> "{";
      case "<" -> ">";
      case ">" -> "<";
      default -> letter;
    };
  }

  @Override
  public String shapeText(String text) {
    return text;
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
