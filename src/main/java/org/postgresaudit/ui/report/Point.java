package org.postgresaudit.ui.report;

import java.util.Optional;

/// One line of what has to be so before a report can be signed.
///
/// @param control the first control in question, to go to
public record Point(Kind kind, String sentence, Optional<String> control) {
  /// How it stands.
  public enum Kind {
    /// Keeps the report from being signed.
    BLOCKS,
    /// Will stand in the report; does not block.
    TOLD,
    /// As it should be.
    GOOD
  }

  static Point good(String sentence) {
    return new Point(Kind.GOOD, sentence, Optional.empty());
  }

  static Point told(String sentence) {
    return new Point(Kind.TOLD, sentence, Optional.empty());
  }

  static Point blocks(String sentence, Optional<String> control) {
    return new Point(Kind.BLOCKS, sentence, control);
  }
}
