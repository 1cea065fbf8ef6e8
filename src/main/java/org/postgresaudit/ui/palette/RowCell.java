package org.postgresaudit.ui.palette;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// One line of the palette: icon, name with what answers in bold, what tells it apart, its key.
final class RowCell extends ListCell<Row> {
  private static final double ROW = 36;
  private static final double HEAD = 28;

  RowCell() {
    getStyleClass().add("palette-cell");
    // As wide as the list, so that what stands at the right is cut instead of scrolled.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("palette-head");
    setText(null);
    setGraphic(null);
    setDisable(!(row instanceof Row.Hit));
    setMinHeight(ROW);
    setMaxHeight(ROW);
    setAccessibleText(null);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case Row.Head(var words) -> {
        getStyleClass().add("palette-head");
        setMinHeight(HEAD);
        setMaxHeight(HEAD);
        setText(words);
      }
      case Row.More(var number) -> {
        var words = Texts.small(PaletteMessages.more(number));
        words.getStyleClass().add("muted");
        setGraphic(words);
      }
      case Row.Hit(var command, var match, var head) -> {
        setGraphic(line(command, match));
        setAccessibleText(PaletteMessages.chosen(command.name(), command.aside(), head));
      }
    }
  }

  private static Node line(Command command, Match match) {
    var icon = new StackPane(command.icon().get());
    icon.setMinWidth(Icon.SMALL);
    var name = new TextFlow();
    name.getStyleClass().add("palette-name");
    name.getChildren().addAll(words(command.name(), match.parts()));
    name.setMaxHeight(18);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(12, icon, name);
    line.setAlignment(Pos.CENTER_LEFT);
    var aside = Texts.small(command.whyNot().map(PaletteMessages::cannot).orElse(command.aside()));
    aside.getStyleClass().add("muted");
    aside.setMaxWidth(300);
    if (!aside.getText().isEmpty()) {
      line.getChildren().add(aside);
    }
    command.key().ifPresent(key -> line.getChildren().add(Texts.keyCap(key)));
    line.setOpacity(command.whyNot().isPresent() ? 0.6 : 1);
    return line;
  }

  private static List<Text> words(String name, List<Match.Part> parts) {
    var words = new java.util.ArrayList<Text>();
    int at = 0;
    for (var part : parts) {
      add(words, name.substring(at, part.from()), "palette-text");
      add(words, name.substring(part.from(), part.to()), "palette-match");
      at = part.to();
    }
    add(words, name.substring(at), "palette-text");
    return words;
  }

  private static void add(List<Text> words, String text, String styleClass) {
    if (!text.isEmpty()) {
      var word = new Text(text);
      word.getStyleClass().add(styleClass);
      words.add(word);
    }
  }
}
