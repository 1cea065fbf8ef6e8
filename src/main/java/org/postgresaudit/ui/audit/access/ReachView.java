package org.postgresaudit.ui.audit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.access.WaysViewModel.Idle;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.NamedItems;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// Who reaches what: the graph over the table, the chosen way beside them.
final class ReachView extends BorderPane {
  private static final double GRAPH_SHARE = 0.66;
  private static final double ROOMY = 1150;
  private static final double NARROW = 950;
  private static final double LEAST_HIDE = 136;

  private final WaysViewModel model;
  private final GraphPane graph;
  private final HBox tools = new HBox(8);

  /// @param save asks for a file and writes the graph into it
  /// @param give puts the graph into the report
  ReachView(
      AuditViewModel audit, WaysViewModel model, Consumer<Region> save, Consumer<Region> give) {
    this.model = model;
    this.graph = new GraphPane(model);
    var undrawn = Texts.small("");
    undrawn.getStyleClass().add("muted");
    var inventory = model.data().inventory();
    var map = model.data().map();
    var readAt =
        Texts.small(
            GraphMessages.readAt(
                map.graph().roles().size(), map.membershipCount(), inventory.readAt()));
    readAt.getStyleClass().add("muted");
    var legend = legend(undrawn, readAt);
    VBox.setVgrow(graph, Priority.ALWAYS);
    var above = new VBox(graph, legend);
    above.setMinHeight(120);
    if (model.data().isPart()) {
      above.getChildren().addFirst(new Banner(Banner.Tone.WARNING, GraphMessages.partOnly()));
    }
    var both = new SplitPane(above, new WaysTable(model));
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(GRAPH_SHARE);
    setCenter(both);
    setRight(new PathPane(audit, model));
    model
        .revisionProperty()
        .subscribe(
            _ -> {
              int left = graph.drawing().undrawn();
              undrawn.setText(left == 0 ? "" : GraphMessages.undrawn(left));
            });
    fillTools(save, give);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get().isPresent()) {
            model.free();
            event.consume();
          }
        });
    model.waysProperty().get().stream().findFirst().ifPresent(model::choose);
  }

  /// What stands in the tool row for this.
  HBox tools() {
    return tools;
  }

  private void fillTools(Consumer<Region> save, Consumer<Region> give) {
    tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var search = new SearchField(GraphMessages.findRole());
    search.setId("find-role");
    search.setPrefWidth(176);
    search.setMinWidth(96);
    search.textProperty().subscribe(_ -> model.search(search.words()));
    var hide = new CheckBox(GraphMessages.hideIdle());
    hide.setId("hide-idle");
    Texts.keep(hide, LEAST_HIDE);
    hide.setSelected(true);
    hide.setOnAction(_ -> model.show(hide.isSelected() ? Idle.HIDDEN : Idle.SHOWN));
    var percent = Texts.muted("");
    percent.setMinWidth(44);
    percent.setAlignment(javafx.geometry.Pos.CENTER);
    graph.zoomProperty().subscribe(by -> percent.setText(GraphMessages.percent(by.doubleValue())));
    var picture =
        Buttons.icon(
            Icon.SAVE_PICTURE, GraphMessages.savePicture(), () -> save.accept(graph.sheet()));
    picture.setId("save-picture");
    var report =
        Buttons.icon(Icon.REPORT, GraphMessages.intoTheReport(), () -> give.accept(graph.sheet()));
    report.setId("give-picture");
    var reach = Texts.muted(AccessMessages.reach());
    reach.setMinWidth(Region.USE_PREF_SIZE);
    var fit = Buttons.icon(Icon.WHOLE_PAGE, GraphMessages.fit(), graph::fit);
    // What gives way where the room is short; keys and the wheel zoom as well.
    tools.setMinWidth(0);
    var out = Buttons.icon(Icon.ZOOM_OUT, GraphMessages.zoomOut(), graph::zoomOut);
    var in = Buttons.icon(Icon.ZOOM_IN, GraphMessages.zoomIn(), graph::zoomIn);
    for (var node : List.of(fit, report, picture)) {
      node.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROW));
      node.managedProperty().bind(node.visibleProperty());
    }
    for (var node : List.of(reach, percent, out, in)) {
      node.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
      node.managedProperty().bind(node.visibleProperty());
    }
    tools
        .getChildren()
        .setAll(
            reach, powers(), search, hide, Texts.space(), out, percent, in, fit, report, picture);
  }

  private ComboBox<Optional<Power>> powers() {
    var choices = new ArrayList<Optional<Power>>();
    choices.add(Optional.empty());
    model.data().map().powers().forEach(power -> choices.add(Optional.of(power)));
    var box = new ComboBox<Optional<Power>>();
    box.setId("reach");
    box.setAccessibleText(AccessMessages.reach());
    box.getItems().setAll(List.copyOf(choices));
    NamedItems.in(
        box, power -> power.map(GraphMessages::reaches).orElse(AccessMessages.everything()));
    box.setValue(Optional.empty());
    box.setPrefWidth(136);
    box.setMinWidth(120);
    box.valueProperty().subscribe(model::lookAt);
    return box;
  }

  private static HBox legend(Node undrawn, Node readAt) {
    var path = new Region();
    path.getStyleClass().add("path-sample");
    var legend =
        new HBox(
            16,
            sample(Icon.ROLE.node(), AccessMessages.logsIn()),
            sample(Icon.GROUP.node(), AccessMessages.group()),
            sample(Icon.PREDEFINED.node(), AccessMessages.predefined()),
            sample(path, AccessMessages.selectedPath()),
            Texts.space(),
            undrawn,
            readAt);
    legend.getStyleClass().add("graph-legend");
    return legend;
  }

  private static HBox sample(Node mark, String word) {
    var small = Texts.small(word);
    small.getStyleClass().add("muted");
    small.setMinWidth(Region.USE_PREF_SIZE);
    var sample = new HBox(6, mark, small);
    sample.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return sample;
  }
}
