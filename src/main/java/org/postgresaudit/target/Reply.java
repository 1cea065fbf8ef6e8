package org.postgresaudit.target;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What came back when one statement was asked. Bounded and redacted already.
public sealed interface Reply {
  /// The statement as sent, redacted.
  String query();

  /// The same reply, with its question in other words.
  Reply asking(String other);

  /// When it was sent, by our clock.
  Instant startedAt();

  /// Until the last row or the refusal was here.
  Duration duration();

  /// Rows.
  ///
  /// @param rows at most as many as were asked for, as text; absent values are empty text
  /// @param rowCount how many rows there were; with `truncated` at least so many
  /// @param truncated true when there were more rows than asked for
  record Answer(
      List<String> columns,
      List<List<String>> rows,
      long rowCount,
      boolean truncated,
      String query,
      Instant startedAt,
      Duration duration)
      implements Reply {
    public Answer {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Answer asking(String other) {
      return new Answer(columns, rows, rowCount, truncated, other, startedAt, duration);
    }
  }

  /// No rows, and why.
  ///
  /// @param sqlState five characters; empty when the server said nothing
  /// @param serverWords what the server, or failing that the driver, said
  record Refusal(
      Kind kind,
      String sqlState,
      String serverWords,
      String query,
      Instant startedAt,
      Duration duration)
      implements Reply {
    @Override
    public Refusal asking(String other) {
      return new Refusal(kind, sqlState, serverWords, other, startedAt, duration);
    }
  }

  /// What kept the server from answering.
  enum Kind {
    /// The role lacks a right (42501).
    PRIVILEGE,
    /// It took longer than it may, or waited too long for a lock.
    TIME,
    /// The auditor cancelled it.
    CANCELLED,
    /// The reply was bigger than we take.
    TOO_MUCH,
    /// The connection is gone.
    LOST,
    /// We did not send it: it is not one statement that returns rows.
    NOT_SENT,
    /// Anything else: the statement is wrong or the server is odd.
    ERROR
  }
}
