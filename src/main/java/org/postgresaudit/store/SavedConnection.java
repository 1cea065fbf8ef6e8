package org.postgresaudit.store;

import java.time.Instant;
import java.util.Optional;
import org.postgresaudit.target.ConnectionProfile;

/// A saved way to a server, and when it last worked.
///
/// @param lastUse absent when no session was ever opened with it
public record SavedConnection(ConnectionProfile profile, Optional<LastUse> lastUse) {
  /// What was learned the last time a session was opened.
  ///
  /// @param serverVersion as `server_version`
  /// @param tls protocol and cipher; empty without TLS
  public record LastUse(Instant at, String serverVersion, String tls) {}
}
