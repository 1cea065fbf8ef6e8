package org.postgresaudit.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A message inside a pane, in a box: its sentence, what can be done about it, and a way to put it
/// aside.
public final class Banner extends HBox {
  /// How a message sounds.
  public enum Tone {
    PLAIN,
    INFORMATION,
    WARNING,
    PROBLEM,
    SUCCESS
  }

  /// One that stays.
  public Banner(Tone tone, String sentence, Node... actions) {
    super(12);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("banner", tone.name().toLowerCase(Locale.ROOT));
    var words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(icon(tone), words);
    getChildren().addAll(actions);
  }

  /// The same with a cross that puts it aside.
  public static Banner closable(Tone tone, String sentence, Runnable close, Node... actions) {
    var banner = new Banner(tone, sentence, actions);
    banner.getChildren().add(Buttons.icon(Icon.CLOSE, KitMessages.putAside(), close));
    return banner;
  }

  private static Node icon(Tone tone) {
    return switch (tone) {
      case PLAIN, INFORMATION -> Icon.INFORMATION.node(Icon.MEDIUM, "accent");
      case WARNING -> Icon.WARNING.node(Icon.MEDIUM, "warning");
      case PROBLEM -> Icon.ERROR.node(Icon.MEDIUM, "danger");
      case SUCCESS -> Icon.CHECKED.node(Icon.MEDIUM, "success");
    };
  }
}
