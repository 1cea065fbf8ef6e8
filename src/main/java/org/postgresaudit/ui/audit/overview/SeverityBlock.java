package org.postgresaudit.ui.audit.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// The ring of severities with its legend; each line leads to its controls.
final class SeverityBlock extends HBox {
  private final Donut donut = new Donut();
  private final VBox legend = new VBox();
  private final OverviewViewModel model;

  SeverityBlock(OverviewViewModel model) {
    super(32);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    legend.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(legend, Priority.ALWAYS);
    getChildren().addAll(donut, legend);
  }

  void show(Overview overview) {
    donut.show(overview.whole(), overview.open());
    legend.getChildren().clear();
    for (var severity : Overview.severities()) {
      int open = overview.whole().open(severity);
      var number = Texts.strong(String.valueOf(open));
      var line =
          new HBox(
              10,
              open == 0 ? SeverityMark.quiet(severity) : SeverityMark.small(severity),
              open == 0 ? Texts.muted(Words.of(severity)) : Texts.body(Words.of(severity)),
              Texts.space(),
              number);
      line.setAlignment(Pos.CENTER_LEFT);
      var button = new Button();
      button.setGraphic(line);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.getStyleClass().add("legend-line");
      button.setMaxWidth(Double.MAX_VALUE);
      line.prefWidthProperty().bind(button.widthProperty().subtract(8));
      button.setAccessibleText(OverviewMessages.showWhat(open, Words.of(severity)));
      button.setDisable(open == 0);
      button.setOnAction(_ -> model.showOpen(severity));
      legend.getChildren().add(button);
    }
  }
}
