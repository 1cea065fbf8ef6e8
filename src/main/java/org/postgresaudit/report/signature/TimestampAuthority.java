package org.postgresaudit.report.signature;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/// Who says what time it is (RFC 3161). Never asked unless a level needs it.
///
/// @param address `http` or `https`
/// @param login for authorities that want one
/// @param trusted authorities whose certificates are believed, both for time and for signers; may
///   be empty
public record TimestampAuthority(
    URI address, Optional<Login> login, List<X509Certificate> trusted) {

  /// What the authority knows its customer by.
  ///
  /// @param password in memory only
  public record Login(String user, String password) {
    /// Without the password, which would end up in a log.
    @Override
    public String toString() {
      return "Login of " + user;
    }
  }

  public TimestampAuthority {
    trusted = List.copyOf(trusted);
    String scheme = address.getScheme();
    if (address.getHost() == null
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
      throw new IllegalArgumentException(
          "The address of a timestamp authority begins with http:// or https://: " + address);
    }
  }

  /// The host alone, to be named in sentences.
  public String host() {
    return address.getHost();
  }
}
