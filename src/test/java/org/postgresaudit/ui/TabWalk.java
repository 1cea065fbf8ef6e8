package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Whether everything on a screen, or in the dialog over it, that takes the keyboard has a name,
/// can be come to with Tab, and shows that it has the keyboard.
public final class TabWalk {
  private static final int MOST_STEPS = 160;

  private final Scene scene;
  private final Node within;
  private final Map<Node, List<Object>> looks = new LinkedHashMap<>();
  private final Set<Node> seen = new LinkedHashSet<>();

  private TabWalk(Scene scene) {
    this.scene = scene;
    this.within = dialogBox(scene).orElseGet(scene::getRoot);
  }

  /// The topmost dialog over a scene, if one is open.
  public static Optional<Node> dialogBox(Scene scene) {
    return scene.getRoot().lookupAll(".dialog-box").stream().reduce((_, last) -> last);
  }

  /// What the labels within a node say.
  public static String words(Scene scene, String selector) {
    return scene.getRoot().lookupAll(selector + " .label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining(" "));
  }

  /// Fails unless what the one window shows now is all named, come to and seen. On any thread.
  public static void check(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    List<String> faults = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> faults.addAll(faults(Window.getWindows().getFirst().getScene(), name)));
    assertEquals("", String.join("\n", faults));
  }

  /// What is not as it should be, each with the name of the screen. On the JavaFX thread.
  public static List<String> faults(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var walk = new TabWalk(scene);
    var faults = new ArrayList<String>();
    walk.nameless().forEach(node -> faults.add(name + ": no name: " + told(node)));
    walk.unreached().forEach(node -> faults.add(name + ": not reached: " + told(node)));
    walk.looks.keySet().stream()
        .filter(node -> !walk.seen.contains(node))
        .forEach(node -> faults.add(name + ": looks the same with the keyboard: " + told(node)));
    return faults;
  }

  /// What a screen reader would be silent about.
  private List<Node> nameless() {
    return takers().stream().filter(node -> !isNamed(node)).toList();
  }

  /// What Tab does not come to, beginning with what has the keyboard now, or the first.
  private List<Node> unreached() {
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
      owner.ifPresent(this::tab);
      takers = takers();
    }
    return unreached(takers, reached);
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

  /// Goes on from what has the keyboard, and notes how that looked with it and looks without.
  private void tab(Node from) {
    scene.getRoot().applyCss();
    var with = look(from);
    Event.fireEvent(
        from, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    scene.getRoot().applyCss();
    if (!from.equals(scene.getFocusOwner())) {
      looks.put(from, with);
      if (!with.equals(look(from))) {
        seen.add(from);
      }
    }
  }

  /// Everything about a node and what it is made of that the stylesheet can change.
  private static List<Object> look(Node node) {
    var all = new ArrayList<>();
    look(node, all);
    return all;
  }

  private static void look(Node node, List<Object> all) {
    all.add(node.getOpacity());
    all.add(String.valueOf(node.getEffect()));
    if (node instanceof Region region) {
      all.add(Optional.ofNullable(region.getBackground()));
      all.add(Optional.ofNullable(region.getBorder()));
    }
    if (node instanceof Labeled labeled) {
      all.add(labeled.isUnderline());
      all.add(labeled.getTextFill());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, all));
    }
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
