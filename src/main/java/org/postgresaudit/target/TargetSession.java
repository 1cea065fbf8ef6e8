package org.postgresaudit.target;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.target.Reply.Kind;
import org.postgresaudit.target.Reply.Refusal;

/// One guarded, read-only session in one database. One question at a time, from one thread;
/// [#cancel] may come from any.
public final class TargetSession implements Asks, AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Connector connector;
  private final String database;
  private final SessionLimits limits;
  private final Watch watch;
  private volatile Connection connection;
  private volatile @Nullable Statement running;
  private volatile boolean cancelled;
  private volatile boolean overdue;
  private boolean spoiled;
  private boolean lost;

  TargetSession(Connector connector, String database, SessionLimits limits) {
    this.connector = connector;
    this.database = database;
    this.limits = limits;
    this.connection = connector.connect(database);
    this.watch = new Watch();
  }

  /// The database it is in.
  public String database() {
    return database;
  }

  /// What the server says of itself and of us; throws [TargetUnreachable] when it does not.
  public ServerFacts facts() {
    return new FactsReader(this).read();
  }

  /// Whether the connection is gone for good.
  public boolean isLost() {
    return lost;
  }

  @Override
  public Reply ask(String sql, List<Object> parameters, int rowLimit) {
    var startedAt = Instant.now();
    long from = System.nanoTime();
    var guarded = Guard.wrap(sql, rowLimit);
    var query = Redaction.ofQuery(guarded.text());
    if (guarded.fault().isPresent()) {
      return new Refusal(Kind.NOT_SENT, "", guarded.fault().get(), query, startedAt, since(from));
    }
    if (cancelled) {
      return new Refusal(
          Kind.CANCELLED, "", "The question was cancelled.", query, startedAt, since(from));
    }
    if (lost) {
      return new Refusal(Kind.LOST, "", "The connection is gone.", query, startedAt, since(from));
    }
    overdue = false;
    try (var _ =
        watch.during(limits.statement().plus(GRACE), this::stopOverdue, GRACE, this::cut)) {
      renewWhenSpoiled();
      var rows = read(guarded.text(), parameters, rowLimit);
      return rows.answer(query, startedAt, since(from));
    } catch (SQLException e) {
      return refusal(Trouble.of(e), query, startedAt, from);
    } catch (TargetUnreachable e) {
      return refusal(
          new Trouble(Kind.LOST, "", String.valueOf(e.getMessage())), query, startedAt, from);
    } catch (OutOfMemoryError e) {
      return refusal(Trouble.TOO_MUCH, query, startedAt, from);
    }
  }

  private Rows read(String text, List<Object> parameters, int rowLimit) throws SQLException {
    try (var first = connection.createStatement()) {
      // From the first query on, PostgreSQL refuses to make the transaction read-write.
      first.execute("select 1");
    }
    try (var statement = connection.prepareStatement(text)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      running = statement;
      if (cancelled) {
        throw new SQLException("The question was cancelled.", "57014");
      }
      try (var results = statement.executeQuery()) {
        return Rows.read(results, rowLimit, limits.charactersPerValue());
      }
    } finally {
      running = null;
      rollBack();
    }
  }

  private void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // Nothing can have been written; a connection that cannot roll back is not used again.
      spoiled = true;
    }
  }

  private void renewWhenSpoiled() {
    if (spoiled) {
      cut();
      connection = connector.connect(database);
      spoiled = false;
    }
  }

  private Refusal refusal(Trouble trouble, String query, Instant startedAt, long from) {
    var told = trouble;
    if (cancelled) {
      told = new Trouble(Kind.CANCELLED, told.sqlState(), told.words());
    } else if (overdue && told.kind() == Kind.LOST) {
      spoiled = true;
      told = new Trouble(Kind.TIME, "", "The server did not stop when its time was over.");
    } else if (told.kind() == Kind.TOO_MUCH && told.sqlState().isEmpty()) {
      spoiled = true;
    } else if (told.kind() == Kind.LOST) {
      lost = true;
    }
    return new Refusal(
        told.kind(), told.sqlState(), Redaction.of(told.words()), query, startedAt, since(from));
  }

  /// Stops what is being asked now, and all that would be asked later: replies become refusals of
  /// kind CANCELLED. Returns at once.
  public void cancel() {
    cancelled = true;
    watch.soon(this::stop, GRACE, this::cutIfRunning);
  }

  private void stopOverdue() {
    overdue = true;
    stop();
  }

  private void stop() {
    var statement = running;
    if (statement != null) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        cut();
      }
    }
  }

  private void cutIfRunning() {
    if (running != null) {
      cut();
    }
  }

  private void cut() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      lost = true;
    }
  }

  /// Leaves the server. Never throws.
  @Override
  public void close() {
    lost = true;
    watch.close();
    try {
      connection.close();
    } catch (SQLException _) {
      // It is gone either way.
    }
  }

  private static Duration since(long from) {
    return Duration.ofNanos(System.nanoTime() - from);
  }
}
