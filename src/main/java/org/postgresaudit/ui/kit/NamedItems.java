package org.postgresaudit.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words for the items of a box one chooses from, in the list, in the box and for screen
/// readers; and back from the words to the item that has them.
public final class NamedItems<T> extends StringConverter<T> {
  private final ComboBox<T> box;
  private final Function<T, String> words;

  private NamedItems(ComboBox<T> box, Function<T, String> words) {
    this.box = box;
    this.words = words;
  }

  /// Lets a box name its items.
  public static <T> void in(ComboBox<T> box, Function<T, String> words) {
    box.setConverter(new NamedItems<>(box, words));
  }

  @Override
  public String toString(@Nullable T item) {
    return item == null ? "" : words.apply(item);
  }

  /// Null when no item has these words.
  @Override
  public @Nullable T fromString(String named) {
    return box.getItems().stream()
        .filter(item -> words.apply(item).equals(named))
        .findFirst()
        .orElse(null);
  }
}
