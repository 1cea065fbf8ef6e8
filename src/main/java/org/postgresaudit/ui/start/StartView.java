package org.postgresaudit.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FileDrop;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.start.StartViewModel.Overview;

/// Where the workbench begins.
public final class StartView extends BorderPane implements Page {
  private static final double WIDE = 1200;
  private static final double SIDE = 337;
  private static final double NARROW_SIDE = 281;

  private final StartViewModel model;
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(Crumb.here(StartMessages.title()));

  /// Over the given model.
  public StartView(StartViewModel model) {
    this.model = model;
    setId("start-screen");
    FileDrop.accept(this, AuditFiles.ENDING, model::importAudit);
    model.overviewProperty().subscribe(this::show);
    model
        .problemProperty()
        .subscribe(
            problem -> {
              if (!problem.isEmpty() && model.overviewProperty().get().isEmpty()) {
                setCenter(new EmptyState(Icon.ERROR, problem));
              }
            });
  }

  private void show(Optional<Overview> read) {
    read.ifPresent(
        overview -> {
          if (overview.isFirstStart()) {
            setCenter(scrolling(new FirstStart(model)));
          } else {
            setCenter(scrolling(page(overview)));
            setRight(side(overview));
          }
        });
  }

  private Node side(Overview overview) {
    var side = new ScrollPane(new StartSide(model, overview));
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFitToHeight(true);
    side.minWidthProperty().bind(widthProperty().map(StartView::sideWidth));
    side.prefWidthProperty().bind(side.minWidthProperty());
    return side;
  }

  private static double sideWidth(Number width) {
    return width.doubleValue() < WIDE ? NARROW_SIDE : SIDE;
  }

  private static Node scrolling(Parent content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private VBox page(Overview overview) {
    var create = Buttons.primary(Icon.NEW, StartMessages.newAudit(), model::newAudit);
    create.setId("new-audit");
    var head = new HBox(Texts.pageTitle(StartMessages.title()), Texts.space(), create);
    head.setAlignment(Pos.CENTER_LEFT);
    var page = new VBox(24, head, inProgress(overview));
    if (!overview.due().isEmpty()) {
      page.getChildren().add(due(overview));
    }
    page.getStyleClass().add("start-page");
    return page;
  }

  private Node inProgress(Overview overview) {
    var block =
        new VBox(
            blockHead(
                StartMessages.inProgress(), StartMessages.audits(overview.inProgress().size())));
    for (var summary : overview.inProgress()) {
      boolean newest = block.getChildren().size() == 1;
      block.getChildren().add(new WorkRow(summary, model::continueAudit, newest));
    }
    if (overview.inProgress().isEmpty()) {
      var none = Texts.muted(StartMessages.nothingInProgress());
      none.setMinHeight(48);
      block.getChildren().add(none);
    }
    return block;
  }

  private Node due(Overview overview) {
    var block =
        new VBox(blockHead(StartMessages.reviewsDue(), StartMessages.late(overview.late())));
    for (var summary : overview.due()) {
      block.getChildren().add(new DueRow(summary, overview.today(), model::followUp));
    }
    return block;
  }

  static HBox blockHead(String title, String aside) {
    var hint = Texts.small(aside);
    hint.getStyleClass().add("hint");
    var head = new HBox(Texts.paneTitle(title), Texts.space(), hint);
    head.getStyleClass().add("block-head");
    return head;
  }

  @Override
  public Parent content() {
    return this;
  }

  @Override
  public ObservableList<Crumb> trail() {
    return trail;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of();
  }
}
