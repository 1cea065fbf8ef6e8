package org.postgresaudit.report.drawing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as the layout engine has it, but never behind the apostrophe inside a
/// word, which it takes for a closing quotation mark. French has one in every other line.
final class LineBreaks implements FSTextBreaker {
  private final FSTextBreaker ordinary =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

  private String text = "";

  @Override
  public void setText(String newText) {
    Cancelling.check();
    text = newText;
    ordinary.setText(newText);
  }

  @Override
  public int next() {
    int at = ordinary.next();
    while (at != BreakIterator.DONE && isInsideWord(at)) {
      at = ordinary.next();
    }
    return at;
  }

  private boolean isInsideWord(int at) {
    return at > 0
        && at < text.length()
        && text.charAt(at - 1) == '’'
        && Character.isLetter(text.charAt(at));
  }
}
