package org.postgresaudit.attachment;

import java.util.Locale;

/// Sizes as people read them.
public final class FileSize {
  private static final double STEP = 1024;

  private FileSize() {}

  /// Such as `412 bytes`, `1.4 MB` or `212 MB`.
  public static String of(long bytes) {
    if (bytes < STEP) {
      return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
    double kilobytes = bytes / STEP;
    return kilobytes < STEP ? written(kilobytes, "KB") : written(kilobytes / STEP, "MB");
  }

  private static String written(double size, String unit) {
    return String.format(Locale.ROOT, size < 10 ? "%.1f %s" : "%.0f %s", size, unit);
  }
}
