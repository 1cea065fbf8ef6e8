package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.hba.Network;
import org.postgresaudit.probe.inventory.Kind;

/// The rules of `pg_hba.conf` with their networks. Of a line the server cannot use a remark says
/// so: among the others it would read as if it counted.
record RuleListing(InventoryTables tables) {
  private static final List<String> COLUMNS =
      List.of("line", "type", "databases", "users", "address", "method", "options");

  InventoryPage.Listing listing() {
    var all = tables.rows(Kind.ACCESS_RULES);
    var remarks = new ArrayList<>(tables.remarks(Kind.ACCESS_RULES));
    all.stream()
        .filter(row -> !of(row, "error").isEmpty())
        .limit(InventoryTables.MOST_ROWS)
        .forEach(
            row -> remarks.add(tables.say().unusableRule(of(row, "line"), shown(row, "error"))));
    var rows =
        all.stream()
            .limit(InventoryTables.MOST_ROWS)
            .map(row -> COLUMNS.stream().map(column -> cell(row, column)).toList())
            .toList();
    return new InventoryPage.Listing(
        InventoryTables.anchor(Kind.ACCESS_RULES),
        tables.say().title(Kind.ACCESS_RULES),
        remarks,
        tables.table(
            all.size(),
            tables.count(Kind.ACCESS_RULES, all.size()),
            COLUMNS.stream().map(tables.say()::column).toList(),
            rows));
  }

  private static String cell(List<String> row, String column) {
    return column.equals("address")
        ? Network.of(of(row, "address"), of(row, "netmask"))
            .map(network -> shown(row, column) + "/" + network.bits())
            .orElseGet(() -> shown(row, column))
        : shown(row, column);
  }

  private static String shown(List<String> row, String column) {
    return InventoryTables.value(Kind.ACCESS_RULES, row, column);
  }

  private static String of(List<String> row, String column) {
    int place = Kind.ACCESS_RULES.place(column);
    return place < row.size() ? row.get(place) : "";
  }
}
