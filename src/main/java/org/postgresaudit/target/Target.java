package org.postgresaudit.target;

import java.util.Optional;

/// A client's server and the way to it. Opens sessions; holds none.
public final class Target {
  private final ConnectionProfile profile;
  private final SessionLimits limits;
  private final Connector connector;

  /// @param password absent when the server asks for none, or a certificate is shown instead
  public Target(ConnectionProfile profile, Optional<Secret> password, SessionLimits limits) {
    this.profile = profile;
    this.limits = limits;
    this.connector = new Connector(profile, password, limits);
  }

  /// The saved way to it.
  public ConnectionProfile profile() {
    return profile;
  }

  /// How long it may take.
  public SessionLimits limits() {
    return limits;
  }

  /// Opens a session to the profile's database; throws [TargetUnreachable].
  public TargetSession open() {
    return open(profile.database());
  }

  /// Opens a session to the given database; throws [TargetUnreachable].
  public TargetSession open(String database) {
    return new TargetSession(connector, database, limits);
  }
}
