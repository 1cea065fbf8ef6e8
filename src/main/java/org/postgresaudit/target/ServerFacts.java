package org.postgresaudit.target;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the server said of itself and of us when the session began.
///
/// @param versionNum as `server_version_num`, such as 150018
/// @param version as `server_version`, such as `15.18 (Debian 15.18-0+deb12u1)`
/// @param description the whole of `version()`
/// @param platform who runs the server
/// @param marks what shows or contradicts that
/// @param databases every database but `template0`, by name
/// @param role who we are
/// @param rights what this role holds
/// @param clockAhead how far the server's clock is ahead of ours; negative when behind
/// @param startedAt when the server was started, by its clock
/// @param tls protocol and cipher of our session; absent without TLS
public record ServerFacts(
    int versionNum,
    String version,
    String description,
    Platform platform,
    Marks marks,
    List<Database> databases,
    String role,
    Set<Right> rights,
    Duration clockAhead,
    Instant startedAt,
    Standing standing,
    Optional<Tls> tls) {

  /// What the server bears of providers.
  ///
  /// @param seen what shows that the platform is what it is taken for, such as `role rdsadmin`;
  ///   empty when nobody but the client runs the server
  /// @param doubts marks that were not believed
  public record Marks(List<String> seen, List<Doubt> doubts) {
    /// None at all.
    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
      seen = List.copyOf(seen);
      doubts = List.copyOf(doubts);
    }
  }

  /// Marks of a provider that does not seem to run the server.
  ///
  /// @param platform the word of control files
  /// @param marks what was seen of it
  /// @param because why that is not believed, as the rest of a sentence
  public record Doubt(String platform, List<String> marks, String because) {
    public Doubt {
      marks = List.copyOf(marks);
    }
  }

  /// One database and whether our role may connect to it.
  public record Database(String name, Access access) {}

  /// Whether our role may connect to a database.
  public enum Access {
    OPEN,
    CLOSED_TO_US,
    CLOSED_TO_ALL
  }

  /// Protocol, such as `TLSv1.3`, and cipher of a session.
  public record Tls(String protocol, String cipher) {}

  /// Whether the server takes writes or follows another.
  public enum Standing {
    PRIMARY,
    STANDBY
  }

  /// A right that decides which probes our role can have answered.
  public enum Right {
    PG_READ_ALL_SETTINGS,
    PG_MONITOR,
    HBA_RULES,
    IDENT_RULES,
    FILE_SETTINGS,
    ROLE_VERIFIERS,
    SUPERUSER
  }

  public ServerFacts {
    databases = List.copyOf(databases);
    rights = Set.copyOf(rights);
  }

  /// The major, such as 15.
  public int major() {
    return versionNum / 10_000;
  }
}
