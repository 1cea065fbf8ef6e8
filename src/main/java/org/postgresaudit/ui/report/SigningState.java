package org.postgresaudit.ui.report;

import org.postgresaudit.report.signature.SignedReport;

/// How far the signing is.
public sealed interface SigningState {
  /// Nothing was asked for, or the last wish is done.
  record Waiting() implements SigningState {}

  /// A file is being made.
  record Working(String phase) implements SigningState {}

  /// The signed report is in its place and the audit closed.
  record Signed(SignedReport report) implements SigningState {}

  /// Nothing was signed or written.
  record Failed(String sentence) implements SigningState {}
}
