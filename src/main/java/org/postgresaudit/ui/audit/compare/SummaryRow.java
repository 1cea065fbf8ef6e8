package org.postgresaudit.ui.audit.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// How many controls became what. Each number filters the list.
final class SummaryRow extends HBox {
  private final CompareViewModel model;
  private final Map<Change, Part> parts = new EnumMap<>(Change.class);
  private static final double FOR_FINDINGS = 1160;
  private static final double FOR_WORDS = 940;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Label then = number();
  private final Label now = number();
  private final Label difference = Texts.badge("");
  private final HBox findings;

  private record Part(ToggleButton button, Label number, Label words) {}

  SummaryRow(CompareViewModel model) {
    this.model = model;
    getStyleClass().add("compare-summary");
    setAlignment(Pos.CENTER_LEFT);
    for (var change : Change.values()) {
      var part = part(change);
      parts.put(change, part);
      getChildren().add(part.button());
    }
    then.getStyleClass().add("pane-title");
    now.getStyleClass().add("pane-title");
    findings =
        Texts.row(Texts.muted(CompareMessages.findings()), then, Icon.TO.node(), now, difference);
    findings.setMinWidth(Region.USE_PREF_SIZE);
    findings.getStyleClass().add("compare-findings");
    getChildren().addAll(Texts.space(), findings);
    var roomy = widthProperty().greaterThanOrEqualTo(FOR_FINDINGS);
    findings.visibleProperty().bind(roomy);
    widthProperty()
        .map(width -> width.doubleValue() < FOR_WORDS)
        .subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    findings.managedProperty().bind(roomy);
    setMinWidth(0);
    model.comparisonProperty().subscribe(found -> found.ifPresent(this::show));
    model
        .onlyProperty()
        .subscribe(
            only ->
                parts.forEach(
                    (change, part) ->
                        part.button().setSelected(only.filter(change::equals).isPresent())));
  }

  private Part part(Change change) {
    var number = Texts.pageTitle("");
    var words = Texts.muted(CompareMessages.word(change));
    number.setMinWidth(Region.USE_PREF_SIZE);
    words.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(12, ChangeIcon.of(change, Icon.MEDIUM), number, words);
    row.setAlignment(Pos.CENTER_LEFT);
    var button = new ToggleButton();
    button.setId("compare-" + change.name().toLowerCase(java.util.Locale.ROOT));
    button.getStyleClass().add("compare-number");
    button.setGraphic(row);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> model.only(change));
    return new Part(button, number, words);
  }

  private void show(Comparison comparison) {
    var counts = comparison.counts();
    parts.forEach(
        (change, part) -> {
          part.number().setText(String.valueOf(counts.controls(change)));
          if (change == Change.UNCHANGED) {
            part.words().setText(CompareMessages.unchangedFound(counts.unchangedFound()));
          }
          part.button()
              .setAccessibleText(counts.controls(change) + " " + CompareMessages.word(change));
        });
    then.setText(String.valueOf(counts.foundThen()));
    now.setText(String.valueOf(counts.foundNow()));
    difference.setText(CompareMessages.difference(counts.foundThen(), counts.foundNow()));
    difference.getStyleClass().removeAll("success", "danger", "plain");
    int more = Integer.compare(counts.foundNow(), counts.foundThen());
    difference.getStyleClass().add(more < 0 ? "success" : more > 0 ? "danger" : "plain");
    difference.setGraphic(
        more == 0
            ? null
            : (more < 0 ? Icon.FEWER : Icon.MORE).node(12, more < 0 ? "success" : "danger"));
    Tooltip.install(
        findings, new Tooltip(CompareMessages.findingsHint(counts.foundThen(), counts.foundNow())));
  }

  private static Label number() {
    var number = new Label();
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }
}
