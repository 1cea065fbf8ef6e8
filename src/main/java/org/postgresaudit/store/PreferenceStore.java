package org.postgresaudit.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /// Everything that was put, by name.
  public Map<String, String> all() {
    return database.read(
        tx ->
            tx
                .all(
                    "select name, value from preference",
                    row -> Map.entry(row.getString("name"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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
