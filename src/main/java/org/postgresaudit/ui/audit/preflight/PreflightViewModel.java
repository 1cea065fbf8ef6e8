package org.postgresaudit.ui.audit.preflight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;

/// What is known of a run before it starts, and which of it is looked at.
public final class PreflightViewModel {
  /// How far the check is.
  public sealed interface State {
    /// Nothing was checked yet.
    record Idle() implements State {}

    /// The server is being asked.
    record Checking() implements State {}

    /// The server has said what it shows our role.
    record Known(Preflight preflight) implements State {}

    /// It could not be asked.
    record Failed(String sentence) implements State {}
  }

  /// What the screen around does for it.
  public interface Surroundings {
    /// Logs in and compares; tells of it by the methods of the model.
    void check(PreflightViewModel model);

    /// Starts the run the check was for, and leaves.
    void start();

    /// Leaves.
    void close();
  }

  private final Checklist checklist;
  private final Surroundings surroundings;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
  private final ReadOnlyObjectWrapper<Optional<Readiness>> filter =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<PreflightLine> lines = FXCollections.observableArrayList();
  private List<String> words = List.of();

  /// Of a checklist, on the screen around.
  public PreflightViewModel(Checklist checklist, Surroundings surroundings) {
    this.checklist = checklist;
    this.surroundings = surroundings;
  }

  /// How far it is.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Which readiness alone is shown; absent: all.
  public ReadOnlyObjectProperty<Optional<Readiness>> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// The list by section, as filtered.
  public ObservableList<PreflightLine> lines() {
    return FXCollections.unmodifiableObservableList(lines);
  }

  /// What is known, once it is.
  public Optional<Preflight> preflight() {
    return state.get() instanceof State.Known(var preflight)
        ? Optional.of(preflight)
        : Optional.empty();
  }

  /// Checks, also again.
  public void check() {
    if (!(state.get() instanceof State.Checking)) {
      surroundings.check(this);
    }
  }

  /// Starts the run.
  public void start() {
    surroundings.start();
  }

  /// Leaves without a run.
  public void close() {
    surroundings.close();
  }

  /// Told that the server is being asked.
  public void checking() {
    state.set(new State.Checking());
  }

  /// Told what it said.
  public void known(Preflight preflight) {
    state.set(new State.Known(preflight));
    list();
  }

  /// Told that it could not be asked.
  public void failed(String sentence) {
    state.set(new State.Failed(sentence));
  }

  /// Shows one readiness only; the present one again shows all.
  public void filter(Optional<Readiness> by) {
    filter.set(by.equals(filter.get()) ? Optional.empty() : by);
    list();
  }

  /// Shows what holds every word typed.
  public void search(String typed) {
    words =
        typed.isBlank()
            ? List.of()
            : List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    list();
  }

  /// How many controls the same grants would answer, this one among them.
  public int answeredBy(Entry entry) {
    var granted = new HashSet<>(entry.grants());
    return (int)
        preflight().stream()
            .flatMap(preflight -> preflight.entries().stream())
            .filter(other -> !other.grants().isEmpty() && granted.containsAll(other.grants()))
            .count();
  }

  private void list() {
    var found = new ArrayList<PreflightLine>();
    preflight()
        .ifPresent(preflight -> checklist.sections().forEach(s -> found.addAll(of(s, preflight))));
    lines.setAll(found);
  }

  private List<PreflightLine> of(Section section, Preflight preflight) {
    var members =
        preflight.entries().stream()
            .filter(entry -> entry.control().section().equals(section.id()))
            .toList();
    var rows = members.stream().filter(this::isShown).map(PreflightLine.Row::new).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    int answerable = count(members, Readiness.ANSWERABLE);
    int asked =
        answerable + count(members, Readiness.PARTLY) + count(members, Readiness.NOT_ANSWERABLE);
    var all = new ArrayList<PreflightLine>();
    all.add(new PreflightLine.Head(section, answerable, asked));
    all.addAll(rows);
    return all;
  }

  private static int count(List<Entry> entries, Readiness readiness) {
    return (int) entries.stream().filter(entry -> entry.readiness() == readiness).count();
  }

  private boolean isShown(Entry entry) {
    var text =
        String.join(
                "\n",
                entry.control().title(),
                entry.control().id(),
                entry.why(),
                String.join("\n", entry.grants()))
            .toLowerCase(Locale.ROOT);
    return filter.get().map(by -> by == entry.readiness()).orElse(true)
        && words.stream().allMatch(text::contains);
  }
}
