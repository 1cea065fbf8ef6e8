package org.postgresaudit.report.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in the two ways people compare it.
public final class Hashes {
  private Hashes() {}

  /// Lower-case hex, as `sha256sum` prints it.
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
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
