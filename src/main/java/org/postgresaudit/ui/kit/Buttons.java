package org.postgresaudit.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// Buttons in the few kinds there are. The text is the verb of what happens.
public final class Buttons {
  static final String PRIMARY = "accent";

  private Buttons() {}

  /// The one primary button of a screen or dialog.
  public static Button primary(String verb, Runnable action) {
    return button(verb, action, PRIMARY);
  }

  /// The same with an icon before the verb.
  public static Button primary(Icon icon, String verb, Runnable action) {
    return withIcon(icon, primary(verb, action));
  }

  /// Any other button.
  public static Button plain(String verb, Runnable action) {
    return button(verb, action, "plain");
  }

  /// The same with an icon before the verb.
  public static Button plain(Icon icon, String verb, Runnable action) {
    return withIcon(icon, plain(verb, action));
  }

  /// A button without a box, for acts that come up often but matter less.
  public static Button flat(Icon icon, String verb, Runnable action) {
    var flat = withIcon(icon, button(verb, action, "flat"));
    flat.getStyleClass().add("quiet-button");
    return flat;
  }

  /// The button that takes something away. It stands last and never has the focus first.
  public static Button danger(String verb, Runnable action) {
    return button(verb, action, "danger");
  }

  /// Only an icon; the verb is its tooltip and accessible text.
  public static Button icon(Icon icon, String verb, Runnable action) {
    var button = button("", action, "flat");
    button.getStyleClass().addAll("icon-only", "quiet-button");
    button.setGraphic(icon.node(Icon.MEDIUM));
    button.setAccessibleText(verb);
    button.setTooltip(new Tooltip(verb));
    return button;
  }

  /// Makes a button 28 high instead of 32, for rows and tool rows.
  public static Button compact(Button button) {
    button.getStyleClass().add("compact");
    return button;
  }

  /// Text that acts, inside or under other text.
  public static Hyperlink link(String verb, Runnable action) {
    var link = new Hyperlink(verb);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  private static Button withIcon(Icon icon, Button button) {
    button.setGraphic(icon.node());
    return button;
  }

  private static Button button(String verb, Runnable action, String styleClass) {
    var button = new Button(verb);
    button.getStyleClass().add(styleClass);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
