package org.postgresaudit.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Command.Group;
import org.postgresaudit.ui.Remembered;

/// What the palette finds for what is typed.
final class PaletteViewModel {
  private static final String RECENT = "palette.recent";
  private static final int RECENT_SHOWN = 5;
  private static final int RECENT_KEPT = 12;
  private static final int OF_A_GROUP = 40;

  private final Remembered remembered;
  private final List<Command> commands = new ArrayList<>();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");

  PaletteViewModel(Remembered remembered) {
    this.remembered = remembered;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /// How many answer what is typed, shown or not.
  ReadOnlyIntegerProperty foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyStringProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// More to be found.
  void add(List<Command> more) {
    commands.addAll(more);
    find();
  }

  void type(String now) {
    typed.set(now);
    find();
  }

  /// Puts it first among those used lately.
  void used(Command command) {
    var ids = new ArrayList<>(recent());
    ids.remove(command.id());
    ids.addFirst(command.id());
    remembered.put(RECENT, ids.stream().limit(RECENT_KEPT).collect(Collectors.joining("\n")));
  }

  private List<String> recent() {
    return remembered
        .get(RECENT)
        .map(ids -> Arrays.stream(ids.split("\n", -1)).filter(id -> !id.isEmpty()).toList())
        .orElse(List.of());
  }

  private void find() {
    var words = typed.get().strip();
    Optional<Group> only = Optional.empty();
    if (words.startsWith(">")) {
      only = Optional.of(Group.DO);
    } else if (words.startsWith("#")) {
      only = Optional.of(Group.SECTIONS);
    }
    var query = only.isPresent() ? words.substring(1) : words;
    var recent = recent();
    var hits = new TreeMap<Group, List<Row.Hit>>();
    int all = 0;
    for (var command : commands) {
      if (only.filter(group -> group != command.group()).isPresent()) {
        continue;
      }
      var match = Match.of(query, command.name(), command.aside());
      if (match.isPresent()) {
        all++;
        var head = PaletteMessages.head(command.group());
        hits.computeIfAbsent(command.group(), _ -> new ArrayList<>())
            .add(new Row.Hit(command, match.get(), head));
      }
    }
    found.set(all);
    rows.setAll(query.isBlank() && only.isEmpty() ? unasked(hits, recent) : answers(hits, recent));
  }

  /// With nothing typed: what was used lately, then what can be done here, then the ways from here.
  private static List<Row> unasked(Map<Group, List<Row.Hit>> hits, List<String> recent) {
    var shown = new ArrayList<Row>();
    var lately =
        recent.stream()
            .flatMap(
                id ->
                    hits.values().stream()
                        .flatMap(List::stream)
                        .filter(hit -> hit.command().id().equals(id))
                        .limit(1))
            .limit(RECENT_SHOWN)
            .map(hit -> new Row.Hit(hit.command(), hit.match(), PaletteMessages.recent()))
            .toList();
    if (!lately.isEmpty()) {
      shown.add(new Row.Head(PaletteMessages.recent()));
      shown.addAll(lately);
    }
    for (var group : List.of(Group.DO, Group.GO)) {
      append(shown, group, hits.getOrDefault(group, List.of()));
    }
    return shown;
  }

  /// The group with the best answer first.
  private static List<Row> answers(Map<Group, List<Row.Hit>> hits, List<String> recent) {
    var best =
        Comparator.<Row.Hit>comparingInt(hit -> hit.match().score() + lately(hit, recent))
            .reversed();
    hits.values().forEach(group -> group.sort(best));
    var shown = new ArrayList<Row>();
    hits.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Group, List<Row.Hit>> group) ->
                        group.getValue().getFirst().match().score()
                            + lately(group.getValue().getFirst(), recent))
                .reversed())
        .forEach(group -> append(shown, group.getKey(), group.getValue()));
    return shown;
  }

  private static int lately(Row.Hit hit, List<String> recent) {
    int at = recent.indexOf(hit.command().id());
    return at < 0 ? 0 : 2 * (RECENT_KEPT - at);
  }

  private static void append(List<Row> shown, Group group, List<Row.Hit> hits) {
    if (hits.isEmpty()) {
      return;
    }
    shown.add(new Row.Head(PaletteMessages.head(group)));
    shown.addAll(hits.subList(0, Math.min(OF_A_GROUP, hits.size())));
    if (hits.size() > OF_A_GROUP) {
      shown.add(new Row.More(hits.size() - OF_A_GROUP));
    }
  }
}
