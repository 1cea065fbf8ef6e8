package org.postgresaudit.ui.audit.filter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Criterion;
import org.postgresaudit.ui.audit.find.Facet;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Chip;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// Every value the controls can be filtered by, each with how many it would leave; and the filters
/// saved under a name.
final class FilterForm extends VBox {
  private static final int CODES_SHOWN = 24;
  private static final double WIDTH = 452;

  private final AuditViewModel model;
  private final SavedFilters saved;
  private final SearchField find = new SearchField(FilterMessages.findValue());
  private final VBox facets = new VBox(12);
  private final VBox ofSaved = new VBox(4);
  private final TextField name = new TextField();
  private final Button save = Buttons.plain(FilterMessages.save(), this::save);
  private final Label count = Texts.muted("");

  FilterForm(AuditViewModel model, SavedFilters saved, Runnable close) {
    super(12);
    this.model = model;
    this.saved = saved;
    getStyleClass().add("filter-form");
    setPrefWidth(WIDTH);
    find.setId("find-value");
    find.textProperty().subscribe(_ -> showFacets());
    name.setId("filter-name");
    name.setPromptText(FilterMessages.namePrompt());
    name.setOnAction(_ -> save());
    name.textProperty().subscribe(_ -> showSave());
    HBox.setHgrow(name, Priority.ALWAYS);
    save.setId("save-filter");
    var clear = Buttons.link(FilterMessages.clearAll(), () -> model.ask(ControlQuery.ALL));
    var shut = Buttons.compact(Buttons.icon(Icon.CLOSE, FilterMessages.close(), close));
    var head =
        Texts.row(Texts.paneTitle(FilterMessages.filter()), count, Texts.space(), clear, shut);
    var scroll = new ScrollPane(new VBox(12, ofSaved, facets));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var label = Texts.small(FilterMessages.name());
    label.setLabelFor(name);
    var bottom = new VBox(4, label, new HBox(8, name, save));
    bottom.getStyleClass().add("filter-save");
    getChildren().addAll(head, find, scroll, bottom);
  }

  /// Follows what is asked until the subscription ends.
  Subscription follow() {
    return Subscription.combine(
        model.queryProperty().subscribe(_ -> show()),
        model.asking().searchesProperty().subscribe(_ -> show()),
        saved.listProperty().subscribe(_ -> showSaved()));
  }

  void focus() {
    find.requestFocus();
  }

  private void show() {
    count.setText(FilterMessages.controls(model.asking().shown()));
    showFacets();
    showSaved();
    showSave();
  }

  private void showFacets() {
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    var held = focused == null ? "" : String.valueOf(focused.getId());
    var counts = model.asking().counts();
    facets.getChildren().clear();
    for (var facet : Facet.values()) {
      var values = counts.getOrDefault(facet, Map.of());
      var chosen = model.queryProperty().get().only(EnumSet.of(facet));
      if (!values.isEmpty() || !chosen.criteria().isEmpty()) {
        show(facet, values, chosen);
      }
    }
    // The chips are made anew with their counts; the keyboard stays where it was.
    if (!held.isEmpty() && focused instanceof Chip) {
      facets.lookupAll(".chip").stream()
          .filter(chip -> held.equals(chip.getId()))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private void show(Facet facet, Map<String, Integer> values, ControlQuery chosen) {
    var all = new TreeSet<>(values.keySet());
    chosen.criteria().forEach(criterion -> all.add(criterion.value()));
    var wanted = find.words();
    var flow = new FlowPane(4, 4);
    int left = 0;
    for (var value : FacetValues.ordered(facet, all)) {
      var criterion = new Criterion(facet, value);
      boolean on = chosen.criteria().contains(criterion);
      var words = FilterMessages.value(criterion, model.open().checklist());
      if (!on && !words.toLowerCase(Locale.ROOT).contains(wanted)) {
        continue;
      }
      if (!on && facet == Facet.CODE && flow.getChildren().size() >= CODES_SHOWN) {
        left++;
        continue;
      }
      flow.getChildren().add(chip(criterion, words, values.getOrDefault(value, 0)));
    }
    if (flow.getChildren().isEmpty()) {
      return;
    }
    var box = new VBox(4, Texts.small(FilterMessages.facet(facet)), flow);
    if (left > 0) {
      box.getChildren().add(Texts.small(FilterMessages.moreCodes(left)));
    }
    facets.getChildren().add(box);
  }

  private Chip chip(Criterion criterion, String words, int many) {
    var chip = new Chip(words);
    chip.setId("value-" + criterion.facet().word() + "-" + criterion.value());
    chip.show(many);
    chip.setSelected(model.queryProperty().get().criteria().contains(criterion));
    if (many == 0) {
      chip.getStyleClass().add("nothing");
    }
    chip.setOnAction(
        _ -> {
          var query = model.queryProperty().get();
          model.ask(chip.isSelected() ? query.with(criterion) : query.without(criterion));
        });
    return chip;
  }

  private void showSaved() {
    ofSaved.getChildren().setAll(Texts.small(FilterMessages.saved()));
    if (saved.listProperty().get().isEmpty()) {
      var none = Texts.wrapped(FilterMessages.nothingSaved());
      none.getStyleClass().add("muted");
      ofSaved.getChildren().add(none);
    }
    var flow = new FlowPane(4, 4);
    for (var each : saved.listProperty().get()) {
      var choose = new Chip(each.name());
      choose.setId("saved-" + each.name());
      choose.show(model.asking().matches(each.query()));
      choose.setSelected(model.queryProperty().get().equals(each.query()));
      choose.setOnAction(_ -> model.ask(choose.isSelected() ? each.query() : ControlQuery.ALL));
      var delete =
          Buttons.compact(
              Buttons.icon(
                  Icon.CLOSE, FilterMessages.delete(each.name()), () -> saved.delete(each)));
      delete.setGraphic(Icon.CLOSE.node(14));
      flow.getChildren().add(new HBox(choose, delete));
    }
    if (!flow.getChildren().isEmpty()) {
      ofSaved.getChildren().add(flow);
    }
    saved.lastDeleted().ifPresent(gone -> ofSaved.getChildren().add(deleted(gone.name())));
  }

  private Node deleted(String gone) {
    return Texts.row(
        Texts.muted(FilterMessages.deleted(gone)),
        Buttons.link(FilterMessages.undo(), saved::bringBack));
  }

  private void showSave() {
    boolean known = saved.has(name.getText().strip());
    save.setText(known ? FilterMessages.replace() : FilterMessages.save());
    save.setDisable(name.getText().isBlank() || model.queryProperty().get().isAll());
  }

  private void save() {
    if (!save.isDisabled()) {
      saved.save(name.getText().strip(), model.queryProperty().get());
      name.clear();
    }
  }
}
