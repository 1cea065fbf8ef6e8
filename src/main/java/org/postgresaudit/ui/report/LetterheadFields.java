package org.postgresaudit.ui.report;

import java.util.Optional;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.letterhead.Letterhead;

/// Whose report it looks like, as it is typed.
///
/// @param primary of headings and the cover; may be no colour while it is typed
/// @param accent of links; may be no colour while it is typed
record LetterheadFields(
    String organisation, String contact, String primary, String accent, LogoChoice logo) {

  /// Of nobody, in the default colours.
  static final LetterheadFields PLAIN =
      new LetterheadFields(
          "", "", Brand.DEFAULT.primary(), Brand.DEFAULT.accent(), new LogoChoice.None());

  LetterheadFields with(LogoChoice other) {
    return new LetterheadFields(organisation, contact, primary, accent, other);
  }

  /// Whether both colours are some.
  boolean hasColours() {
    return Brand.colour(primary).isPresent() && Brand.colour(accent).isPresent();
  }

  /// As the report takes it: in place of what is no colour the default one, and without a logo that
  /// cannot be read. Both are told beside the form and keep the report from being signed.
  Letterhead taken() {
    Optional<org.postgresaudit.report.letterhead.Logo> picture =
        logo instanceof LogoChoice.Shown(var chosen) ? Optional.of(chosen) : Optional.empty();
    return new Letterhead(
        organisation.strip(),
        contact.strip(),
        new Brand(
            Brand.colour(primary).orElse(Brand.DEFAULT.primary()),
            Brand.colour(accent).orElse(Brand.DEFAULT.accent())),
        picture);
  }
}
