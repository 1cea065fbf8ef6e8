package org.postgresaudit.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Labels in the steps of the type scale.
public final class Texts {
  private static final Duration TOOLTIP_DELAY = Duration.millis(300);

  private Texts() {}

  /// 13, the text of everything.
  public static Label body(String text) {
    return label(text, "body");
  }

  /// 13, wrapped to the width there is.
  public static Label wrapped(String text) {
    var label = body(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// 13 SemiBold: names, the chosen row, counts that matter.
  public static Label strong(String text) {
    return label(text, "strong");
  }

  /// 13 in the secondary colour.
  public static Label muted(String text) {
    return label(text, "muted");
  }

  /// 12: field labels, column heads, hints.
  public static Label small(String text) {
    return label(text, "small");
  }

  /// 12 in the fixed-width font: identifiers, addresses, server text.
  public static Label mono(String text) {
    return label(text, "mono");
  }

  /// 15 SemiBold: titles of panes and blocks.
  public static Label paneTitle(String text) {
    return label(text, "pane-title");
  }

  /// 18 SemiBold: title of a control or a dialog; wraps.
  public static Label title(String text) {
    var label = label(text, "title");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// 24 SemiBold: title of a page.
  public static Label pageTitle(String text) {
    return label(text, "page-title");
  }

  /// A small grey badge.
  public static Label badge(String text) {
    var badge = label(text, "badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /// A key, such as `Ctrl+K`, as this computer's keyboard has it.
  public static Label keyCap(String key) {
    var cap = label(KeyNames.here(key), "key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }

  /// Shows the whole text in a tooltip, for labels that may be cut. It is made when the mouse first
  /// comes: a list has dozens of such labels, and a tooltip is a window.
  public static <L extends Labeled> L whole(L label) {
    label.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (label.getTooltip() == null) {
            label.setTooltip(wholeOf(label));
          }
        });
    return label;
  }

  /// Keeps that many pixels of its words, or all of them when they need fewer, while others give
  /// way; what is cut is shown by the pointer.
  public static <L extends Labeled> L keep(L label, double pixels) {
    label
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(pixels, Math.ceil(label.prefWidth(Region.USE_COMPUTED_SIZE))),
                label.textProperty(),
                label.fontProperty(),
                label.skinProperty()));
    return whole(label);
  }

  private static Tooltip wholeOf(Labeled label) {
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(label.textProperty());
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(640);
    tooltip.setShowDelay(TOOLTIP_DELAY);
    return tooltip;
  }

  /// Takes the room that is left, so that what follows stands at the right.
  public static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /// A line of one pixel across.
  public static Region line() {
    var line = new Region();
    line.getStyleClass().add("line");
    return line;
  }

  /// A row with 8 pixels between its parts, centred in height.
  public static HBox row(Node... parts) {
    var row = new HBox(8, parts);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  private static Label label(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
