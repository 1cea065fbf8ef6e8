package org.postgresaudit.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/// Puts a text on the clipboard and shows for a moment that it did.
public final class CopyButton {
  private CopyButton() {}

  /// Only the icon.
  public static Button icon(Supplier<String> text) {
    var button = Buttons.icon(Icon.COPY, KitMessages.copy(), () -> {});
    button.getStyleClass().add("compact");
    button.setGraphic(Icon.COPY.node());
    return copying(button, text);
  }

  /// With words, such as `Copy fix`.
  public static Button labelled(String verb, Supplier<String> text) {
    return copying(Buttons.compact(Buttons.flat(Icon.COPY, verb, () -> {})), text);
  }

  /// The same for a text that takes its time: `making` gets what takes it when it is there.
  public static Button labelledLater(String verb, Consumer<Consumer<String>> making) {
    return later(Buttons.compact(Buttons.flat(Icon.COPY, verb, () -> {})), making);
  }

  /// Puts a text on the clipboard.
  public static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private static Button copying(Button button, Supplier<String> text) {
    return later(button, copy -> copy.accept(text.get()));
  }

  private static Button later(Button button, Consumer<Consumer<String>> making) {
    var pause = new PauseTransition(Duration.seconds(1.5));
    pause.setOnFinished(_ -> button.setGraphic(Icon.COPY.node()));
    button.setOnAction(
        _ ->
            making.accept(
                text -> {
                  copy(text);
                  button.setGraphic(Icon.PASSED.node(Icon.SMALL, "success"));
                  button.setTooltip(new Tooltip(KitMessages.copied()));
                  pause.playFromStart();
                }));
    return button;
  }
}
