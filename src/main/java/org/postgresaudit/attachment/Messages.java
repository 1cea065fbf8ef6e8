package org.postgresaudit.attachment;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// The sentences people read when a file cannot be attached.
final class Messages {
  private Messages() {}

  static String nameless() {
    return "attachment";
  }

  static String tooLarge(String name, long size) {
    return ("Could not attach %s: it has %s, and an attachment may have at most %s. Attach the part"
            + " that matters, such as a screenshot or an excerpt.")
        .formatted(name, FileSize.of(size), FileSize.of(Incoming.MOST_BYTES));
  }

  static String empty(String name) {
    return "Could not attach %s: there is nothing in it. Choose another file.".formatted(name);
  }

  static String noFile(String name) {
    return "Could not attach %s: it is a folder or a device. Choose the files in it one by one."
        .formatted(name);
  }

  static String cannotRead(String name, IOException e) {
    var reason =
        switch (e) {
          case NoSuchFileException _ -> "it is not there any more";
          case AccessDeniedException _ -> "this user may not read it";
          default -> String.valueOf(e.getMessage());
        };
    return "Could not attach %s: %s. Check the file and try again.".formatted(name, reason);
  }

  static String noPicture() {
    return "it is no picture that can be shown";
  }

  static String brokenPicture() {
    return "it is broken or was cut short";
  }

  static String tooManyPixels(long width, long height) {
    return "it has %,d × %,d pixels, and at most %d million can be shown"
        .formatted(width, height, Picture.MOST_PIXELS / 1_000_000);
  }

  static String tooManyPixels(String name, PictureFault fault) {
    return "Could not attach %s: %s. Scale it down or attach the part that matters."
        .formatted(name, fault.reason());
  }

  static String attachedAsFile(String name) {
    return ("%s begins like a picture but cannot be read as one: it is broken or was cut short. It"
            + " is attached as a file and not shown.")
        .formatted(name);
  }
}
