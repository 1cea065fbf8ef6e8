package org.postgresaudit.ui.audit.sections;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.audit.desk.Progress;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ShareBar;
import org.postgresaudit.ui.kit.Texts;

/// A section with its bar, or an item. While a run goes on it says how many were probed, otherwise
/// how many are decided.
final class SectionCell extends ListCell<SectionLine> {
  private final AuditViewModel model;
  private final Label title = Texts.whole(Texts.body(""));
  private final Label number = Texts.muted("");
  private final Label count = Texts.muted("");
  private final StackPane done = new StackPane(Icon.PASSED.node(Icon.SMALL, "success"));
  private final StackPane arrow = new StackPane();
  private final ShareBar bar = new ShareBar(4);
  private final HBox head = new HBox(4);
  private final VBox box = new VBox(4);
  private final Tooltip hint = new Tooltip();
  private final SectionsPane.Width width;

  SectionCell(AuditViewModel model, SectionsPane.Width width, Consumer<SectionLine> fold) {
    this.model = model;
    this.width = width;
    getStyleClass().add("section-cell");
    setPrefWidth(0);
    head.setAlignment(Pos.CENTER_LEFT);
    arrow.setMinSize(Icon.SMALL, Icon.SMALL);
    arrow.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          fold.accept(getItem());
          click.consume();
        });
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    count.setMinWidth(Region.USE_PREF_SIZE);
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setAccessibleText(SectionMessages.allDecided());
    model.open().revisionProperty().subscribe((_, _) -> refresh());
    model.run().stateProperty().subscribe((_, _) -> refresh());
  }

  @Override
  protected void updateItem(@Nullable SectionLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
    } else {
      setGraphic(body(line));
      refresh();
    }
  }

  private Node body(SectionLine line) {
    box.getChildren().clear();
    head.getChildren().clear();
    if (width == SectionsPane.Width.NUMBERS_ONLY) {
      number.setText(shortName(line.extent()));
      head.getChildren().setAll(number);
      head.setAlignment(Pos.CENTER);
      box.setPadding(new Insets(5, 8, 6, 8));
      box.getChildren().setAll(head, bar);
      return box;
    }
    switch (line.extent()) {
      case Extent.Everything() -> {
        title.setText(SectionMessages.allSections());
        box.setPadding(new Insets(7, 12, 7, 32));
        head.getChildren().addAll(title, count);
        box.getChildren().add(head);
      }
      case Extent.OfSection(var section) -> {
        title.setText(SectionMessages.numbered(section.number(), section.title()));
        arrow.getChildren().setAll((line.unfolded() ? Icon.UNFOLDED : Icon.FOLDED).node());
        head.getChildren().addAll(arrow, title, count, done);
        VBox.setMargin(bar, new Insets(0, 0, 0, 20));
        box.setPadding(new Insets(5, 12, 6, 12));
        box.getChildren().addAll(head, bar);
      }
      case Extent.OfItem(_, var item) -> {
        title.setText(item.title());
        box.setPadding(new Insets(5, 12, 5, 36));
        head.getChildren().addAll(title, count, done);
        box.getChildren().add(head);
      }
    }
    return box;
  }

  private static String shortName(Extent extent) {
    return switch (extent) {
      case Extent.Everything() -> SectionMessages.allShort();
      case Extent.OfSection(var section) -> String.valueOf(section.number());
      case Extent.OfItem(var section, var item) -> section.number() + "." + item.number();
    };
  }

  private void refresh() {
    var line = getItem();
    if (line == null) {
      return;
    }
    var progress = model.open().progress(line.extent());
    boolean running = model.run().state().isBusy();
    boolean here = running && model.run().isIn(line.extent());
    bar.show(progress.parts());
    hint.setText(SectionMessages.barHint(progress));
    setTooltip(hint);
    boolean all = !running && progress.isDone() && !(line.extent() instanceof Extent.Everything);
    show(done, all);
    show(count, !all);
    count.setText(text(progress, running));
    count.getStyleClass().remove("probing");
    if (here) {
      count.getStyleClass().add("probing");
    }
  }

  private static String text(Progress progress, boolean running) {
    if (!running) {
      return SectionMessages.share(progress.decided(), progress.controls());
    }
    return progress.asked() == 0
        ? Names.waiting()
        : SectionMessages.share(progress.asked(), progress.controls());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
