package org.postgresaudit.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the bar at the foot of the window says: when something was stored last, a note of the
/// screen, and problems that nobody has read yet. Used on the JavaFX thread only.
public final class Status {
  private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty note = new SimpleStringProperty("");
  private final Map<String, String> details = new HashMap<>();
  private final ObservableList<String> problems = FXCollections.observableArrayList();

  /// Something the auditor did is in the store now.
  public void saved() {
    savedAt.set(Optional.of(Instant.now()));
  }

  /// When something was stored last; absent when nothing was yet.
  public ReadOnlyObjectProperty<Optional<Instant>> savedAtProperty() {
    return savedAt.getReadOnlyProperty();
  }

  /// One sentence of the present screen, at the right; emptied when the screen changes.
  public StringProperty noteProperty() {
    return note;
  }

  /// Adds a sentence that says what was tried, on what, and what to do.
  public void problem(String sentence) {
    problems.remove(sentence);
    problems.addFirst(sentence);
  }

  /// The same for something nobody foresaw.
  ///
  /// @param about for whoever mends it; without data of a client
  public void problem(String sentence, String about) {
    details.put(sentence, about);
    problem(sentence);
  }

  /// What was said of a problem to whoever mends it; absent for most.
  public Optional<String> details(String sentence) {
    return Optional.ofNullable(details.get(sentence));
  }

  /// Problems not yet put aside, newest first.
  public ObservableList<String> problems() {
    return problems;
  }
}
