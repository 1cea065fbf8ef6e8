package org.postgresaudit.probe;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;

/// Settings whose value in our session comes from our own role or from the database we are in. The
/// server's own value, which everybody else gets, is hidden behind them.
record Overrides(List<String> settings) {
  static final Overrides NONE = new Overrides(List.of());

  private static final String QUERY =
      """
      select s.name
        from pg_catalog.pg_settings s
       where s.source in ('database', 'user', 'database user')
       order by s.name
      """;
  private static final int MOST = 1_000;

  /// Those of a session. A session that does not answer says so again at the next question.
  static Overrides in(Asks session) {
    return switch (session.ask(QUERY, List.of(), MOST)) {
      case Reply.Answer answer ->
          new Overrides(answer.rows().stream().map(List::getFirst).toList());
      case Reply.Refusal _ -> NONE;
    };
  }

  /// The setting that a query asks for and does not get the server's value of.
  Optional<String> hiddenFrom(String sql) {
    return settings.stream().filter(name -> sql.contains("'" + name + "'")).findFirst();
  }
}
