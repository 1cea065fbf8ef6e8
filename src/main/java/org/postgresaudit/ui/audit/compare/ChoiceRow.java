package org.postgresaudit.ui.audit.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// Which two audits are compared, how far they lie apart, and what of them is shown.
final class ChoiceRow extends HBox {
  private static final double CHOICE = 208;
  private static final double FILTER = 176;

  private final CompareViewModel model;
  private final SearchField filter = new SearchField(CompareMessages.filter());
  private final Label facts = Texts.whole(Texts.muted(""));
  private boolean showing;

  ChoiceRow(CompareViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("compare-choice");
    setAlignment(Pos.CENTER_LEFT);
    filter.setId("compare-filter");
    filter.setMinWidth(132);
    filter.setPrefWidth(FILTER);
    filter.textProperty().bindBidirectional(model.filterProperty());
    facts.setId("compare-facts");
    facts.setMinWidth(0);
    var report = new CheckBox(CompareMessages.inReport());
    report.setId("compare-in-report");
    report.setMinWidth(Region.USE_PREF_SIZE);
    report.selectedProperty().bindBidirectional(model.inReportProperty());
    report.setDisable(!model.isFollowUp());
    var frame = new HBox(report);
    frame.setAlignment(Pos.CENTER);
    Tooltip.install(
        frame,
        new Tooltip(
            model.isFollowUp() ? CompareMessages.inReportHint() : CompareMessages.notInReport()));
    getChildren()
        .addAll(
            name(CompareMessages.before()),
            choice("compare-then", CompareMessages.before(), model.thenProperty(), model::before),
            Icon.TO.node(),
            name(CompareMessages.now()),
            choice("compare-now", CompareMessages.now(), model.nowProperty(), model::now),
            facts,
            Texts.space(),
            filter,
            frame);
    model
        .comparisonProperty()
        .subscribe(found -> facts.setText(found.map(CompareMessages::facts).orElse("")));
  }

  void toFilter() {
    filter.requestFocus();
  }

  private static Label name(String words) {
    var name = Texts.muted(words);
    name.setMinWidth(Region.USE_PREF_SIZE);
    return name;
  }

  private ComboBox<Audit> choice(
      String id,
      String name,
      ReadOnlyObjectProperty<Optional<Audit>> chosen,
      Consumer<Audit> choose) {
    var box = new ComboBox<Audit>(model.audits());
    box.setId(id);
    box.setAccessibleText(name);
    box.getStyleClass().add("compact");
    box.setMinWidth(144);
    box.setPrefWidth(CHOICE);
    box.setCellFactory(_ -> new AuditCell(true));
    box.setButtonCell(new AuditCell(false));
    chosen.subscribe(
        audit -> {
          showing = true;
          box.setValue(audit.orElse(null));
          showing = false;
        });
    box.valueProperty()
        .subscribe(
            audit -> {
              if (!showing && audit != null && !Objects.equals(audit, chosen.get().orElse(null))) {
                choose.accept(audit);
              }
            });
    return box;
  }

  private final class AuditCell extends ListCell<Audit> {
    private final boolean whole;

    AuditCell(boolean whole) {
      this.whole = whole;
    }

    @Override
    protected void updateItem(@Nullable Audit audit, boolean empty) {
      super.updateItem(audit, empty);
      if (empty || audit == null) {
        setText("");
        setGraphic(null);
      } else if (whole) {
        setText("");
        var server = Texts.small(CompareMessages.server(audit));
        server.getStyleClass().add("hint");
        setGraphic(Texts.row(Texts.body(CompareMessages.auditOf(audit)), server));
      } else {
        setText(
            standsAlone(audit) ? CompareMessages.auditOf(audit) : CompareMessages.auditAt(audit));
      }
    }

    /// Whether its day tells it from the others.
    private boolean standsAlone(Audit audit) {
      var day = CompareMessages.day(audit.openedAt());
      return model.audits().stream()
          .noneMatch(
              other -> !other.equals(audit) && CompareMessages.day(other.openedAt()).equals(day));
    }
  }
}
