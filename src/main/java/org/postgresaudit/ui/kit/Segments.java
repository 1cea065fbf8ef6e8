package org.postgresaudit.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A few choices side by side of which at most one is chosen.
public final class Segments<T> extends HBox {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /// One button for each choice; `chosen` hears of clicks, not of [#show]. A click on the chosen
  /// one takes the choice back.
  public Segments(List<T> choices, Function<T, String> words, Consumer<Optional<T>> chosen) {
    getStyleClass().add("segments");
    var group = new ToggleGroup();
    for (var choice : choices) {
      var button = new ToggleButton(words.apply(choice));
      button.getStyleClass().add("segment");
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(
          _ -> chosen.accept(button.isSelected() ? Optional.of(choice) : Optional.empty()));
      if (buttons.isEmpty()) {
        button.getStyleClass().add("first");
      }
      buttons.put(choice, button);
      getChildren().add(button);
    }
  }

  /// Shows a choice without telling anybody.
  public void show(Optional<T> choice) {
    buttons.forEach(
        (value, button) -> button.setSelected(choice.filter(value::equals).isPresent()));
  }

  /// From now on a click on the chosen one changes nothing.
  public void keepOneChosen() {
    for (var button : buttons.values()) {
      button.addEventHandler(ActionEvent.ACTION, _ -> button.setSelected(true));
    }
  }

  /// Hides what stands beside the words, such as keys, where it would cut them.
  ///
  /// @param width from which on there is the room for both
  public void wordsFirstBelow(double width) {
    widthProperty().subscribe(now -> pseudoClassStateChanged(TIGHT, now.doubleValue() < width));
    widthProperty()
        .subscribe(
            now ->
                buttons
                    .values()
                    .forEach(
                        button ->
                            button.setContentDisplay(
                                now.doubleValue() < width
                                    ? ContentDisplay.TEXT_ONLY
                                    : ContentDisplay.RIGHT)));
  }

  /// The button of a choice, to hang a key or a tooltip on.
  public Optional<ToggleButton> button(T choice) {
    return Optional.ofNullable(buttons.get(choice));
  }
}
