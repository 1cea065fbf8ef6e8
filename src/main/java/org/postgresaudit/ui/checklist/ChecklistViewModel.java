package org.postgresaudit.ui.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Section;

/// Which part of the checklist is read, and what is searched in it.
public final class ChecklistViewModel {
  private final Checklist checklist;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(new Part.All());
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Control> all;
  private final FilteredList<Control> controls;

  /// A part of the checklist that can be chosen.
  public sealed interface Part {
    /// Everything.
    record All() implements Part {}

    /// One section, by its folder name.
    record OfSection(String section) implements Part {}

    /// One item of a section, by their folder names.
    record OfItem(String section, String item) implements Part {}

    /// Whether a control belongs to it.
    default boolean holds(Control control) {
      return switch (this) {
        case All _ -> true;
        case OfSection(var section) -> control.section().equals(section);
        case OfItem(var section, var item) ->
            control.section().equals(section) && control.item().equals(item);
      };
    }
  }

  /// Reads the given checklist.
  public ChecklistViewModel(Checklist checklist) {
    this.checklist = checklist;
    this.all = FXCollections.observableArrayList(checklist.controls());
    this.controls = new FilteredList<>(all);
    part.subscribe(_ -> filter());
    words.subscribe(_ -> filter());
  }

  /// The part chosen.
  public ObjectProperty<Part> partProperty() {
    return part;
  }

  /// What is searched; empty while nothing is.
  public StringProperty wordsProperty() {
    return words;
  }

  /// The controls to show, in checklist order.
  public ObservableList<Control> controls() {
    return controls;
  }

  List<Section> sections() {
    return checklist.sections();
  }

  String version() {
    return checklist.version();
  }

  /// Packs in use, the product's own among them.
  int packs() {
    return 1 + checklist.packs().size();
  }

  String sha256() {
    return checklist.sha256();
  }

  int count() {
    return all.size();
  }

  /// How many controls of a part fit the search.
  int count(Part of) {
    return (int) all.stream().filter(of::holds).filter(says()).count();
  }

  /// What stands above the list: where we are in the checklist.
  String heading() {
    return switch (part.get()) {
      case Part.All _ -> ChecklistMessages.allSections();
      case Part.OfSection(var id) ->
          section(id).map(section -> section.number() + " " + section.title()).orElse(id);
      case Part.OfItem(var sectionId, var itemId) ->
          section(sectionId)
              .flatMap(
                  section ->
                      section.items().stream()
                          .filter(item -> item.id().equals(itemId))
                          .map(item -> section.number() + "." + item.number() + " " + item.title())
                          .findFirst())
              .orElse(itemId);
    };
  }

  private Optional<Section> section(String id) {
    return checklist.section(id);
  }

  private void filter() {
    controls.setPredicate(says().and(control -> part.get().holds(control)));
  }

  private Predicate<Control> says() {
    var wanted = words.get().strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    return control -> {
      var text = text(control);
      for (var word : wanted) {
        if (!text.contains(word)) {
          return false;
        }
      }
      return true;
    };
  }

  private static String text(Control control) {
    return String.join(
            "\n",
            control.id(),
            control.title(),
            control.why(),
            control.fix(),
            control.checkByHand(),
            String.join(" ", control.references()),
            control.mapsTo().toString())
        .toLowerCase(Locale.ROOT);
  }
}
