package org.postgresaudit.servers;

import java.time.Duration;
import java.util.Optional;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.PostgresUri;
import org.postgresaudit.target.Secret;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.target.Target;

/// Targets of the tests.
public final class Targets {
  /// Patient enough for a busy machine, and not for longer.
  public static final SessionLimits LIMITS =
      new SessionLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(2),
          Duration.ofMinutes(1),
          4_000,
          8L << 20);

  private Targets() {}

  /// A server as its superuser, without TLS.
  public static Target superuser(PostgresServer server) {
    return as(server, "postgres");
  }

  /// A server as that role, without TLS or password.
  public static Target as(PostgresServer server, String role) {
    return new Target(
        profile(server, role, "fixture", "sslmode=disable"), Optional.empty(), LIMITS);
  }

  /// A way to a server with other parameters.
  public static ConnectionProfile profile(
      PostgresServer server, String role, String database, String parameters) {
    return PostgresUri.parse(
            "postgresql://%s@127.0.0.1:%d/%s?%s"
                .formatted(role, server.port(), database, parameters))
        .profile();
  }

  /// A target with a password.
  public static Target withPassword(ConnectionProfile profile, String password) {
    return new Target(profile, Optional.of(Secret.of(password)), LIMITS);
  }

  /// A target without.
  public static Target of(ConnectionProfile profile) {
    return new Target(profile, Optional.empty(), LIMITS);
  }
}
