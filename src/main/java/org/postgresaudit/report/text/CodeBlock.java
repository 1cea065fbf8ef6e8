package org.postgresaudit.report.text;

import java.util.Locale;

/// Lines of code that are never broken as long as that can be read: long ones make the letters
/// smaller, so that a copy from the page is what was written.
///
/// @param text without a line end at its end
public record CodeBlock(String text) {
  /// Letters of Noto Sans Mono are 0.6 of their size wide; the block has 429 points for them.
  private static final double WIDTH = 429;

  private static final double LARGEST = 8.5;
  private static final double SMALLEST = 5.5;

  /// Of lines that break in any case.
  private static final double BROKEN = 7;

  public static CodeBlock of(String text) {
    return new CodeBlock(text.stripTrailing());
  }

  /// A step for the server to take.
  public String xhtml() {
    return "<pre" + style() + ">" + VisibleText.escapedBlock(text) + "</pre>";
  }

  /// A question that was asked of the server.
  public String asked() {
    return "<pre class=\"asked\"" + style() + ">" + VisibleText.escapedBlock(text) + "</pre>";
  }

  /// A long question, small and free to run over a page.
  public String askedInFull() {
    return "<pre class=\"asked full\">" + VisibleText.escapedBlock(text) + "</pre>";
  }

  private String style() {
    int longest = VisibleText.block(text).lines().mapToInt(String::length).max().orElse(0);
    double size = longest == 0 ? LARGEST : WIDTH / (0.6 * longest);
    if (size >= LARGEST) {
      return "";
    }
    double chosen = size < SMALLEST ? BROKEN : size;
    return String.format(
        Locale.ROOT, " style=\"font-size: %.2fpt; line-height: %.2fpt\"", chosen, chosen * 1.45);
  }
}
