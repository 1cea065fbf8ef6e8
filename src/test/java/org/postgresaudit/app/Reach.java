package org.postgresaudit.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Whether everything below a node that takes the keyboard has a name and can be come to with Tab.
/// On the JavaFX thread.
record Reach(Scene scene, Node within) {
  private static final int MOST_STEPS = 160;

  /// What a screen reader would be silent about.
  List<String> nameless() {
    return takers().stream().filter(node -> !isNamed(node)).map(Reach::told).toList();
  }

  /// What Tab does not come to, beginning with what has the keyboard now, or the first.
  List<String> unreached() {
    var takers = takers();
    if (takers.isEmpty()) {
      return List.of();
    }
    if (scene.getFocusOwner() == null || !takers.contains(scene.getFocusOwner())) {
      takers.getFirst().requestFocus();
    }
    Set<Node> reached = new LinkedHashSet<>();
    for (int i = 0; i < MOST_STEPS && !unreached(takers, reached).isEmpty(); i++) {
      var owner = Optional.ofNullable(scene.getFocusOwner());
      owner.ifPresent(reached::add);
      owner.ifPresent(Reach::tab);
      takers = takers();
    }
    return unreached(takers, reached).stream().map(Reach::told).toList();
  }

  private static List<Node> unreached(List<Node> takers, Set<Node> reached) {
    return takers.stream()
        .filter(node -> !reached.contains(node) && !isBeside(node, reached))
        .toList();
  }

  /// Of buttons that exclude each other Tab comes to the chosen one, arrows to the others.
  private static boolean isBeside(Node node, Set<Node> reached) {
    return node instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  private static void tab(Node from) {
    Event.fireEvent(
        from, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
  }

  private List<Node> takers() {
    var all = new ArrayList<Node>();
    collect(within, all);
    return all;
  }

  private static void collect(Node node, List<Node> all) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      all.add(node);
    }
    // What is inside of these is gone to with arrows, or is the same thing to a person.
    boolean whole =
        node instanceof TextInputControl
            || node instanceof ListView
            || node instanceof TableView
            || node instanceof TreeView
            || node instanceof ComboBoxBase
            || node instanceof Spinner;
    if (!whole && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  private static boolean isNamed(Node node) {
    if (node instanceof Labeled labeled && isText(labeled.getText())) {
      return true;
    }
    return isText(node.getAccessibleText())
        || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }

  private static String told(Node node) {
    var place = new StringBuilder();
    for (Node n = node; n != null && place.length() < 160; n = n.getParent()) {
      place.append(n.equals(node) ? "" : " < ").append(n.getClass().getSimpleName());
      if (n.getId() != null) {
        place.append('#').append(n.getId());
      } else if (!n.getStyleClass().isEmpty()) {
        place.append('.').append(n.getStyleClass().getLast());
      }
    }
    var words = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
    return place + words;
  }
}
