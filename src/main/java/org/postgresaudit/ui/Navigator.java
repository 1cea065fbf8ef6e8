package org.postgresaudit.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the auditor is and how they came there. Used on the JavaFX thread only.
public final class Navigator {
  private static final int REMEMBERED = 50;

  private final ReadOnlyObjectWrapper<Screen> current =
      new ReadOnlyObjectWrapper<>(new Screen.Start());
  private final Deque<Screen> earlier = new ArrayDeque<>();

  /// Opens a screen; the present one is where [#back] returns to, but not to a form that was open
  /// on it.
  public void go(Screen screen) {
    if (screen.equals(current.get())) {
      return;
    }
    var left = current.get().withoutForm();
    if (!left.equals(screen)) {
      earlier.push(left);
    }
    if (earlier.size() > REMEMBERED) {
      earlier.removeLast();
    }
    current.set(screen);
  }

  /// Puts another screen in the place of the present one, which [#back] then skips.
  public void replace(Screen screen) {
    current.set(screen);
  }

  /// Returns to the screen before this one; does nothing on the first.
  public void back() {
    if (!earlier.isEmpty()) {
      current.set(earlier.pop());
    }
  }

  /// The screen shown now.
  public Screen current() {
    return current.get();
  }

  /// The screen shown now, to be watched.
  public ReadOnlyObjectProperty<Screen> currentProperty() {
    return current.getReadOnlyProperty();
  }
}
