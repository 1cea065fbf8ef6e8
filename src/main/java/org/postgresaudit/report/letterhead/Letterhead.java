package org.postgresaudit.report.letterhead;

import java.util.Optional;

/// Whose report it looks like. Any text may be empty.
///
/// @param organisation the auditor's firm
/// @param contact how the reader reaches the auditor, such as a telephone number
/// @param logo on the cover
public record Letterhead(String organisation, String contact, Brand colours, Optional<Logo> logo) {
  /// Of nobody, in the default colours.
  public static final Letterhead PLAIN = new Letterhead("", "", Brand.DEFAULT, Optional.empty());
}
