package org.postgresaudit.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts the rows of the file of an audit into the store, within one transaction. Ids of rows become
/// those of this store; a seal is put on last, because a sealed audit takes nothing.
final class FileRows implements AuditFileReader.Listener {
  private final Transaction tx;
  private final Path file;
  private final UUID audit;
  private final Map<MovedTable, Map<Long, Long>> ids = new EnumMap<>(MovedTable.class);
  private Optional<Object> sealedAt = Optional.empty();

  FileRows(Transaction tx, Path file, UUID audit) {
    this.tx = tx;
    this.file = file;
    this.audit = audit;
  }

  @Override
  public void about(FileAbout about) {
    if (!about.audit().equals(audit)) {
      throw changed(FileFormat.ABOUT);
    }
  }

  @Override
  public void row(MovedTable table, Map<String, Optional<Object>> row) throws SQLException {
    var stored = new HashMap<>(row);
    switch (table) {
      case AUDIT -> {
        sealedAt = row.getOrDefault("sealed_at", Optional.empty());
        stored.put("sealed_at", Optional.empty());
        stored.put("archived_at", Optional.empty());
      }
      case RUN -> stored.put("number", value(row, "number").or(() -> value(row, "id")));
      case RUN_STATE, OUTCOME, INVENTORY ->
          stored.put("run", Optional.of(here(MovedTable.RUN, value(row, "run"))));
      case HISTORY -> {
        var kind = Link.of(String.valueOf(value(row, "kind").orElse("")));
        var of = MovedTable.ofTable(kind.table()).orElseThrow();
        stored.put("entry", Optional.of(here(of, value(row, "entry"))));
      }
      default -> {}
    }
    if (table.isNumbered()) {
      stored.remove("id");
    }
    long id = insert(table, stored);
    if (table.isNumbered()) {
      ids.computeIfAbsent(table, _ -> new HashMap<>()).put(number(value(row, "id")), id);
    }
  }

  private long here(MovedTable table, Optional<Object> there) {
    var id = ids.getOrDefault(table, Map.of()).get(number(there));
    if (id == null) {
      throw changed(table.entry());
    }
    return id;
  }

  private static Optional<Object> value(Map<String, Optional<Object>> row, String column) {
    return row.getOrDefault(column, Optional.empty());
  }

  private long number(Optional<Object> value) {
    return value
        .filter(Long.class::isInstance)
        .map(Long.class::cast)
        .orElseThrow(() -> changed("id"));
  }

  private long insert(MovedTable table, Map<String, Optional<Object>> row) throws SQLException {
    var columns = List.copyOf(new java.util.TreeSet<>(row.keySet()));
    var sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table.table(),
                String.join(", ", columns),
                String.join(", ", java.util.Collections.nCopies(columns.size(), "?")));
    try {
      return tx.insert(sql, columns.stream().map(row::get).toArray());
    } catch (SQLException e) {
      if (SqliteFaults.isAboutValues(e)) {
        throw changed(table.entry());
      }
      throw e;
    }
  }

  @Override
  public void content(String sha256, byte[] bytes) throws SQLException {
    tx.change(
        "insert into attachment_content (audit, sha256, bytes) values (?, ?, ?)",
        audit,
        sha256,
        bytes);
  }

  /// Seals what was sealed and makes sure that everything can be read again and that the chain
  /// holds.
  void finish(FileProgress progress) throws SQLException {
    if (sealedAt.isPresent()) {
      tx.change("update audit set sealed_at = ? where id = ?", sealedAt, audit);
    }
    try {
      var _ = AuditRows.find(tx, audit).orElseThrow(() -> changed(MovedTable.AUDIT.entry()));
      RunRows.latest(tx, audit);
      AnnotationRows.ofAudit(tx, audit);
      ReportStore.ofAudit(tx, audit);
    } catch (RuntimeException e) {
      if (e instanceof StoreFault fault && fault.kind() == StoreFault.Kind.AUDIT_FILE) {
        throw fault;
      }
      throw changed(String.valueOf(e.getMessage()));
    }
    long missing =
        tx.one(
                """
                select count(*)
                  from attachment a
                 where audit = ?
                   and removed = 0
                   and id = (select max(id) from attachment l
                              where l.audit = a.audit and l.attachment = a.attachment)
                   and not exists (select 1 from attachment_content c
                                    where c.audit = a.audit and c.sha256 = a.sha256)
                """,
                row -> row.getLong(1),
                audit)
            .orElse(0L);
    if (missing > 0) {
      throw changed("the content of an attachment is missing");
    }
    if (!History.isIntact(tx, audit, progress)) {
      throw AuditFileReader.fault(FileMessages.brokenHistory(file));
    }
  }

  private StoreFault changed(String where) {
    return AuditFileReader.fault(FileMessages.changed(file, where));
  }
}
