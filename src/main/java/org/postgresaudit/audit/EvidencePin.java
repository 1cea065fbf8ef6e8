package org.postgresaudit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// One row of evidence the auditor wants in the report, found again by its content.
///
/// @param control id of the control
/// @param database where it was seen; absent for the server
/// @param rowSha256 of the row's values, 64 hexadecimal digits
public record EvidencePin(String control, Optional<String> database, String rowSha256) {
  /// Of a row as it stands in the evidence. The same values in another run are the same row.
  public static EvidencePin of(String control, Optional<String> database, List<String> row) {
    return new EvidencePin(control, database, sha256(row));
  }

  /// Each value goes in with its length, so that no two rows can look alike.
  private static String sha256(List<String> row) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var value : row) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
