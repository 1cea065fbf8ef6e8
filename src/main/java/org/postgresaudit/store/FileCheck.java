package org.postgresaudit.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Hears what is in the file of an audit and keeps the little that tells what it is: the audit, its
/// chain of hashes, how many rows there are. Refuses rows of other audits and unknown columns.
final class FileCheck implements AuditFileReader.Listener {
  private final Path file;
  private final Map<MovedTable, Set<String>> columns = new EnumMap<>(MovedTable.class);
  private final Map<MovedTable, Long> counts = new EnumMap<>(MovedTable.class);
  private final List<String> chain = new ArrayList<>();
  private Optional<FileAbout> about = Optional.empty();
  private Map<String, Optional<Object>> audit = Map.of();
  private long contents;

  FileCheck(Path file, Transaction tx) throws SQLException {
    this.file = file;
    for (var table : MovedTable.values()) {
      columns.put(table, new HashSet<>(table.columns(tx)));
    }
  }

  @Override
  public void about(FileAbout found) {
    about = Optional.of(found);
  }

  @Override
  public void row(MovedTable table, Map<String, Optional<Object>> row) {
    if (!row.keySet().equals(columns.get(table))) {
      throw changed(table.entry() + " has other columns");
    }
    var owner = Optional.ofNullable(row.get(table == MovedTable.AUDIT ? "id" : "audit"));
    if (owner.isPresent() && !owner.get().equals(Optional.of(about().audit().toString()))) {
      throw changed(table.entry() + " belongs to another audit");
    }
    counts.merge(table, 1L, Long::sum);
    if (table == MovedTable.AUDIT) {
      audit = row;
    }
    if (table == MovedTable.HISTORY) {
      chain.add(text(row, "sha256"));
    }
  }

  @Override
  public void content(String sha256, byte[] bytes) {
    contents++;
  }

  FileAbout about() {
    return about.orElseThrow(() -> changed(FileFormat.ABOUT));
  }

  /// Everything known after the walk.
  Arrival arrival(Arrival.Relation relation, List<String> missingPacks) {
    if (count(MovedTable.AUDIT) != 1) {
      throw changed(MovedTable.AUDIT.entry());
    }
    try {
      return new Arrival(
          file,
          about(),
          text(audit, "auditor"),
          Instant.parse(text(audit, "opened_at")),
          audit.getOrDefault("sealed_at", Optional.empty()).map(at -> Instant.parse("" + at)),
          count(MovedTable.OUTCOME),
          count(MovedTable.ANNOTATION),
          contents,
          relation,
          missingPacks);
    } catch (DateTimeException _) {
      throw changed(MovedTable.AUDIT.entry());
    }
  }

  /// How the audit of the file stands to the one of the same id in the store.
  Arrival.Relation relation(Transaction tx) throws SQLException {
    var here = tx.one(MovedTable.AUDIT.select(), FileCheck::columnsOf, about().audit());
    if (here.isEmpty()) {
      return new Arrival.Relation.New();
    }
    var chainHere =
        tx.all(
            "select sha256 from history where audit = ? order by position",
            row -> row.getString(1),
            about().audit());
    int common = Math.min(chain.size(), chainHere.size());
    if (!sameOpening(here.get())
        || !chain.subList(0, common).equals(chainHere.subList(0, common))) {
      return new Arrival.Relation.Parted();
    }
    int more = chain.size() - chainHere.size();
    if (more != 0) {
      return more > 0 ? new Arrival.Relation.Continues(more) : new Arrival.Relation.Behind(-more);
    }
    return sameDetails(here.get())
        ? new Arrival.Relation.Same()
        : new Arrival.Relation.Continues(0);
  }

  private static Map<String, Optional<Object>> columnsOf(java.sql.ResultSet row)
      throws SQLException {
    var columns = new java.util.HashMap<String, Optional<Object>>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      columns.put(
          row.getMetaData().getColumnName(i),
          Optional.ofNullable(
              value instanceof Integer number ? (Object) number.longValue() : value));
    }
    return columns;
  }

  private boolean sameOpening(Map<String, Optional<Object>> here) {
    return List.of("connection", "target_host", "target_port", "opened_at").stream()
        .allMatch(column -> Objects.equals(here.get(column), audit.get(column)));
  }

  private boolean sameDetails(Map<String, Optional<Object>> here) {
    return here.entrySet().stream()
        .filter(column -> !column.getKey().equals("archived_at"))
        .allMatch(column -> column.getValue().equals(audit.get(column.getKey())));
  }

  private long count(MovedTable table) {
    return counts.getOrDefault(table, 0L);
  }

  private String text(Map<String, Optional<Object>> row, String column) {
    return String.valueOf(
        row.getOrDefault(column, Optional.empty()).orElseThrow(() -> changed(column)));
  }

  private StoreFault changed(String where) {
    return AuditFileReader.fault(FileMessages.changed(file, where));
  }
}
