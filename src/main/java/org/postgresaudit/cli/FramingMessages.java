package org.postgresaudit.cli;

/// What the commands say about how a report is framed.
final class FramingMessages {
  private FramingMessages() {}

  static String needsPdf() {
    return "Logo, colours and people are for the report; name a file with --pdf.";
  }

  static String noColours(String typed) {
    return "\"%s\" are not two colours. Write --colours as in \"#14304f,#0b6e75\"."
        .formatted(typed);
  }

  static String noRecipient(String typed) {
    return "\"%s\" is no recipient. Write --recipient as in \"Dr Vogt;Head of IT;PDF, encrypted\"."
        .formatted(typed);
  }
}
