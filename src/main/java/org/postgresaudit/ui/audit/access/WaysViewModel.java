package org.postgresaudit.ui.audit.access;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.probe.access.Cut;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Which ways are looked at and which one is chosen; graph, table and path show the same.
final class WaysViewModel {
  private final AccessData data;
  private final BackgroundWork work;
  private Optional<Power> power = Optional.empty();
  private String words = "";
  private Idle idle = Idle.HIDDEN;
  private final ReadOnlyObjectWrapper<List<Way>> ways = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<Way>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Cutting>> cut =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What becomes of logins that reach nothing.
  enum Idle {
    SHOWN,
    HIDDEN
  }

  /// The best cut of a way; without one there is none.
  record Cutting(Way way, Optional<Cut> cut) {}

  WaysViewModel(AccessData data, BackgroundWork work) {
    this.data = data;
    this.work = work;
    ways.set(data.map().ways());
  }

  AccessData data() {
    return data;
  }

  ReadOnlyObjectProperty<List<Way>> waysProperty() {
    return ways.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Way>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The cut of the chosen way, when it is worked out.
  ReadOnlyObjectProperty<Optional<Cutting>> cutProperty() {
    return cut.getReadOnlyProperty();
  }

  /// Looks at one power only; absent at all.
  void lookAt(Optional<Power> only) {
    power = only;
    filter();
  }

  /// Looks at ways that pass through a role whose name holds the words.
  void search(String typed) {
    words = typed.strip().toLowerCase(Locale.ROOT);
    filter();
  }

  void show(Idle wanted) {
    idle = wanted;
    filter();
  }

  private void filter() {
    ways.set(
        data.map().ways().stream()
            .filter(way -> power.map(way.power()::equals).orElse(true))
            .filter(this::holdsWords)
            .toList());
    chosen.get().filter(way -> !ways.get().contains(way)).ifPresent(_ -> free());
    revision.set(revision.get() + 1);
  }

  /// Rises with every change of what is to be drawn.
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  private boolean holdsWords(Way way) {
    return words.isEmpty()
        || holds(way.login())
        || way.route().steps().stream().anyMatch(step -> holds(step.to()));
  }

  private boolean holds(Role role) {
    return role.name().toLowerCase(Locale.ROOT).contains(words);
  }

  /// Logins to draw though they reach nothing.
  List<Role> idle() {
    if (idle == Idle.HIDDEN || power.isPresent()) {
      return List.of();
    }
    var busy = new HashSet<Role>();
    data.map().ways().forEach(way -> busy.add(way.login()));
    return data.map().logins().stream()
        .filter(role -> !busy.contains(role) && (words.isEmpty() || holds(role)))
        .toList();
  }

  /// Fixes a way; its cut is worked out away from the window.
  void choose(Way way) {
    if (chosen.get().filter(way::equals).isPresent()) {
      return;
    }
    chosen.set(Optional.of(way));
    cut.set(Optional.empty());
    work.start(
        Kind.STORE,
        PathMessages.workingOut(),
        _ -> data.map().shortestCut(way),
        found -> {
          if (chosen.get().filter(way::equals).isPresent()) {
            cut.set(Optional.of(new Cutting(way, found)));
          }
        },
        _ -> cut.set(Optional.of(new Cutting(way, Optional.empty()))));
  }

  /// Chooses the next way that leads through a node.
  void chooseThrough(List<Way> through) {
    if (through.isEmpty()) {
      return;
    }
    int now = chosen.get().map(through::indexOf).orElse(-1);
    choose(through.get((now + 1) % through.size()));
  }

  /// Chooses nothing.
  void free() {
    chosen.set(Optional.empty());
    cut.set(Optional.empty());
  }
}
