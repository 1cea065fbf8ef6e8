package org.postgresaudit.target;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.postgresaudit.target.Reply.Kind;
import org.postgresaudit.target.Reply.Refusal;

/// Asks inside the transaction a fixture was made in, with the product's own wrapper and reader, as
/// a session of the product would: same settings, read-only, optionally as another role.
public final class FixtureSession implements Asks {
  private final Connection connection;

  private FixtureSession(Connection connection) {
    this.connection = connection;
  }

  /// Goes on in the connection's open transaction.
  ///
  /// @param role empty to stay superuser
  public static FixtureSession begin(Connection connection, String role) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction read only");
      statement.execute("set local search_path = ''");
      statement.execute("set local default_transaction_read_only = on");
      statement.execute("set local statement_timeout = '30s'");
      statement.execute("set local lock_timeout = '3s'");
      statement.execute("set local idle_in_transaction_session_timeout = '1min'");
      statement.execute("set local application_name = 'postgres-audit'");
      statement.execute("set local time zone 'UTC'");
      if (role.isEmpty()) {
        statement.execute("set local temp_file_limit = '1GB'");
      } else {
        statement.execute("set local role " + role);
      }
    }
    return new FixtureSession(connection);
  }

  /// What the server says to this role.
  public ServerFacts facts() {
    return new FactsReader(this).read();
  }

  @Override
  public Reply ask(String sql, List<Object> parameters, int rowLimit) {
    var startedAt = Instant.now();
    var guarded = Guard.wrap(sql, rowLimit);
    if (guarded.fault().isPresent()) {
      return refusal(new Trouble(Kind.NOT_SENT, "", guarded.fault().get()), guarded, startedAt);
    }
    try {
      var savepoint = connection.setSavepoint();
      try (var statement = connection.prepareStatement(guarded.text())) {
        for (int i = 0; i < parameters.size(); i++) {
          statement.setObject(i + 1, parameters.get(i));
        }
        try (var results = statement.executeQuery()) {
          return Rows.read(results, rowLimit, SessionLimits.DEFAULT.charactersPerValue())
              .answer(guarded.text(), startedAt, Duration.between(startedAt, Instant.now()));
        }
      } finally {
        connection.rollback(savepoint);
      }
    } catch (SQLException e) {
      return refusal(Trouble.of(e), guarded, startedAt);
    }
  }

  private static Refusal refusal(Trouble trouble, Guard.Guarded guarded, Instant startedAt) {
    return new Refusal(
        trouble.kind(),
        trouble.sqlState(),
        trouble.words(),
        guarded.text(),
        startedAt,
        Duration.between(startedAt, Instant.now()));
  }
}
