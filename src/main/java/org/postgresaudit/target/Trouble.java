package org.postgresaudit.target;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.target.Reply.Kind;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// What an exception of the driver means for a question.
///
/// @param words what the server said, else the driver; not redacted yet
record Trouble(Kind kind, String sqlState, String words) {
  /// More came than we take; the rest of it is still in the wire.
  static final Trouble TOO_MUCH =
      new Trouble(Kind.TOO_MUCH, "", "The reply was bigger than this product takes.");

  private static final int LONGEST = 2_000;

  static Trouble of(SQLException e) {
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    var said = serverSaid(e);
    if (said != null) {
      return new Trouble(kindOfServers(state), state, Rows.cut(words(said), LONGEST));
    }
    var words = Rows.cut(String.valueOf(e.getMessage()), LONGEST);
    if (words.contains("maxResultBuffer")) {
      return TOO_MUCH;
    }
    return new Trouble(state.startsWith("08") ? Kind.LOST : Kind.ERROR, state, words);
  }

  static @Nullable ServerErrorMessage serverSaid(SQLException e) {
    return e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
  }

  private static Kind kindOfServers(String state) {
    return switch (state) {
      case "42501" -> Kind.PRIVILEGE;
      // Statement timeout, lock timeout, and a standby that had to go on replaying.
      case "57014", "55P03", "40001" -> Kind.TIME;
      // The server's own limits: disk, memory, temp_file_limit.
      case "53100", "53200", "53400" -> Kind.TOO_MUCH;
      case "25P03", "57P01", "57P02", "57P03", "57P04", "57P05" -> Kind.LOST;
      default -> state.startsWith("08") ? Kind.LOST : Kind.ERROR;
    };
  }

  static String words(ServerErrorMessage said) {
    var words = new StringBuilder(said.getMessage() == null ? "" : said.getMessage());
    if (said.getDetail() != null) {
      words.append(" — ").append(said.getDetail());
    }
    if (said.getHint() != null) {
      words.append(" — ").append(said.getHint());
    }
    return words.toString();
  }
}
