package org.postgresaudit.target;

import java.util.Optional;
import java.util.UUID;

/// A saved way to a client's server. Holds no password.
///
/// @param name what the auditor calls it, such as `prod-db-1`
/// @param client whose server it is; may be empty
/// @param database the database to log in to first
/// @param rootCertificate path of the client's CA, PEM; absent: the system's trusted ones
/// @param clientCertificate path of a certificate to log in with, PEM or PKCS#12
/// @param clientKey path of its key, PKCS#8 DER; absent with PKCS#12
/// @param notes free text
public record ConnectionProfile(
    UUID id,
    String name,
    String client,
    String host,
    int port,
    String database,
    String user,
    TlsMode tls,
    Optional<String> rootCertificate,
    Optional<String> clientCertificate,
    Optional<String> clientKey,
    String notes) {

  /// `host:port`, with brackets around an IPv6 address.
  public String address() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
