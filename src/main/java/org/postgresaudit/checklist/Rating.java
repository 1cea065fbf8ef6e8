package org.postgresaudit.checklist;

import java.util.Locale;

/// Why a control has its severity: what can follow, how far it reaches and what somebody needs for
/// it. The rule is written down in `src/docs/severity.md`.
public record Rating(Impact impact, Exposure exposure, Privilege privilege) {
  /// The worst that follows.
  public enum Impact {
    /// Superuser, the machine below, or the server as a whole falls into other hands.
    TAKEOVER(5, "the server can be taken over"),
    /// Data is read, changed or lost.
    DATA(3, "data can be read, changed or lost"),
    /// The service stops or slows down.
    OUTAGE(2, "the service can stop or slow down"),
    /// An attack, an error or a loss stays unseen or cannot be proved.
    TRACE(2, "an incident can go unseen or unproved"),
    /// The order that prevents mistakes is missing.
    ORDER(1, "mistakes become likelier");

    private final int points;
    private final String words;

    Impact(int points, String words) {
      this.points = points;
      this.words = words;
    }
  }

  /// How far it reaches.
  public enum Exposure {
    /// From wherever the port can be reached, before or while logging in.
    NETWORK(3, "from wherever the port can be reached"),
    /// From inside: the whole server or a whole database.
    SERVER(2, "across a whole database or server"),
    /// One role, object or database among many, or only together with a second weakness.
    OBJECT(1, "for single objects or roles");

    private final int points;
    private final String words;

    Exposure(int points, String words) {
      this.points = points;
      this.words = words;
    }
  }

  /// What somebody needs for it.
  public enum Privilege {
    /// No account, or nobody at all: it happens by itself.
    NONE(3, "without any account"),
    /// Any account will do.
    LOGIN(2, "with any account"),
    /// An account that holds particular rights already.
    RIGHTS(1, "with particular rights"),
    /// An administrator has to make a mistake first.
    ADMINISTRATOR(0, "after an administrator's mistake");

    private final int points;
    private final String words;

    Privilege(int points, String words) {
      this.points = points;
      this.words = words;
    }
  }

  /// The severity that the three add up to.
  public Severity severity() {
    int points = impact.points + exposure.points + privilege.points;
    if (points >= 9) {
      return Severity.CRITICAL;
    }
    if (points >= 7) {
      return Severity.HIGH;
    }
    if (points >= 5) {
      return Severity.MEDIUM;
    }
    return points >= 3 ? Severity.LOW : Severity.INFO;
  }

  /// The three in words, such as "data can be read, changed or lost, across a whole database or
  /// server, with any account".
  public String because() {
    return String.join(", ", impact.words, exposure.words, privilege.words);
  }

  /// The word of a control file for one of the three.
  static String word(Enum<?> factor) {
    return factor.name().toLowerCase(Locale.ROOT);
  }
}
