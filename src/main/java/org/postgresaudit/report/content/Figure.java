package org.postgresaudit.report.content;

import java.util.Base64;
import java.util.Locale;

/// One picture, encoded for a report.
public final class Figure {
  private static final double MOST_WIDTH = 166;
  private static final double MOST_HEIGHT = 120;

  /// Millimetres for one pixel of a picture that is smaller than the page.
  private static final double PIXEL = 25.4 / 120;

  private final String uri;
  private final double width;
  private final double height;

  /// @param width pixels of the whole picture, which may be more than were encoded
  Figure(String mediaType, byte[] bytes, int width, int height) {
    this.uri = "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    double scale = Math.min(PIXEL, Math.min(MOST_WIDTH / width, MOST_HEIGHT / height));
    this.width = width * scale;
    this.height = height * scale;
  }

  /// The only kind of address the renderer may load.
  public String uri() {
    return uri;
  }

  /// In millimetres.
  public String width() {
    return String.format(Locale.ROOT, "%.1f", width);
  }

  /// In millimetres.
  public String height() {
    return String.format(Locale.ROOT, "%.1f", height);
  }
}
