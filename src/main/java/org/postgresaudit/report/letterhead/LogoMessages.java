package org.postgresaudit.report.letterhead;

import java.nio.file.Path;

/// Why a logo cannot be used and what to do, one sentence each.
final class LogoMessages {
  private LogoMessages() {}

  static String gone(Path file) {
    return "Could not use the logo %s: it is not there; choose the file where it is now"
        .formatted(file);
  }

  static String tooManyBytes(Path file) {
    return "Could not use the logo %s: it is larger than 4 MB; save it smaller".formatted(file);
  }

  static String tooManyPixels(Path file, int width, int height) {
    return "Could not use the logo %s: it says it has %d × %d pixels; save it with at most 3000 × 3000"
        .formatted(file, width, height);
  }

  static String outOfShape(Path file, int width, int height) {
    return ("Could not use the logo %s: of %d × %d pixels nothing would be seen; choose one that is"
            + " less than 20 times as long as it is high")
        .formatted(file, width, height);
  }

  static String drawing(Path file) {
    return "Could not use the logo %s: it is an SVG drawing, which can hold scripts and links; save it as PNG and choose that"
        .formatted(file);
  }

  static String noPicture(Path file) {
    return "Could not use the logo %s: it is neither a PNG nor a JPEG picture; save it as PNG and choose that"
        .formatted(file);
  }

  static String damaged(Path file) {
    return "Could not use the logo %s: the picture is damaged or of a rare kind; open it in another program, save it as PNG and choose that"
        .formatted(file);
  }

  static String notAsKept() {
    return "Could not use the logo that was kept for this report: it was changed outside of the"
        + " workbench; choose it again, or remove it";
  }
}
