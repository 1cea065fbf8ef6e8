package org.postgresaudit.report.signature;

import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The validation rules of DSS with one difference: where it warns that a page looks different than
/// when it was signed, or that something was changed that may not be, we say no. By its own rules a
/// page painted over after signing would pass. What else was changed we judge ourselves
/// ([LaterChanges]): DSS warns of a second signature in a field that screen readers know.
final class StrictPolicy {
  private static final List<String> NO_MERE_WARNING =
      List.of("ByteRangeCollision", "PdfVisualDifference", "FieldMDP", "SigFieldLock");

  private static final String RULES = strict();

  private StrictPolicy() {}

  static InputStream open() {
    return new ByteArrayInputStream(RULES.getBytes(StandardCharsets.UTF_8));
  }

  private static String strict() {
    try (InputStream in =
        ValidationPolicyFacade.class.getResourceAsStream("/policy/constraint.xml")) {
      if (in == null) {
        throw new IllegalStateException("The validation rules of DSS are missing");
      }
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String rule : NO_MERE_WARNING) {
        String warning = "<" + rule + " Level=\"WARN\" />";
        if (!rules.contains(warning)) {
          throw new IllegalStateException("The validation rules of DSS have no " + warning);
        }
        rules = rules.replace(warning, "<" + rule + " Level=\"FAIL\" />");
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the validation rules of DSS", e);
    }
  }
}
