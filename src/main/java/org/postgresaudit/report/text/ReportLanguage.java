package org.postgresaudit.report.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The language of everything in a report that neither the auditor nor the server nor a control
/// says.
public enum ReportLanguage {
  ENGLISH("en", "English", Locale.UK),
  FRENCH("fr", "Français", Locale.FRANCE),
  GERMAN("de", "Deutsch", Locale.GERMANY),
  SPANISH("es", "Español", Locale.of("es", "ES"));

  private final String code;
  private final String ownName;
  private final Locale locale;

  ReportLanguage(String code, String ownName, Locale locale) {
    this.code = code;
    this.ownName = ownName;
    this.locale = locale;
  }

  /// Two letters of ISO 639, as they are stored, typed on the command line and end a file of texts.
  public String code() {
    return code;
  }

  /// As those who speak it call it.
  public String ownName() {
    return ownName;
  }

  /// For numbers and dates, and for the voice of a screen reader.
  public Locale locale() {
    return locale;
  }

  /// The language with that code; absent for any other.
  public static Optional<ReportLanguage> of(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /// Whether the singular is said of so many: French says *0 constat*, the others *0 findings*.
  boolean isSingular(long count) {
    return this == FRENCH ? count == 0 || count == 1 : count == 1;
  }
}
