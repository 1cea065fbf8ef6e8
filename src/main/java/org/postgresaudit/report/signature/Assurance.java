package org.postgresaudit.report.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/// The level a signature is to have and what there is to reach it. What cannot be reached fails;
/// nothing is ever signed at a lower level than asked for.
///
/// @param authority absent when none is configured
public record Assurance(Level level, Optional<TimestampAuthority> authority) {

  /// Without any network.
  public static Assurance offline() {
    return new Assurance(Level.B_B, Optional.empty());
  }

  List<X509Certificate> trusted() {
    return authority.map(TimestampAuthority::trusted).orElse(List.of());
  }
}
