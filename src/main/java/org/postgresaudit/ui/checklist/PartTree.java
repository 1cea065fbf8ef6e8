package org.postgresaudit.ui.checklist;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.checklist.ChecklistViewModel.Part;
import org.postgresaudit.ui.kit.Texts;

/// The table of contents: sections with their items, and how many controls each holds.
final class PartTree extends TreeView<Part> {
  private static final double SECTION_HEIGHT = 30;

  private final ChecklistViewModel model;

  PartTree(ChecklistViewModel model) {
    this.model = model;
    setId("parts");
    setAccessibleText(ChecklistMessages.sections());
    getStyleClass().add("steady");
    setShowRoot(false);
    setFixedCellSize(SECTION_HEIGHT);
    setCellFactory(_ -> new PartCell());
    var root = new TreeItem<Part>(new Part.All());
    var all = new TreeItem<Part>(new Part.All());
    root.getChildren().add(all);
    for (var section : model.sections()) {
      var item = new TreeItem<Part>(new Part.OfSection(section.id()));
      for (var part : section.items()) {
        item.getChildren().add(new TreeItem<>(new Part.OfItem(section.id(), part.id())));
      }
      root.getChildren().add(item);
    }
    setRoot(root);
    getSelectionModel().select(all);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.partProperty().set(chosen.getValue());
                chosen.setExpanded(true);
              }
            });
    model.wordsProperty().subscribe(_ -> refresh());
  }

  private String words(Part part) {
    return switch (part) {
      case Part.All _ -> ChecklistMessages.allSections();
      case Part.OfSection(var id) ->
          model.sections().stream()
              .filter(section -> section.id().equals(id))
              .map(section -> section.number() + "  " + section.title())
              .findFirst()
              .orElse(id);
      case Part.OfItem(var section, var id) ->
          model.sections().stream()
              .filter(s -> s.id().equals(section))
              .flatMap(s -> s.items().stream())
              .filter(item -> item.id().equals(id))
              .map(item -> item.title())
              .findFirst()
              .orElse(id);
    };
  }

  private final class PartCell extends TreeCell<Part> {
    private final Label name = Texts.whole(Texts.body(""));
    private final Label count = Texts.muted("");
    private final HBox row = Texts.row(name, Texts.space(), count);

    PartCell() {
      setPrefWidth(0); // as wide as the tree, so that nothing scrolls sideways
      row.setAlignment(Pos.CENTER_LEFT);
      name.getStyleClass().add("row-title");
      name.setMinWidth(0);
      count.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      if (empty || part == null) {
        setGraphic(null);
        return;
      }
      name.setText(words(part));
      count.setText(String.valueOf(model.count(part)));
      setAccessibleText(name.getText());
      setGraphic(row);
    }
  }
}
