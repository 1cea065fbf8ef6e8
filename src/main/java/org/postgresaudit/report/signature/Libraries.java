package org.postgresaudit.report.signature;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Makes the PDF libraries behave: no font of the machine, and no talk on standard error about what
/// reaches us as an exception or a verdict anyway.
public final class Libraries {
  /// Held here, because loggers nobody holds forget what they were told.
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("eu.europa.esig"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.apache.fontbox"),
          Logger.getLogger("com.openhtmltopdf"));

  private Libraries() {}

  /// For the whole application; only the first call does something.
  public static synchronized void prepare() {
    if (!(FontMappers.instance() instanceof OwnFontsOnly)) {
      TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
      FontMappers.set(new OwnFontsOnly());
    }
  }
}
