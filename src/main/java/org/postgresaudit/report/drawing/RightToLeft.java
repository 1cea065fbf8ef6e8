package org.postgresaudit.report.drawing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns Arabic and Hebrew words into the order in which they are read, and nothing else. By the
/// full rules of Unicode such a name may also move the digits and signs around it, and a line would
/// no longer say what stands where; here all neighbours stay in their place. Letters are not
/// joined: in identifiers each stays recognisable.
final class RightToLeft implements BidiSplitter, BidiReorderer {
  private List<BidiTextRun> runs = List.of();

  @Override
  public void setParagraph(String text, byte direction) {
    var found = new ArrayList<BidiTextRun>();
    int from = 0;
    while (from < text.length()) {
      int start = nextTurned(text, from);
      if (start > from) {
        found.add(new BidiTextRun(from, start - from, LTR));
      }
      int end = endOfTurned(text, start);
      if (end > start) {
        found.add(new BidiTextRun(start, end - start, RTL));
      }
      from = end;
    }
    runs = found;
  }

  private static int nextTurned(String text, int from) {
    int at = from;
    while (at < text.length() && !isTurned(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /// Words and the blanks between them; marks belong to the letter before.
  private static int endOfTurned(String text, int start) {
    int end = start;
    for (int at = start; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if (isTurned(codePoint) || isMark(codePoint)) {
        end = at;
      } else if (codePoint != ' ') {
        return end;
      }
    }
    return end;
  }

  private static boolean isTurned(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  private static boolean isMark(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_NONSPACING_MARK;
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    return runs.get(run);
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
      reversed.append(text, start, end);
    }
    return reversed.toString();
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
