package org.postgresaudit.report.signature;

/// The words of a signature, in the language of the report.
///
/// @param panel what its visible panel says, a few short lines
/// @param reason why it was given, as programs list it
public record Inscription(String panel, String reason) {}
