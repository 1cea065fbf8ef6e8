package org.postgresaudit.probe;

import org.postgresaudit.probe.Outcome.Broken;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts;

/// What a refusal means for the control that was asked: never that anything passed.
final class RefusedOutcome {
  /// In a database with the encoding SQL_ASCII a name may be bytes that are no text.
  private static final String NO_SUCH_CHARACTER = "22021";

  private RefusedOutcome() {}

  static Outcome of(Refusal refusal, ServerFacts facts) {
    var words = refusal.serverWords();
    return switch (refusal.kind()) {
      case PRIVILEGE -> new NotChecked(Obstacle.PRIVILEGE, Reasons.refused(facts.role(), words));
      case TIME -> new NotChecked(Obstacle.TIME, Reasons.tookTooLong(words));
      case TOO_MUCH -> new NotChecked(Obstacle.LIMIT, Reasons.tooMuch(words));
      case CANCELLED -> new NotChecked(Obstacle.CANCELLED, Reasons.cancelled());
      case LOST -> new NotChecked(Obstacle.UNREACHABLE, Reasons.lost(words));
      case ERROR ->
          refusal.sqlState().equals(NO_SUCH_CHARACTER)
              ? new NotChecked(Obstacle.LIMIT, Reasons.noText(words))
              : new Broken(words);
      case NOT_SENT -> new Broken(words);
    };
  }
}
