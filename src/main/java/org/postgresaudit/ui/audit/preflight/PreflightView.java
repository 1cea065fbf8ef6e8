package org.postgresaudit.ui.audit.preflight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.audit.preflight.PreflightViewModel.State;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Chip;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// The pre-flight of an audit: counts, the controls by section, and what would answer more.
public final class PreflightView extends BorderPane {
  /// Where there is room they stand in one line.
  private static final double WIDTH_OF_FACTS = 640;

  private final PreflightViewModel model;
  private final Dialogs dialogs;
  private final String target;
  private final FlowPane facts = new FlowPane(12, 2);
  private final VBox notices = new VBox();
  private final SearchField search = new SearchField(PreflightMessages.search());
  private final Map<Optional<Readiness>, Chip> chips = new LinkedHashMap<>();
  private final ListView<PreflightLine> list = new ListView<>();
  private final PreflightDetail detail;
  private final SplitPane panes;
  private final Button again =
      Buttons.compact(Buttons.plain(Icon.PROBE_AGAIN, PreflightMessages.checkAgain(), () -> {}));
  private final Button role =
      Buttons.compact(Buttons.plain(Icon.IDENTITY, PreflightMessages.role(), () -> {}));
  private final Button start =
      Buttons.compact(Buttons.primary(Icon.PROBE, PreflightMessages.start(), () -> {}));

  /// Of a target by that name.
  public PreflightView(PreflightViewModel model, String target, Dialogs dialogs) {
    this.model = model;
    this.target = target;
    this.dialogs = dialogs;
    this.detail = new PreflightDetail(model);
    getStyleClass().addAll("audit-view", "preflight");
    getStylesheets()
        .addAll(
            PreflightView.class
                .getResource("/org/postgresaudit/ui/audit/audit.css")
                .toExternalForm(),
            PreflightView.class.getResource("preflight.css").toExternalForm());
    panes = new SplitPane(controls(), detail);
    panes.setDividerPositions(0.6);
    setTop(new VBox(header(), notices));
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.stateProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Node header() {
    again.setId("check-again");
    again.setOnAction(_ -> model.check());
    role.setId("audit-role");
    role.setOnAction(
        _ -> model.preflight().ifPresent(p -> new AuditRoleDialog(dialogs, p.facts()).open()));
    start.setId("start-run");
    start.setOnAction(_ -> model.start());
    var back = Buttons.compact(Buttons.plain(PreflightMessages.back(), model::close));
    back.setId("back-to-audit");
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setMinWidth(0);
    facts.setPrefWrapLength(WIDTH_OF_FACTS);
    HBox.setHgrow(facts, Priority.ALWAYS);
    var header = new HBox(8, facts, back, role, again, start);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("audit-header");
    return header;
  }

  private Node controls() {
    search.setId("search-preflight");
    search.getStyleClass().add("compact");
    search.textProperty().subscribe(model::search);
    var filters = new FlowPane(3, 4);
    filters.setAlignment(Pos.CENTER_LEFT);
    chip(filters, Optional.empty(), new Chip(PreflightMessages.all()), "all");
    for (var readiness : Readiness.values()) {
      chip(
          filters,
          Optional.of(readiness),
          new Chip(ReadinessIcon.of(readiness, 14), PreflightMessages.of(readiness)),
          readiness.word());
    }
    model
        .filterProperty()
        .subscribe(now -> chips.forEach((by, c) -> c.setSelected(by.equals(now))));
    var tools = new VBox(8, search, filters);
    tools.getStyleClass().add("list-tools");
    list.setId("preflight-list");
    list.setAccessibleText(PreflightMessages.title());
    list.getStyleClass().add("flat-list");
    list.setItems(model.lines());
    list.setCellFactory(_ -> new PreflightCell());
    list.setPlaceholder(
        new EmptyState(
            Icon.SEARCH,
            PreflightMessages.noMatch(),
            Buttons.plain(PreflightMessages.showAll(), this::showAll)));
    VBox.setVgrow(list, Priority.ALWAYS);
    var controls = new VBox(tools, list);
    controls.setMinWidth(420);
    return controls;
  }

  private void chip(FlowPane filters, Optional<Readiness> by, Chip chip, String word) {
    chip.setId("readiness-" + word);
    chip.setOnAction(_ -> model.filter(by));
    chips.put(by, chip);
    filters.getChildren().add(chip);
  }

  private void showAll() {
    search.clear();
    model.filter(Optional.empty());
  }

  private void show(State state) {
    notices.getChildren().clear();
    boolean known = state instanceof State.Known;
    role.setDisable(!known);
    start.setDisable(!known);
    again.setDisable(state instanceof State.Checking);
    again.setText(known ? PreflightMessages.checkAgain() : PreflightMessages.check());
    switch (state) {
      case State.Idle _ -> {
        name(Optional.empty());
        setCenter(
            new EmptyState(
                Icon.TEST,
                PreflightMessages.notChecked(),
                Buttons.plain(PreflightMessages.check(), model::check)));
      }
      case State.Checking _ -> setCenter(waiting());
      case State.Failed(var sentence) ->
          setCenter(
              new EmptyState(
                  Icon.ERROR,
                  sentence,
                  Buttons.plain(PreflightMessages.checkAgain(), model::check)));
      case State.Known(var preflight) -> known(preflight);
    }
  }

  private void known(Preflight preflight) {
    name(Optional.of(preflight.facts()));
    if (preflight.facts().rights().contains(ServerFacts.Right.SUPERUSER)) {
      var banner = new Banner(Banner.Tone.WARNING, PreflightMessages.superuser());
      VBox.setMargin(banner, new Insets(0, 12, 8, 12));
      notices.getChildren().add(banner);
    }
    chips.forEach(
        (by, chip) ->
            chip.show(by.map(r -> (int) preflight.count(r)).orElse(preflight.entries().size())));
    setCenter(panes);
    list.getSelectionModel().clearSelection();
    detail.show(Optional.empty(), preflight);
    start.requestFocus();
  }

  private void name(Optional<ServerFacts> server) {
    var title = Texts.paneTitle(PreflightMessages.title());
    title.setMinWidth(Region.USE_PREF_SIZE);
    facts.getChildren().setAll(Icon.TEST.node(20), title, fact(target));
    server.ifPresent(
        said -> {
          var version = fact(PreflightMessages.version(said.version()));
          facts.getChildren().addAll(version, fact(PreflightMessages.as(said.role())));
        });
  }

  /// What does not fit beside the others goes below them, and is cut only where it is wider than
  /// all of them together may be.
  private Label fact(String words) {
    var label = Texts.whole(Texts.muted(words));
    label.setMinWidth(0);
    label.maxWidthProperty().bind(facts.widthProperty());
    return label;
  }

  private static Node waiting() {
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    var box = new VBox(12, wait, Texts.muted(PreflightMessages.checking()));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void selected(@Nullable PreflightLine line) {
    model
        .preflight()
        .ifPresent(
            preflight -> {
              if (line instanceof PreflightLine.Row(var entry)) {
                detail.show(Optional.of(entry), preflight);
              }
            });
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.close();
    }
  }
}
