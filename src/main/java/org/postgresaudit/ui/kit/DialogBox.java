package org.postgresaudit.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One dialog: title, body, a row of buttons. The first node asked for has the focus; Esc does what
/// the safe button does.
public final class DialogBox extends VBox {
  private static final double WIDTH = 624;
  private static final double FROM_TOP = 96;

  private final HBox buttons = new HBox(8);
  private final Node first;
  private final Runnable safeWayOut;

  private DialogBox(
      HBox head, Node body, Node first, Runnable safeWayOut, List<? extends Node> buttons) {
    this.first = first;
    this.safeWayOut = safeWayOut;
    getStyleClass().add("dialog-box");
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    this.buttons.getStyleClass().add("dialog-buttons");
    this.buttons.setAlignment(Pos.CENTER_RIGHT);
    this.buttons.getChildren().addAll(buttons);
    head.getStyleClass().add("dialog-head");
    getChildren().addAll(head, body, this.buttons);
  }

  /// A form: the title stands above a line.
  ///
  /// @param first gets the focus
  /// @param safeWayOut what Esc does; it should close the dialog
  public static DialogBox form(
      String title, Node body, Node first, Runnable safeWayOut, List<Button> buttons) {
    var words = new Label(title);
    words.getStyleClass().add("pane-title");
    var head = new HBox(words);
    head.setAlignment(Pos.CENTER_LEFT);
    var content = new VBox(12, body);
    content.getStyleClass().add("dialog-body");
    var box = new DialogBox(head, content, first, safeWayOut, buttons);
    box.getStyleClass().add("form");
    return box;
  }

  /// A question or an error: an icon, the sentence that matters most as the title, what goes with
  /// it below.
  public static DialogBox message(
      Node icon,
      String title,
      List<? extends Node> body,
      Node first,
      Runnable safeWayOut,
      List<Button> buttons) {
    var words = new VBox(8, Texts.title(title));
    words.getChildren().addAll(body);
    HBox.setHgrow(words, Priority.ALWAYS);
    var content = new HBox(16, icon, words);
    content.getStyleClass().add("dialog-body");
    return new DialogBox(new HBox(), content, first, safeWayOut, buttons);
  }

  /// Only a body, in the upper third of the window.
  public static DialogBox bare(Node body, Node first, Runnable safeWayOut) {
    var box = new DialogBox(new HBox(), body, first, safeWayOut, List.of());
    box.getChildren().setAll(body);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    StackPane.setMargin(box, new Insets(FROM_TOP, 0, 24, 0));
    return box;
  }

  /// Puts something at the left end of the button row, such as how many fields need attention.
  public DialogBox left(Node node) {
    buttons.getChildren().addFirst(Texts.space());
    buttons.getChildren().addFirst(node);
    return this;
  }

  /// The button row's button with that verb.
  public Optional<Button> button(String verb) {
    return buttons.getChildren().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(verb))
        .findFirst();
  }

  void focusFirst() {
    first.requestFocus();
  }

  /// Does what Enter does in a field of one line.
  void confirm() {
    buttons.getChildren().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(
            button -> button.isDefaultButton() || button.getStyleClass().contains(Buttons.PRIMARY))
        .findFirst()
        .ifPresent(Button::fire);
  }

  void escape() {
    safeWayOut.run();
  }
}
