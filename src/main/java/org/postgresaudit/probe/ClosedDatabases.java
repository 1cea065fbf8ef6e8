package org.postgresaudit.probe;

import java.util.Optional;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Access;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;

/// What becomes of the controls of a database that cannot be looked into.
final class ClosedDatabases {
  private ClosedDatabases() {}

  /// From what the server says of its databases; empty when this one is open to us.
  static Optional<NotChecked> outcome(String database, ServerFacts said) {
    var access =
        said.databases().stream()
            .filter(known -> known.name().equals(database))
            .map(ServerFacts.Database::access)
            .findFirst();
    if (access.isEmpty()) {
      return Optional.of(new NotChecked(Obstacle.UNREACHABLE, Reasons.noSuchDatabase(database)));
    }
    return switch (access.get()) {
      case Access.OPEN -> Optional.empty();
      case Access.CLOSED_TO_US ->
          Optional.of(
              new NotChecked(Obstacle.PRIVILEGE, Reasons.closedToUs(database, said.role())));
      case Access.CLOSED_TO_ALL ->
          Optional.of(new NotChecked(Obstacle.UNREACHABLE, Reasons.closedToAll(database)));
    };
  }

  /// From why no session could be opened in it; empty when the whole server is out of reach.
  static Optional<NotChecked> outcome(TargetUnreachable trouble, Target target) {
    var sentence = String.valueOf(trouble.getMessage());
    return switch (trouble.kind()) {
      case LOGIN_REFUSED, DATABASE_CLOSED ->
          Optional.of(new NotChecked(Obstacle.PRIVILEGE, sentence));
      case UNKNOWN_DATABASE, TLS_REQUIRED ->
          Optional.of(new NotChecked(Obstacle.UNREACHABLE, sentence));
      // Full is one database; a server on its way up again is all of them, and worth another run.
      case NOT_ACCEPTING ->
          isOpen(target)
              ? Optional.of(new NotChecked(Obstacle.UNREACHABLE, sentence))
              : Optional.empty();
      case UNKNOWN_HOST,
          REFUSED_CONNECTION,
          NO_ANSWER,
          NOT_POSTGRESQL,
          TLS_IMPOSSIBLE,
          CERTIFICATE_NOT_TRUSTED,
          UNSUPPORTED_VERSION,
          LOST ->
          Optional.empty();
    };
  }

  private static boolean isOpen(Target target) {
    try (var _ = target.open()) {
      return true;
    } catch (TargetUnreachable _) {
      return false;
    }
  }
}
