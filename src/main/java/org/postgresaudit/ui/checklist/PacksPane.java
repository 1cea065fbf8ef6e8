package org.postgresaudit.ui.checklist;

import java.time.ZoneId;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.store.PackShelf.Shelved;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;

/// The packs below the table of contents: the product's own, and those of the consultant.
final class PacksPane extends VBox {
  private static final double HIGHEST = 320;

  private final Checklist own;
  private final PacksViewModel model;
  private final PackDialogs dialogs;
  private final VBox list = new VBox(12);

  PacksPane(Checklist own, PacksViewModel model, PackDialogs dialogs, FilePicker files) {
    super(8);
    this.own = own;
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("packs");
    var add =
        Buttons.compact(
            Buttons.icon(
                Icon.FOLDER,
                PackMessages.addPack(),
                () ->
                    files
                        .folder(getScene().getWindow(), PackMessages.choosePack())
                        .ifPresent(dialogs::add)));
    add.setId("add-pack");
    var again =
        Buttons.compact(Buttons.icon(Icon.PROBE_AGAIN, PackMessages.readAgain(), model::reread));
    again.setId("reread-packs");
    var head = Texts.row(Texts.paneTitle(PackMessages.packs()), Texts.space(), add, again);
    head.setSpacing(0);
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    // As high as its rows are once they are wrapped, up to a limit.
    list.heightProperty()
        .subscribe(
            height -> {
              double wanted = Math.min(HIGHEST, height.doubleValue() + 2);
              scroll.setMinHeight(wanted);
              scroll.setPrefHeight(wanted);
              scroll.setMaxHeight(wanted);
            });
    getChildren().addAll(head, new ProblemLabel(model.problemProperty()), scroll);
    model.packs().addListener((ListChangeListener<Shelved>) _ -> show());
    show();
  }

  private void show() {
    list.getChildren().setAll(ownPack());
    model.packs().forEach(each -> list.getChildren().add(pack(each)));
    if (model.packs().isEmpty()) {
      list.getChildren().add(hint(PackMessages.noPacksYet(), "muted"));
    }
  }

  private Node ownPack() {
    return row(
        Icon.CHECKED.node(Icon.SMALL, "success"),
        PackMessages.pack(own.version()),
        List.of(Texts.small(PackMessages.packFacts(own.controls().size())), hash(own.sha256())));
  }

  private Node pack(Shelved each) {
    var node =
        switch (each) {
          case Shelved.InUse(var pack, var confirmation) ->
              row(
                  Icon.CHECKED.node(Icon.SMALL, "success"),
                  pack.name(),
                  List.of(
                      Texts.small(
                          PackMessages.ownPackFacts(
                              pack.content().controls().size(), pack.content().version())),
                      hash(pack.sha256()),
                      hint(
                          PackMessages.confirmedBy(
                              confirmation.by(),
                              confirmation
                                  .at()
                                  .atZone(ZoneId.systemDefault())
                                  .toLocalDate()
                                  .toString()),
                          "muted"),
                      links(
                          Buttons.link(PackMessages.takeOut(), () -> model.withdraw(pack)),
                          remove(pack.name()))));
          case Shelved.Unconfirmed(var pack, var origin) ->
              row(
                  Icon.WARNING.node(Icon.SMALL, "warning"),
                  pack.name(),
                  List.of(
                      Texts.small(
                          PackMessages.ownPackFacts(
                              pack.content().controls().size(), pack.content().version())),
                      hash(pack.sha256()),
                      hint(PackMessages.notConfirmed(origin), "warning"),
                      links(
                          Buttons.link(PackMessages.readAndConfirm(), () -> dialogs.confirm(pack)),
                          remove(pack.name()))));
          case Shelved.Refused(var name, var faults) ->
              row(
                  Icon.FOUND.node(Icon.SMALL, "danger"),
                  name,
                  List.of(
                      hint(PackMessages.refused(faults.getFirst()), "danger"),
                      faults(name, faults)));
        };
    node.setId("pack-" + each.name());
    return node;
  }

  private Node faults(String name, List<ChecklistFault> faults) {
    return faults.size() == 1
        ? links(remove(name))
        : links(Buttons.link(PackMessages.allFaults(), () -> dialogs.faults(faults)), remove(name));
  }

  private Hyperlink remove(String name) {
    return Buttons.link(PackMessages.remove(), () -> dialogs.remove(name));
  }

  private static Node links(Hyperlink... links) {
    return new HBox(12, links);
  }

  private static Node hash(String sha256) {
    var hash = Texts.mono(PackMessages.shortHash(sha256));
    var copy = CopyButton.icon(() -> sha256);
    copy.setAccessibleText(PackMessages.copyHash());
    return Texts.row(hash, Texts.space(), copy);
  }

  private static Label hint(String words, String styleClass) {
    var hint = Texts.small(words);
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.getStyleClass().add(styleClass);
    return hint;
  }

  private static Node row(Node icon, String name, List<Node> facts) {
    var words = new VBox(2, Texts.whole(Texts.body(name)));
    words.getChildren().addAll(facts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(8, icon, words);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
