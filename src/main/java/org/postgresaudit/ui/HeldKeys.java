package org.postgresaudit.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A key held down is sent again and again by the operating system. Typing, moving and walking go
/// on then; what decides, opens, confirms or deletes happens once: a verdict would otherwise be
/// given and taken back in turn, and a question be confirmed by the key that raised it. A key that
/// led into a field is not typed into it.
final class HeldKeys {
  /// What walks from control to control, finding to finding or pane to pane, or zooms.
  private static final Set<KeyCode> WALKING =
      EnumSet.of(
          KeyCode.J,
          KeyCode.K,
          KeyCode.N,
          KeyCode.COMMA,
          KeyCode.PERIOD,
          KeyCode.DECIMAL,
          KeyCode.OPEN_BRACKET,
          KeyCode.CLOSE_BRACKET,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.EQUALS,
          KeyCode.ADD,
          KeyCode.SUBTRACT,
          KeyCode.TAB);

  /// Undo and redo step by step, words are deleted one by one, and what is zoomed grows.
  private static final Set<KeyCode> WITH_SHORTCUT =
      EnumSet.of(
          KeyCode.Z,
          KeyCode.Y,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.EQUALS,
          KeyCode.ADD,
          KeyCode.SUBTRACT);

  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

  /// Those of them after which something else has the keyboard.
  private final Set<KeyCode> ledAway = EnumSet.noneOf(KeyCode.class);

  private boolean stopped;

  private HeldKeys() {}

  /// Watches over the keys of a scene.
  ///
  /// @param focused whether its window has the keyboard
  static void watch(Scene scene, ObservableValue<Boolean> focused) {
    var held = new HeldKeys();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, held::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, held::typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, held::released);
    scene.focusOwnerProperty().subscribe(_ -> held.ledAway.addAll(held.down));
    // Whoever lets a key go over another window is not heard.
    focused.subscribe(_ -> held.forget());
  }

  private void pressed(KeyEvent key) {
    if (isPassedOn(key)) {
      return;
    }
    boolean again = !down.add(key.getCode());
    stopped = again && !goesOn(key);
    if (stopped) {
      key.consume();
    }
  }

  /// A field with a list or with arrows has the keyboard itself, and hands every key on to the text
  /// in it, or to what stands around it: the same stroke a second time.
  private static boolean isPassedOn(KeyEvent key) {
    return key.getTarget() instanceof Node node
        && node.getScene() != null
        && isBox(node.getScene().getFocusOwner())
        && !node.equals(node.getScene().getFocusOwner());
  }

  private static boolean isBox(@Nullable Object focus) {
    return focus instanceof ComboBoxBase || focus instanceof Spinner;
  }

  private static boolean isTypedInto(Object target) {
    return target instanceof TextInputControl
        || (target instanceof ComboBoxBase<?> box && box.isEditable())
        || (target instanceof Spinner<?> spinner && spinner.isEditable());
  }

  /// Follows its key at once.
  private void typed(KeyEvent key) {
    if (stopped) {
      key.consume();
    }
  }

  private void released(KeyEvent key) {
    stopped = false;
    if (key.getCode().isModifierKey()) {
      // macOS does not tell of keys let go while Command is down.
      forget();
    } else {
      down.remove(key.getCode());
      ledAway.remove(key.getCode());
    }
  }

  private void forget() {
    down.clear();
    ledAway.clear();
  }

  private boolean goesOn(KeyEvent key) {
    var code = key.getCode();
    if (code.isNavigationKey() || code.isModifierKey() || code.isFunctionKey()) {
      return true;
    }
    if (key.isShortcutDown()) {
      return WITH_SHORTCUT.contains(code);
    }
    if (isTypedInto(key.getTarget())) {
      if (code == KeyCode.TAB) {
        return true;
      }
      return !ledAway.contains(code)
          && (code != KeyCode.ENTER || key.getTarget() instanceof TextArea);
    }
    return WALKING.contains(code);
  }
}
