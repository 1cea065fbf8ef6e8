package org.postgresaudit.ui;

import java.util.Optional;

/// Where the password of a connection comes from. None of the choices stores it.
public enum PasswordSource {
  /// Asked for before each login.
  ASK,
  /// Asked for once and kept in memory until the workbench closes.
  ASK_ONCE,
  /// Where psql finds it: `PGPASSWORD`, then the password file.
  ENVIRONMENT,
  /// The server asks for none, or takes a client certificate.
  NONE;

  /// The choice of that name; absent when there is none.
  static Optional<PasswordSource> named(String name) {
    for (var source : values()) {
      if (source.name().equals(name)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /// As one chooses it, such as `ask every time`.
  public String words() {
    return switch (this) {
      case ASK -> "ask every time";
      case ASK_ONCE -> "ask once, keep until closing";
      case ENVIRONMENT -> "PGPASSWORD or .pgpass";
      case NONE -> "none needed";
    };
  }
}
