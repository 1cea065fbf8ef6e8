package org.postgresaudit.ui.report;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/// What else is signed in the same go.
final class AlongMenu extends MenuButton {
  private final ReportViewModel model;

  AlongMenu(ReportViewModel model) {
    this.model = model;
    setId("sign-along");
    setMaxWidth(Double.MAX_VALUE);
    setTooltip(new Tooltip(VariantMessages.alongHint()));
    setAccessibleHelp(VariantMessages.alongHint());
    getItems().setAll(Companions.choices().stream().map(this::item).toList());
    model.documents().companionsProperty().subscribe(this::tick);
    model.documents().variantProperty().subscribe(_ -> count());
    model.auditProperty().subscribe(_ -> count());
    model.documents().signed().addListener((javafx.beans.InvalidationListener) _ -> count());
  }

  private CheckMenuItem item(String word) {
    var item = new CheckMenuItem(VariantMessages.choice(word));
    item.setId("along-" + word);
    item.setOnAction(_ -> model.turn(word));
    return item;
  }

  private void tick(Companions now) {
    getItems()
        .forEach(
            item -> {
              if (item instanceof CheckMenuItem choice) {
                choice.setSelected(now.has(choice.getId().substring("along-".length())));
              }
            });
    count();
  }

  private void count() {
    setText(VariantMessages.toSign(model.documents().toSign()));
  }
}
