package org.postgresaudit.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/// A signed report that was written for an audit.
///
/// @param file its path when it was written
/// @param sha256 of the file's bytes, lower-case hex
/// @param level of the signature, such as `PAdES-B-B`
/// @param signer name in the certificate; of the last one who signed
/// @param document which of the documents an audit becomes, such as `full` or `executive`
public record SealedReport(
    String file, String sha256, String level, String signer, Instant signedAt, String document) {
  /// What seals an audit: the whole report.
  public static final String WHOLE = "full";

  /// The whole report.
  public SealedReport(String file, String sha256, String level, String signer, Instant signedAt) {
    this(file, sha256, level, signer, signedAt, WHOLE);
  }

  /// The file on this computer. An audit that came from another one may name what is no path here;
  /// that is a place where nothing lies.
  public Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException _) {
      return Path.of(file.replaceAll("[^\\p{L}\\p{N}._-]", "_"));
    }
  }

  /// A report and the audit it is of.
  public record Of(UUID audit, SealedReport report) {}
}
