package org.postgresaudit.servers;

import java.io.IOException;

/// What befalls servers in real life.
public final class Mishaps {
  private Mishaps() {}

  /// Kills one of a server's processes as the kernel does that runs out of memory.
  public static void kill(long pid) throws IOException {
    Programs.run("kill", "-KILL", String.valueOf(pid));
  }

  /// Loses a database's files as a broken disk does.
  public static void loseDatabase(PostgresServer server, long oid) throws IOException {
    Programs.run("rm", "-rf", server.data() + "/base/" + oid);
  }
}
