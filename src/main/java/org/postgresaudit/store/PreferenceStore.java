package org.postgresaudit.store;

import java.util.Optional;

/// Small texts the program remembers for its user: theme, auditor's name, window size, last place.
public final class PreferenceStore {
  private final Database database;

  public PreferenceStore(Database database) {
    this.database = database;
  }

  /// What was put under that name.
  public Optional<String> get(String name) {
    return database.read(
        tx -> tx.one("select value from preference where name = ?", row -> row.getString(1), name));
  }

  /// Remembers a text, in place of the earlier one.
  public void put(String name, String value) {
    database.write(
        tx ->
            tx.change(
                """
                insert into preference (name, value)
                values (?, ?)
                on conflict (name) do update set value = excluded.value
                """,
                name,
                value));
  }
}
