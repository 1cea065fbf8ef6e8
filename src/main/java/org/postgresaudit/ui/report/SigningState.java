package org.postgresaudit.ui.report;

import java.util.List;
import org.postgresaudit.report.signature.SignedReport;

/// How far the signing is.
public sealed interface SigningState {
  /// Nothing was asked for, or the last wish is done.
  record Waiting() implements SigningState {}

  /// A file is being made.
  record Working(String phase) implements SigningState {}

  /// The signed documents are in their places and the audit closed.
  ///
  /// @param reports what was signed, first the one the auditor gave a name; not empty
  /// @param faults why others were not, one sentence each
  record Signed(List<SignedReport> reports, List<String> faults) implements SigningState {}

  /// Nothing was signed or written.
  record Failed(String sentence) implements SigningState {}
}
