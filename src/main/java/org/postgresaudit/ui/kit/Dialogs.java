package org.postgresaudit.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer over the window in which dialogs stand. Esc is the safe way out, and the keyboard
/// stays in the dialog while it is open.
public final class Dialogs extends StackPane {
  private final Deque<List<Node>> earlierFocus = new ArrayDeque<>();
  private boolean tabbed;
  private boolean backwards;

  /// An empty layer; the window puts it on top of everything.
  public Dialogs() {
    getStyleClass().add("dialogs");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::note);
    addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    addEventHandler(KeyEvent.KEY_PRESSED, this::confirm);
    sceneProperty().subscribe(this::watch);
  }

  /// Opens a dialog over whatever is open.
  public void open(DialogBox box) {
    var scene = getScene();
    earlierFocus.push(
        withParents(scene == null || scene.getFocusOwner() == null ? this : scene.getFocusOwner()));
    var scrim = new Region();
    scrim.getStyleClass().add("scrim");
    getChildren().addAll(scrim, box);
    setVisible(true);
    box.focusFirst();
  }

  /// Closes the topmost dialog, if there is one.
  public void close() {
    if (getChildren().isEmpty()) {
      return;
    }
    getChildren().removeLast();
    getChildren().removeLast();
    setVisible(!getChildren().isEmpty());
    var focus = earlierFocus.pop();
    if (!focus.getFirst().equals(this)) {
      // What was confirmed may have taken the button away that asked for it.
      focus.stream().filter(this::isStillThere).findFirst().ifPresent(Node::requestFocus);
    }
  }

  private boolean isStillThere(Node node) {
    return node.getScene() != null && node.getScene().equals(getScene());
  }

  private static List<Node> withParents(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).toList();
  }

  /// Whether a dialog is open.
  public boolean isOpen() {
    return isVisible();
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && top() instanceof DialogBox box) {
      event.consume();
      box.escape();
    }
  }

  /// In a text of many lines Enter alone begins the next one.
  private void confirm(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER
        && event.isShortcutDown()
        && event.getTarget() instanceof TextArea
        && top() instanceof DialogBox box) {
      event.consume();
      box.confirm();
    }
  }

  private void watch(@Nullable Scene scene) {
    if (scene != null) {
      scene
          .focusOwnerProperty()
          .subscribe(
              focus -> {
                if (focus != null && top() instanceof DialogBox box && !isIn(focus, box)) {
                  bringBack(box);
                }
              });
    }
  }

  /// Past the last control of a dialog comes its first one and the other way round: what is behind
  /// the dialog cannot be come to, and everything in it can.
  private void bringBack(DialogBox box) {
    var takers = new ArrayList<Node>();
    collect(box, takers);
    if (!tabbed || takers.isEmpty()) {
      box.focusFirst();
    } else if (backwards) {
      takers.getLast().requestFocus();
    } else {
      takers.getFirst().requestFocus();
    }
  }

  private static void collect(Node node, List<Node> takers) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      takers.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, takers));
    }
  }

  private void note(KeyEvent event) {
    tabbed = event.getCode() == KeyCode.TAB;
    backwards = event.isShiftDown();
  }

  private @Nullable Node top() {
    return getChildren().isEmpty() ? null : getChildren().getLast();
  }

  private static boolean isIn(Node node, Node ancestor) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
