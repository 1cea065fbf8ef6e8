package org.postgresaudit.report.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Which one a report is of those about the same server.
///
/// @param number such as `PA-2026-0117`
/// @param version such as `1.0`
/// @param date printed on the cover; due dates count from it
/// @param changed what is other than in the edition before, in the auditor's words; may be empty
/// @param earlier those signed before, oldest first
public record Edition(
    String number, String version, LocalDate date, String changed, List<Issue> earlier) {
  public Edition {
    earlier = List.copyOf(earlier);
  }

  /// A report that was signed before this one.
  ///
  /// @param number empty when it is not known any more, and so with version and changed
  /// @param signer name in the certificate
  /// @param level of the signature, such as `PAdES-B-T`
  /// @param sha256 of the file, lower-case hex
  public record Issue(
      String number,
      String version,
      Instant signedAt,
      String signer,
      String level,
      String sha256,
      String changed) {}
}
