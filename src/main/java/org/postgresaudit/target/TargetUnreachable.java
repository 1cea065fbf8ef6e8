package org.postgresaudit.target;

import org.jspecify.annotations.Nullable;

/// No session could be opened. The message is one sentence for people: what was tried, on what, and
/// what to do.
public final class TargetUnreachable extends RuntimeException {
  private final Kind kind;

  TargetUnreachable(Kind kind, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  /// What stood in the way.
  public Kind kind() {
    return kind;
  }

  /// What can stand in the way of a session.
  public enum Kind {
    UNKNOWN_HOST,
    REFUSED_CONNECTION,
    NO_ANSWER,
    NOT_POSTGRESQL,
    LOGIN_REFUSED,
    UNKNOWN_DATABASE,
    DATABASE_CLOSED,
    NOT_ACCEPTING,
    TLS_REQUIRED,
    TLS_IMPOSSIBLE,
    CERTIFICATE_NOT_TRUSTED,
    UNSUPPORTED_VERSION,
    LOST
  }
}
