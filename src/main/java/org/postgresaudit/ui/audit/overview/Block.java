package org.postgresaudit.ui.audit.overview;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// One part of the overview: its title, a remark at the right, and what is shown.
final class Block extends VBox {
  private final String title;
  private final Label remark = Texts.whole(Texts.muted(""));

  /// @param id such as `sections`
  /// @param save saves it as a picture
  /// @param give puts it into the report
  Block(String id, String title, Node content, Consumer<Block> save, Consumer<Block> give) {
    super(12);
    this.title = title;
    setId("overview-" + id.toLowerCase(Locale.ROOT));
    getStyleClass().add("overview-block");
    var picture =
        Buttons.icon(
            Icon.SAVE_PICTURE, OverviewMessages.savePicture(title), () -> save.accept(this));
    picture.setId("save-" + id);
    picture.getStyleClass().add("save-picture");
    var report =
        Buttons.icon(Icon.REPORT, OverviewMessages.intoTheReport(title), () -> give.accept(this));
    report.setId("give-" + id);
    report.getStyleClass().add("save-picture");
    remark.setMinWidth(0);
    var name = Texts.paneTitle(title);
    name.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(8, name, Texts.space(), report, picture, remark);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(28);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head, content);
  }

  String title() {
    return title;
  }

  void remark(String words) {
    remark.setText(words);
  }
}
