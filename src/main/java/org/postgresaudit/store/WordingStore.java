package org.postgresaudit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.store.SavedWording.Origin;

/// The library of wordings: those that come with the program, and beside them those written here,
/// which may take the place of a shipped one. They belong to no audit.
public final class WordingStore {
  private static final String SHIPPED = "wordings.json";

  private final Database database;
  private final InstantSource clock;

  public WordingStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What became of the wordings of a file.
  ///
  /// @param added how many came in
  /// @param apart how many of these got a number after their title, because other words stand here
  ///   under it
  /// @param known how many were here already, word for word
  public record Taken(int added, int apart, int known) {}

  /// Read when they are first asked for, which is away from the window.
  private static final class Shipped {
    static final Map<String, Wording> BY_ID = byId(read());

    private Shipped() {}
  }

  /// Every wording, most used first, then by title.
  public List<SavedWording> all() {
    return database.read(WordingStore::all);
  }

  /// Those written or changed here, by title: what a colleague does not have.
  public List<Wording> ours() {
    return all().stream()
        .filter(saved -> saved.origin() != Origin.SHIPPED)
        .map(SavedWording::wording)
        .sorted(Comparator.comparing(Wording::title))
        .toList();
  }

  /// Puts wordings from elsewhere beside those here, all of them or none. None of those here
  /// changes or goes.
  public Taken take(List<Wording> arriving) {
    return database.write(
        tx -> {
          var merge = new WordingMerge(all(tx).stream().map(SavedWording::wording).toList());
          arriving.forEach(merge::take);
          for (var wording : merge.added()) {
            put(tx, wording);
          }
          return merge.taken();
        });
  }

  private static List<SavedWording> all(Transaction tx) throws SQLException {
    var own = new LinkedHashMap<>(Shipped.BY_ID);
    var uses = new HashMap<String, Integer>();
    tx.all(
            "select id, title, text from wording",
            row -> new Wording(row.getString("id"), row.getString("title"), row.getString("text")))
        .forEach(wording -> own.put(wording.id(), wording));
    tx.all(
            "select id, uses from wording_use",
            row -> Map.entry(row.getString("id"), row.getInt("uses")))
        .forEach(use -> uses.put(use.getKey(), use.getValue()));
    var all = new ArrayList<SavedWording>();
    for (var wording : own.values()) {
      all.add(new SavedWording(wording, origin(wording), uses.getOrDefault(wording.id(), 0)));
    }
    all.sort(
        Comparator.comparingInt(SavedWording::uses)
            .reversed()
            .thenComparing(saved -> saved.wording().title()));
    return List.copyOf(all);
  }

  /// Adds a wording, or takes the place of the one with the same id.
  public void save(Wording wording) {
    database.write(tx -> put(tx, wording));
  }

  private int put(Transaction tx, Wording wording) throws SQLException {
    return tx.change(
        """
        insert into wording (id, title, text, changed_at)
        values (?, ?, ?, ?)
        on conflict (id) do update
           set title = excluded.title,
               text = excluded.text,
               changed_at = excluded.changed_at
        """,
        wording.id(),
        wording.title(),
        wording.text(),
        clock.instant());
  }

  /// Deletes a wording written here; one that took the place of a shipped one gives it back.
  public void delete(String id) {
    database.write(tx -> tx.change("delete from wording where id = ?", id));
  }

  /// Counts that it was put into a note.
  public void used(String id) {
    database.write(
        tx ->
            tx.change(
                """
                insert into wording_use (id, uses)
                values (?, 1)
                on conflict (id) do update set uses = uses + 1
                """,
                id));
  }

  private static Origin origin(Wording wording) {
    var ours = Shipped.BY_ID.get(wording.id());
    return ours == null ? Origin.OWN : ours.equals(wording) ? Origin.SHIPPED : Origin.CHANGED;
  }

  private static Map<String, Wording> byId(List<Wording> wordings) {
    var byId = new LinkedHashMap<String, Wording>();
    wordings.forEach(wording -> byId.put(wording.id(), wording));
    return byId;
  }

  private static List<Wording> read() {
    try (var file = WordingStore.class.getResourceAsStream(SHIPPED)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + SHIPPED);
      }
      var json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(StoredJson.read(json, Wording[].class));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + SHIPPED + " of the program", e);
    }
  }
}
