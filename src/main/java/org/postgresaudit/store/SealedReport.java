package org.postgresaudit.store;

import java.time.Instant;
import java.util.UUID;

/// A signed report that was written for an audit.
///
/// @param file its path when it was written
/// @param sha256 of the file's bytes, lower-case hex
/// @param level of the signature, such as `PAdES-B-B`
/// @param signer name in the certificate
public record SealedReport(
    String file, String sha256, String level, String signer, Instant signedAt) {

  /// A report and the audit it is of.
  public record Of(UUID audit, SealedReport report) {}
}
