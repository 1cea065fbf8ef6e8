package org.postgresaudit.target;

import java.util.Locale;

/// How much of TLS a connection insists on, as libpq's `sslmode` has it
/// (https://www.postgresql.org/docs/current/libpq-ssl.html). Weaker than verify-full is the
/// auditor's visible choice.
public enum TlsMode {
  DISABLE,
  PREFER,
  REQUIRE,
  VERIFY_CA,
  VERIFY_FULL;

  /// The libpq word, such as `verify-full`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether the server's certificate is compared with one we trust.
  public boolean verifies() {
    return switch (this) {
      case DISABLE, PREFER, REQUIRE -> false;
      case VERIFY_CA, VERIFY_FULL -> true;
    };
  }
}
