package org.postgresaudit.store;

import java.sql.SQLException;

/// The disk below a store, as SQLite sees it: it refuses to grow the file and says SQLITE_FULL.
public final class Disk {
  private Disk() {}

  /// From now on nothing can be added.
  public static void fill(Database database) {
    pages(database, 1);
  }

  /// There is room again.
  public static void makeRoom(Database database) {
    pages(database, 1_000_000);
  }

  private static void pages(Database database, int most) {
    try {
      database.execute("pragma max_page_count = " + most);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
