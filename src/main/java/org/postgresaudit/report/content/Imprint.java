package org.postgresaudit.report.content;

import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.SigningIdentity;

/// In which state a report is made.
public sealed interface Imprint {
  /// With DRAFT across every page.
  record Draft() implements Imprint {}

  /// To be signed at once by this identity.
  record Signed(SigningIdentity identity, Level level) implements Imprint {}

  default boolean isDraft() {
    return switch (this) {
      case Draft _ -> true;
      case Signed _ -> false;
    };
  }
}
