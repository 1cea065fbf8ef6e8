package org.postgresaudit.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.ui.kit.Texts;

/// A colour as text and as a palette, with how well it can be read said below while it is typed.
final class ColourField extends VBox {
  private final TextField text = new TextField();
  private final ColorPicker palette = new ColorPicker();
  private final Label said = Texts.small("");
  private boolean following;

  /// @param id of the field in which it is typed
  ColourField(String id, String name, Runnable typed) {
    super(4);
    var label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(text);
    text.setId(id);
    text.getStyleClass().add("mono");
    text.setAccessibleText(name);
    text.setPrefColumnCount(8);
    HBox.setHgrow(text, Priority.ALWAYS);
    palette.setId(id + "-palette");
    palette.getStyleClass().addAll("button", "swatch");
    palette.setAccessibleText(LetterheadMessages.pick(name));
    palette.setTooltip(new Tooltip(LetterheadMessages.pick(name)));
    palette.setMinWidth(USE_PREF_SIZE);
    said.setId(id + "-said");
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    var row = new HBox(4, text, palette);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(label, row, said);
    text.textProperty()
        .subscribe(
            now -> {
              judge(now);
              typed.run();
            });
    palette
        .valueProperty()
        .subscribe(
            colour -> {
              if (!following) {
                text.setText(hex(colour));
              }
            });
  }

  String value() {
    return text.getText();
  }

  void show(String colour) {
    if (!text.getText().equals(colour)) {
      text.setText(colour);
    }
  }

  private void judge(String typed) {
    var colour = Brand.colour(typed);
    said.setText(
        colour
            .map(Brand::reading)
            .map(LetterheadMessages::reads)
            .orElseGet(LetterheadMessages::noColour));
    said.getStyleClass().removeAll("danger", "warning");
    if (colour.isEmpty()) {
      said.getStyleClass().add("danger");
    } else if (!Brand.reading(colour.get()).isEnough()) {
      said.getStyleClass().add("warning");
    }
    following = true;
    colour.ifPresent(known -> palette.setValue(Color.web(known)));
    following = false;
  }

  private static String hex(Color colour) {
    return String.format(
        java.util.Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }
}
