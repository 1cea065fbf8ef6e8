package org.postgresaudit.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.CommandSource;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// The field in which one types where to go, what to find, what to do. The keyboard stays in the
/// field; the arrows choose, Enter does it.
public final class Palette {
  private static final int PAGE = 8;
  private static final double HEIGHT = 400;

  private final Dialogs dialogs;
  private final Remembered remembered;
  private final Supplier<List<Command>> here;
  private final List<CommandSource> sources;

  /// @param here what the present screen and the window offer
  /// @param sources of what can be opened from everywhere
  public Palette(
      Dialogs dialogs,
      Remembered remembered,
      Supplier<List<Command>> here,
      List<CommandSource> sources) {
    this.dialogs = dialogs;
    this.remembered = remembered;
    this.here = here;
    this.sources = List.copyOf(sources);
  }

  /// Shows it over the window.
  public void open() {
    var model = new PaletteViewModel(remembered);
    model.add(here.get());
    sources.forEach(source -> source.offer(model::add));
    var list = list(model);
    var field = field(model, list);
    var box = new VBox(top(model, field), list, foot());
    box.getStyleClass().add("palette");
    dialogs.open(DialogBox.bare(box, field, dialogs::close));
    chooseFirst(list);
  }

  private ListView<Row> list(PaletteViewModel model) {
    var list = new ListView<>(model.rows());
    list.setId("palette-list");
    list.setAccessibleText(PaletteMessages.results());
    list.setCellFactory(
        _ -> {
          var cell = new RowCell();
          cell.setOnMouseClicked(
              _ -> {
                if (cell.getItem() instanceof Row.Hit(var command, _, _)) {
                  run(model, command);
                }
              });
          return cell;
        });
    list.setFocusTraversable(false);
    list.setPrefHeight(HEIGHT);
    list.getStyleClass().add("steady");
    var nothing = Texts.muted("");
    list.setPlaceholder(nothing);
    model
        .typedProperty()
        .subscribe(typed -> nothing.setText(PaletteMessages.nothing(typed.strip())));
    return list;
  }

  private TextField field(PaletteViewModel model, ListView<Row> list) {
    var field = new TextField();
    field.setId("palette");
    field.setPromptText(PaletteMessages.prompt());
    field.setAccessibleText(PaletteMessages.prompt());
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .subscribe(
            (_, now) -> {
              model.type(now);
              chooseFirst(list);
            });
    // What is chosen is told with the field, because the keyboard stays in it.
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row ->
                field.setAccessibleHelp(
                    row instanceof Row.Hit(var command, _, var head)
                        ? PaletteMessages.chosen(command.name(), command.aside(), head)
                        : PaletteMessages.nothing(model.typedProperty().get())));
    field.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, model, list));
    return field;
  }

  private void onKey(KeyEvent key, PaletteViewModel model, ListView<Row> list) {
    switch (key.getCode()) {
      case DOWN -> step(list, 1, 1);
      case UP -> step(list, -1, 1);
      case PAGE_DOWN -> step(list, 1, PAGE);
      case PAGE_UP -> step(list, -1, PAGE);
      case ENTER -> chosen(list).ifPresent(command -> run(model, command));
      case TAB -> step(list, key.isShiftDown() ? -1 : 1, 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void run(PaletteViewModel model, Command command) {
    if (command.whyNot().isPresent()) {
      return;
    }
    dialogs.close();
    model.used(command);
    command.action().run();
  }

  private static Optional<Command> chosen(ListView<Row> list) {
    return list.getSelectionModel().getSelectedItem() instanceof Row.Hit(var command, _, _)
        ? Optional.of(command)
        : Optional.empty();
  }

  private static void chooseFirst(ListView<Row> list) {
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    step(list, 1, 1);
  }

  /// To the next row that can be chosen; stays where it is at either end.
  private static void step(ListView<Row> list, int way, int rows) {
    int at = list.getSelectionModel().getSelectedIndex();
    int best = at;
    int left = rows;
    for (int i = at + way; 0 <= i && i < list.getItems().size() && left > 0; i += way) {
      if (list.getItems().get(i) instanceof Row.Hit) {
        best = i;
        left--;
      }
    }
    if (best >= 0 && best != at) {
      list.getSelectionModel().clearAndSelect(best);
      reveal(list, best);
    }
  }

  /// The head of a group comes into view with its first row.
  private static void reveal(ListView<Row> list, int at) {
    int first = at > 0 && list.getItems().get(at - 1) instanceof Row.Head ? at - 1 : at;
    int shown = (int) (HEIGHT / 36) - 1;
    if (list.lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      if (first <= flow.getFirstVisibleCell().getIndex()) {
        list.scrollTo(first);
      } else if (at >= flow.getLastVisibleCell().getIndex()) {
        list.scrollTo(Math.max(0, at - shown + 1));
      }
    }
  }

  private static Node top(PaletteViewModel model, TextField field) {
    var number = Texts.small("");
    number.getStyleClass().add("muted");
    number.setMinWidth(Label.USE_PREF_SIZE);
    model.foundProperty().subscribe(n -> number.setText(PaletteMessages.found(n.intValue())));
    var top = new HBox(8, Icon.SEARCH.node(20), field, number, Texts.keyCap("Esc"));
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("palette-top");
    return top;
  }

  private static Node foot() {
    var foot =
        new HBox(
            8,
            Texts.keyCap("↑"),
            Texts.keyCap("↓"),
            hint(PaletteMessages.choose()),
            Texts.keyCap("Enter"),
            hint(PaletteMessages.open()),
            Texts.space(),
            hint(PaletteMessages.prefixes()));
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("palette-foot");
    return foot;
  }

  private static Label hint(String words) {
    var hint = Texts.small(words);
    hint.getStyleClass().add("muted");
    return hint;
  }
}
