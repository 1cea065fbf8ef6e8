package org.postgresaudit.ui.audit.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Hit;
import org.postgresaudit.ui.audit.find.Traits;

/// The controls as they stand in the list: filtered, grouped, in order.
///
/// Once shown, a control stays until the auditor touches the filter, and nothing is put in above
/// the chosen one: the list must not move under the cursor while results arrive.
public final class Listing {
  private final Groups groups;
  private final List<ControlRow> all;
  private final Function<ControlRow, Traits> traits;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  // Kept, because a view of a list is only weakly held by it and would fall silent.
  private final ObservableList<Line> shownLines = FXCollections.unmodifiableObservableList(lines);
  private final Set<ControlRow> shown = new LinkedHashSet<>();
  private final Set<String> folded = new HashSet<>();
  private Extent extent = new Extent.Everything();
  private ControlQuery query = ControlQuery.ALL;
  private Optional<Map<String, Hit>> found = Optional.empty();
  private Order order = Order.CHECKLIST;
  private List<ControlRow> ordered = List.of();

  /// @param traits what filters see of a control
  public Listing(Checklist checklist, List<ControlRow> all, Function<ControlRow, Traits> traits) {
    this.groups = new Groups(checklist, all);
    this.all = all;
    this.traits = traits;
    touch();
  }

  public ObservableList<Line> lines() {
    return shownLines;
  }

  Extent extent() {
    return extent;
  }

  public Order order() {
    return order;
  }

  public void look(Extent at) {
    extent = at;
    touch();
  }

  /// Filters by criteria; for the words of the query, see [#found].
  void filter(ControlQuery by) {
    query = by;
    touch();
  }

  /// The controls that hold the words looked for, and where; absent while nothing is looked for.
  void found(Optional<Map<String, Hit>> hits) {
    found = hits.map(HashMap::new);
    touch();
  }

  /// One control holds the words now, or does not any more. Nothing is moved; see [#changed].
  void found(ControlRow row, Optional<Hit> hit) {
    found.ifPresent(
        hits ->
            hit.ifPresentOrElse(
                where -> hits.put(row.control().id(), where),
                () -> hits.remove(row.control().id())));
  }

  /// Where a control holds the words looked for.
  Optional<Hit> hit(ControlRow row) {
    return found.flatMap(hits -> Optional.ofNullable(hits.get(row.control().id())));
  }

  public void sort(Order by) {
    order = by;
    touch();
  }

  public void fold(String key) {
    if (!folded.remove(key)) {
      folded.add(key);
    }
    lay();
  }

  /// Applies the filter anew: what left it goes, what came under it appears.
  void touch() {
    ordered = all.stream().sorted(order.comparator()).toList();
    shown.clear();
    for (var row : ordered) {
      row.leave(false);
      if (takes(row)) {
        shown.add(row);
      }
    }
    lay();
  }

  /// A control changed: it is greyed rather than taken away, and appears only below the chosen one,
  /// or where nothing stands that could be moved.
  void changed(ControlRow row, Optional<ControlRow> chosen) {
    boolean takes = takes(row);
    if (shown.contains(row)) {
      row.leave(!takes);
    } else if (takes && (shown.isEmpty() || chosen.map(c -> place(c) < place(row)).orElse(true))) {
      shown.add(row);
      lay();
    }
  }

  /// The controls in list order, folded groups included.
  public List<ControlRow> rows() {
    return groups.of(extent, ordered).values().stream()
        .flatMap(List::stream)
        .filter(shown::contains)
        .toList();
  }

  /// Every control of the extent, filtered or not.
  public List<ControlRow> inExtent() {
    return all.stream().filter(row -> extent.holds(row.control())).toList();
  }

  /// Unfolds the group of the control, if need be.
  public void reveal(ControlRow row) {
    if (folded.remove(Groups.key(extent, row.control()))) {
      lay();
    }
  }

  /// The controls of the extent that hold the words looked for.
  List<ControlRow> searchedRows() {
    return inExtent().stream().filter(this::holdsWords).toList();
  }

  private int place(ControlRow row) {
    return ordered.indexOf(row);
  }

  private boolean takes(ControlRow row) {
    return extent.holds(row.control()) && query.takes(traits.apply(row)) && holdsWords(row);
  }

  private boolean holdsWords(ControlRow row) {
    return found.map(hits -> hits.containsKey(row.control().id())).orElse(true);
  }

  private void lay() {
    var now = new ArrayList<Line>();
    groups
        .of(extent, ordered)
        .forEach(
            (key, members) -> {
              var visible = members.stream().filter(shown::contains).toList();
              if (visible.isEmpty()) {
                return;
              }
              boolean shut = folded.contains(key);
              now.add(groups.head(extent, key, members, shut));
              if (!shut) {
                visible.forEach(row -> now.add(new Line.Entry(row)));
              }
            });
    replace(now);
  }

  /// Touches only the lines that differ, so that the list does not scroll.
  private void replace(List<Line> now) {
    int most = Math.min(lines.size(), now.size());
    int head = 0;
    while (head < most && lines.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && lines.get(lines.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    if (head < lines.size() - tail) {
      lines.remove(head, lines.size() - tail);
    }
    lines.addAll(head, now.subList(head, now.size() - tail));
  }

  /// The rows after the chosen one, then those before it.
  public static List<ControlRow> from(Optional<ControlRow> chosen, List<ControlRow> rows) {
    int now = chosen.map(rows::indexOf).orElse(-1);
    return Stream.concat(rows.stream().skip(now + 1L), rows.stream().limit(Math.max(now, 0)))
        .toList();
  }
}
