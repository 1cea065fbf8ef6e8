package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.report.text.Words;

/// What was read of a server, on its way into tables: cut to what can be read on paper, counted,
/// and with a remark for whatever was not read.
record InventoryTables(InventoryMessages say, Optional<Inventory> inventory) {
  /// Rows of one listing; the rest is in the attachment.
  static final int MOST_ROWS = 40;

  private static final int MOST_LETTERS = 160;

  /// One kind as it was read, with the columns asked for.
  InventoryPage.Listing listing(Kind kind, String... columns) {
    var all = rows(kind);
    var rows =
        all.stream()
            .limit(MOST_ROWS)
            .map(row -> List.of(columns).stream().map(column -> value(kind, row, column)).toList())
            .toList();
    return new InventoryPage.Listing(
        anchor(kind),
        say.title(kind),
        remarks(kind),
        table(
            all.size(),
            count(kind, all.size()),
            List.of(columns).stream().map(say::column).toList(),
            rows));
  }

  /// None without rows.
  ///
  /// @param kept rows in the attachment
  List<Table> table(int kept, long onServer, List<String> names, List<List<String>> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Table.of(
                say.caption(rows.size(), kept, onServer),
                names,
                rows,
                Set.of(say.column("connected"), say.column("login"))));
  }

  /// Empty for what was not read.
  List<List<String>> rows(Kind kind) {
    return inventory.map(all -> all.rows(kind)).orElse(List.of());
  }

  /// How many there are on the server; as many as are kept unless some were left behind.
  long count(Kind kind, int kept) {
    return inventory
        .map(all -> all.part(kind))
        .filter(Part.Read.class::isInstance)
        .map(Part.Read.class::cast)
        .filter(Part.Read::truncated)
        .map(Part.Read::rowCount)
        .orElse((long) kept);
  }

  /// What is missing, and why.
  List<String> remarks(Kind kind) {
    if (inventory.isEmpty()) {
      return List.of(say.noInventory());
    }
    return switch (inventory.get().part(kind)) {
      case Part.NotRead(var reason, var words) -> List.of(say.notRead(reason, shown(words)));
      case Part.Read read -> {
        var remarks = new ArrayList<String>();
        read.gaps().stream()
            .limit(MOST_ROWS)
            .forEach(gap -> remarks.add(say.gap(shown(gap.where()), gap.reason())));
        if (read.rows().isEmpty() && read.gaps().isEmpty()) {
          remarks.add(say.none());
        }
        yield remarks;
      }
    };
  }

  /// Empty where the row ends before it.
  static String value(Kind kind, List<String> row, String column) {
    int place = kind.place(column);
    return place < row.size() ? shown(row.get(place)) : "";
  }

  static String shown(String text) {
    return Words.shortened(text, MOST_LETTERS);
  }

  static String anchor(Kind kind) {
    return "server-" + kind.word().replace('_', '-');
  }
}
