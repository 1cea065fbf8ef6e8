package org.postgresaudit.ui;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

/// What a screen gives the window to show. It is built anew on entry and dropped on leaving.
public interface Page {
  /// The whole area under the top bar.
  Parent content();

  /// The way here, for the top bar; the last step is where we are. Always the same list, whose
  /// content may change while shown.
  ObservableList<Crumb> trail();

  /// Called once, when the page stands in the window: the place to set the focus.
  default void entered() {}

  /// Called once, before the page is dropped: what was typed and not yet stored is stored now.
  default void leave() {}

  /// The keys of this screen, for F1.
  default List<KeyHint> keys() {
    return List.of();
  }

  /// What can be done or opened from this screen, for the palette. Asked each time it opens.
  default List<Command> commands() {
    return List.of();
  }

  /// One step of the way; with a screen it can be clicked.
  record Crumb(String text, Optional<Screen> screen) {
    /// The step we stand on.
    public static Crumb here(String text) {
      return new Crumb(text, Optional.empty());
    }

    /// A step that leads somewhere.
    public static Crumb to(String text, Screen screen) {
      return new Crumb(text, Optional.of(screen));
    }
  }

  /// A key, such as `Ctrl+N`, and what it does.
  ///
  /// @param group the head it stands under; empty for the screen as a whole
  record KeyHint(String key, String action, String group) {
    /// Of the screen as a whole.
    public KeyHint(String key, String action) {
      this(key, action, "");
    }
  }
}
