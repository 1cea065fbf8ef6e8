package org.postgresaudit.ui.audit.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.postgresaudit.ui.kit.Texts;

/// The tabs over the list: the controls, and the parts of the server, each with how much changed.
final class Facets extends HBox {
  private final Label controls = count();
  private final Map<DriftPart, Label> parts = new EnumMap<>(DriftPart.class);
  private final CompareViewModel model;

  /// @param choose an absent part means the controls
  Facets(CompareViewModel model, Consumer<Optional<DriftPart>> choose) {
    this.model = model;
    getStyleClass().addAll("tab-row", "compare-facets");
    var group = new ToggleGroup();
    var first = button("controls", CompareMessages.controls(), controls);
    first.setToggleGroup(group);
    first.setSelected(true);
    first.setOnAction(_ -> chosen(first, () -> choose.accept(Optional.empty())));
    getChildren().add(first);
    for (var part : DriftPart.values()) {
      var label = count();
      var button = button(part.name().toLowerCase(Locale.ROOT), DriftMessages.part(part), label);
      button.setToggleGroup(group);
      button.setOnAction(_ -> chosen(button, () -> choose.accept(Optional.of(part))));
      parts.put(part, label);
      getChildren().add(button);
    }
    model.comparisonProperty().subscribe(_ -> refresh());
  }

  private static void chosen(ToggleButton button, Runnable show) {
    button.setSelected(true);
    show.run();
  }

  private void refresh() {
    controls.setText(String.valueOf(model.changed()));
    parts.forEach((part, label) -> label.setText(model.driftCount(part)));
  }

  private static ToggleButton button(String id, String words, Label count) {
    var button = new ToggleButton();
    button.setId("facet-" + id);
    button.getStyleClass().add("text-tab");
    button.setGraphic(Texts.row(new Label(words), count));
    button.setAccessibleText(words);
    return button;
  }

  private static Label count() {
    return Texts.muted("");
  }
}
