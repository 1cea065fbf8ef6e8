package org.postgresaudit.report.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 in the two ways people compare it.
public final class Hashes {
  private Hashes() {}

  /// Lower-case hex, as `sha256sum` prints it.
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  /// SHA-256 of the file as it is now and as it was each time it was saved before something was
  /// appended, in order. A report that was extended or signed by a second person still holds, byte
  /// for byte, the one it was.
  public static List<String> ofRevisions(byte[] pdf) {
    var hashes = new ArrayList<String>();
    for (int at = 0; at + 5 <= pdf.length; at++) {
      if (pdf[at] == '%' && pdf[at + 1] == '%' && isEndMark(pdf, at + 2)) {
        int end = at + 5;
        if (end < pdf.length && pdf[end] == '\r') {
          end++;
        }
        if (end < pdf.length && pdf[end] == '\n') {
          end++;
        }
        if (end < pdf.length) {
          hashes.add(sha256(Arrays.copyOf(pdf, end)));
        }
      }
    }
    hashes.add(sha256(pdf));
    return List.copyOf(hashes);
  }

  private static boolean isEndMark(byte[] pdf, int at) {
    return pdf[at] == 'E' && pdf[at + 1] == 'O' && pdf[at + 2] == 'F';
  }

  /// Upper-case hex with colons, as certificate windows show it.
  public static String fingerprint(byte[] bytes) {
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest(bytes));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
