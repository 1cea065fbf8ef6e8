package org.postgresaudit.ui.report;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// The pages of the report as they will be, with small ones beside them.
final class PagesPane extends BorderPane {
  private static final double ROOM_FOR_WORDS = 440;

  private final ReportViewModel model;
  private final PagePictures pictures;
  private final PageColumn column;
  private final ListView<Integer> thumbnails = new ListView<>();
  private final TextField number = new TextField();
  private final Label all = Texts.muted("");
  private final Label percent = Texts.muted("");
  private final Label made = Texts.small("");
  private final StackPane middle = new StackPane();
  private boolean following;

  PagesPane(ReportViewModel model, PagePictures pictures) {
    this.model = model;
    this.pictures = pictures;
    getStyleClass().add("pages-pane");
    setMinWidth(340);
    column = new PageColumn(pictures, this::follow);
    thumbnails.setId("thumbnails");
    thumbnails.setAccessibleText(PageMessages.thumbnails());
    thumbnails.getStyleClass().add("thumbnails");
    thumbnails.setPrefWidth(108);
    thumbnails.setMinWidth(108);
    thumbnails.setCellFactory(_ -> new ThumbnailCell(pictures));
    thumbnails
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            index -> {
              if (index != null && !following) {
                column.go(index);
              }
            });
    setTop(new VBox(tools(), new VariantBar(model)));
    middle.getChildren().setAll(new EmptyState(Icon.REPORTS, PageMessages.makingFirst()));
    setCenter(middle);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    column
        .zoomProperty()
        .subscribe(zoom -> percent.setText(PageMessages.percent(zoom.doubleValue())));
    model.preview().pagesProperty().subscribe(this::show);
    model.preview().problemProperty().subscribe(this::problem);
  }

  private HBox tools() {
    var small =
        Buttons.compact(
            Buttons.icon(Icon.THUMBNAILS, PageMessages.thumbnails(), this::toggleThumbnails));
    var up = Buttons.compact(Buttons.icon(Icon.UP, PageMessages.previousPage(), () -> step(-1)));
    var down = Buttons.compact(Buttons.icon(Icon.UNFOLDED, PageMessages.nextPage(), () -> step(1)));
    number.setId("page-number");
    number.setPrefWidth(44);
    number.setMinWidth(44);
    number.getStyleClass().add("compact");
    number.setAccessibleText(PageMessages.pageNumber());
    number.setOnAction(_ -> goTo(number.getText()));
    var smaller =
        Buttons.compact(Buttons.icon(Icon.ZOOM_OUT, PageMessages.smaller(), column::smaller));
    var larger = Buttons.compact(Buttons.icon(Icon.ZOOM_IN, PageMessages.larger(), column::larger));
    var whole =
        Buttons.compact(Buttons.flat(Icon.WHOLE_PAGE, PageMessages.wholePage(), column::wholePage));
    whole
        .contentDisplayProperty()
        .bind(
            Bindings.when(widthProperty().greaterThanOrEqualTo(ROOM_FOR_WORDS))
                .then(ContentDisplay.LEFT)
                .otherwise(ContentDisplay.GRAPHIC_ONLY));
    all.setMinWidth(USE_PREF_SIZE);
    Texts.whole(made);
    percent.setMinWidth(40);
    percent.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_WORDS));
    percent.managedProperty().bind(percent.visibleProperty());
    percent.setAlignment(Pos.CENTER);
    made.setMinWidth(0);
    made.setId("origin");
    var row =
        Texts.row(
            small, up, down, number, all, Texts.space(), smaller, percent, larger, whole, made);
    row.setSpacing(4);
    row.getStyleClass().add("pane-head");
    return row;
  }

  private void toggleThumbnails() {
    setLeft(getLeft() == null ? thumbnails : null);
  }

  private void key(KeyEvent key) {
    if (key.getTarget().equals(number)) {
      return;
    }
    boolean known = true;
    switch (key.getCode()) {
      case PAGE_UP -> step(-1);
      case PAGE_DOWN -> step(1);
      case HOME -> column.go(0);
      case END -> column.goToLast();
      case PLUS, ADD, EQUALS -> known = withShortcut(key, column::larger);
      case MINUS, SUBTRACT -> known = withShortcut(key, column::smaller);
      default -> known = false;
    }
    if (known) {
      key.consume();
    }
  }

  private static boolean withShortcut(KeyEvent key, Runnable action) {
    if (key.isShortcutDown()) {
      action.run();
    }
    return key.isShortcutDown();
  }

  private void problem(String sentence) {
    if (!sentence.isEmpty() && column.isEmpty()) {
      middle
          .getChildren()
          .setAll(
              new EmptyState(
                  Icon.ERROR, sentence, Buttons.plain(PageMessages.tryAgain(), model::makePages)));
    }
  }

  /// The old pages stand until the new ones are here.
  private void show(Optional<Pages> now) {
    pictures.of(now);
    if (now.isEmpty()) {
      column.show(0);
      thumbnails.getItems().clear();
      setLeft(null);
      all.setText("");
      made.setText("");
      return;
    }
    boolean first = column.isEmpty();
    int count = now.get().count();
    all.setText(PageMessages.ofPages(count));
    made.setText(origin(now.get().origin()));
    if (first) {
      middle.getChildren().setAll(column);
      setLeft(thumbnails);
      applyCss();
      layout();
      column.fit(middle.getWidth());
    }
    following = true;
    var indices = IntStream.range(0, count).boxed().toList();
    if (!thumbnails.getItems().equals(indices)) {
      thumbnails.getItems().setAll(indices);
    }
    thumbnails.refresh();
    following = false;
    column.show(count);
  }

  private static String origin(Pages.Origin origin) {
    return switch (origin) {
      case Pages.Origin.Draft(var madeAt) -> PageMessages.draftMadeAt(Times.clock(madeAt));
      case Pages.Origin.Signed(_, var signedAt) -> PageMessages.signedOn(Times.date(signedAt));
    };
  }

  private void step(int by) {
    column.go(column.current() + by);
  }

  private void goTo(String typed) {
    try {
      column.go(Integer.parseInt(typed.strip()) - 1);
    } catch (NumberFormatException _) {
      number.setText(String.valueOf(column.current() + 1));
    }
  }

  /// Number and small page go where the large ones are scrolled to.
  private void follow() {
    number.setText(String.valueOf(column.current() + 1));
    following = true;
    thumbnails.getSelectionModel().clearAndSelect(column.current());
    following = false;
  }
}
