package org.postgresaudit.probe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;

/// What makes the answers of a session other than they seem.
///
/// @param settings whose value in our session comes from our own role or from the database we are
///   in: the server's own value, which everybody else gets, is hidden behind them
/// @param casts of the client's own between two of the server's types, such as `text to integer`:
///   they are used by every query that turns one into the other, whatever the search_path
record Distortions(List<String> settings, List<String> casts) {
  static final Distortions NONE = new Distortions(List.of(), List.of());

  private static final String SETTINGS =
      """
      select s.name
        from pg_catalog.pg_settings s
       where s.source in ('database', 'user', 'database user')
       order by s.name
      """;

  // Objects of the server itself have lower numbers than any that were created since.
  private static final String CASTS =
      """
      select pg_catalog.format_type(c.castsource, null) || ' to '
             || pg_catalog.format_type(c.casttarget, null) as cast_of_their_own
        from pg_catalog.pg_cast c
       where c.oid >= 16384
         and c.castsource < 16384
         and c.casttarget < 16384
       order by 1
      """;

  private static final int MOST = 1_000;

  /// Those of a session. A session that does not answer says so again at the next question.
  static Distortions in(Asks session) {
    return new Distortions(names(session, SETTINGS), names(session, CASTS));
  }

  private static List<String> names(Asks session, String query) {
    return switch (session.ask(query, List.of(), MOST)) {
      case Reply.Answer answer -> answer.rows().stream().map(List::getFirst).toList();
      case Reply.Refusal _ -> List.of();
    };
  }

  /// Why "nothing found" or "does not apply" is not to be believed of a control; empty when it is.
  Optional<String> doubt(Control control, ServerFacts facts) {
    if (!casts.isEmpty()) {
      return Optional.of(Reasons.castOfTheirOwn(casts.getFirst()));
    }
    var queries =
        Stream.concat(
                control.question().queryFor(facts.major()).stream(),
                control.appliesTo().when().map(AppliesTo.Condition::query).stream())
            .toList();
    return settings.stream()
        .filter(name -> queries.stream().anyMatch(query -> query.contains("'" + name + "'")))
        .findFirst()
        .map(name -> Reasons.overridden(name, facts));
  }
}
