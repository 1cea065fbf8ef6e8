package org.postgresaudit.target;

import java.time.Duration;

/// How much time and memory a server may take from us, however it behaves.
///
/// @param connect until a session is open, login included
/// @param statement for one statement; after it the server is told to stop, and a little later the
///   connection is cut
/// @param lock how long a statement may wait for somebody else's lock
/// @param idle how long the server keeps a forgotten transaction of ours
/// @param charactersPerValue what of one value is kept
/// @param bytesPerReply what one reply may bring before it is refused as a whole
public record SessionLimits(
    Duration connect,
    Duration statement,
    Duration lock,
    Duration idle,
    int charactersPerValue,
    long bytesPerReply) {
  /// What an audit uses unless the auditor chose otherwise.
  public static final SessionLimits DEFAULT =
      new SessionLimits(
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofSeconds(3),
          Duration.ofMinutes(1),
          4_000,
          32L << 20);

  /// The same with another time for one statement.
  public SessionLimits withStatement(Duration statement) {
    return new SessionLimits(connect, statement, lock, idle, charactersPerValue, bytesPerReply);
  }
}
