package org.postgresaudit.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
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
  private static final double LEAST_ZOOM = 0.3;
  private static final double MOST_ZOOM = 2.5;
  private static final double STEP = 1.2;
  private static final double GAP = 16;

  private final ReportViewModel model;
  private final PagePictures pictures;
  private final VBox column = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(column);
  private final ListView<Integer> thumbnails = new ListView<>();
  private final TextField number = new TextField();
  private final Label all = Texts.muted("");
  private final Label percent = Texts.muted("");
  private final Label made = Texts.small("");
  private final StackPane middle = new StackPane();
  private final List<PageView> pages = new ArrayList<>();
  private double zoom = 0.62;
  private boolean following;

  PagesPane(ReportViewModel model, PagePictures pictures) {
    this.model = model;
    this.pictures = pictures;
    getStyleClass().add("pages-pane");
    setMinWidth(380);
    column.setAlignment(Pos.TOP_CENTER);
    column.getStyleClass().add("desk");
    scroll.setFitToWidth(true);
    scroll.setId("pages");
    scroll.getStyleClass().add("desk-scroll");
    scroll.vvalueProperty().subscribe(_ -> scrolled());
    scroll.viewportBoundsProperty().subscribe(_ -> scrolled());
    thumbnails.setId("thumbnails");
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
                go(index);
              }
            });
    setTop(tools());
    middle.getChildren().setAll(new EmptyState(Icon.REPORTS, FieldMessages.makingFirst()));
    setCenter(middle);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.pagesProperty().subscribe(this::show);
    model.previewProblemProperty().subscribe(this::problem);
  }

  private HBox tools() {
    var small =
        Buttons.compact(
            Buttons.icon(Icon.THUMBNAILS, FieldMessages.thumbnails(), this::toggleThumbnails));
    var up =
        Buttons.compact(
            Buttons.icon(Icon.UP, FieldMessages.previousPage(), () -> go(current() - 1)));
    var down =
        Buttons.compact(
            Buttons.icon(Icon.UNFOLDED, FieldMessages.nextPage(), () -> go(current() + 1)));
    number.setId("page-number");
    number.setPrefWidth(44);
    number.setMinWidth(44);
    number.getStyleClass().add("compact");
    number.setAccessibleText(FieldMessages.pageNumber());
    number.setOnAction(_ -> goTo(number.getText()));
    var smaller =
        Buttons.compact(
            Buttons.icon(Icon.ZOOM_OUT, FieldMessages.smaller(), () -> zoom(zoom / STEP)));
    var larger =
        Buttons.compact(
            Buttons.icon(Icon.ZOOM_IN, FieldMessages.larger(), () -> zoom(zoom * STEP)));
    var whole =
        Buttons.compact(Buttons.flat(Icon.WHOLE_PAGE, FieldMessages.wholePage(), this::wholePage));
    all.setMinWidth(USE_PREF_SIZE);
    Texts.whole(made);
    percent.setMinWidth(40);
    percent.setAlignment(Pos.CENTER);
    made.setMinWidth(0);
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
      case PAGE_UP -> go(current() - 1);
      case PAGE_DOWN -> go(current() + 1);
      case HOME -> go(0);
      case END -> go(pages.size() - 1);
      case PLUS, ADD, EQUALS -> known = withShortcut(key, () -> zoom(zoom * STEP));
      case MINUS, SUBTRACT -> known = withShortcut(key, () -> zoom(zoom / STEP));
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
    if (!sentence.isEmpty() && model.pagesProperty().get().isEmpty()) {
      middle
          .getChildren()
          .setAll(
              new EmptyState(
                  Icon.ERROR, sentence, Buttons.plain(FieldMessages.tryAgain(), model::makePages)));
    }
  }

  /// The old pages stand until the new ones are here, and one stays where one was.
  private void show(Optional<Pages> now) {
    if (now.isEmpty()) {
      return;
    }
    double place = scroll.getVvalue();
    boolean first = pages.isEmpty();
    int count = now.get().count();
    pictures.of(now.get());
    while (pages.size() > count) {
      column.getChildren().remove(pages.removeLast());
    }
    while (pages.size() < count) {
      var page = new PageView(pages.size(), pictures);
      pages.add(page);
      column.getChildren().add(page);
    }
    pages.forEach(page -> page.stale(zoom));
    following = true;
    var indices = java.util.stream.IntStream.range(0, count).boxed().toList();
    if (!thumbnails.getItems().equals(indices)) {
      thumbnails.getItems().setAll(indices);
    }
    thumbnails.refresh();
    following = false;
    all.setText(FieldMessages.ofPages(count));
    made.setText(FieldMessages.draftMadeAt(Times.clock(now.get().madeAt())));
    if (first) {
      middle.getChildren().setAll(scroll);
      setLeft(thumbnails);
      applyCss();
      layout();
      zoom = Math.clamp((middle.getWidth() - 3 * GAP) / PageView.WIDTH, LEAST_ZOOM, zoom);
      pages.forEach(page -> page.stale(zoom));
    }
    percent.setText(FieldMessages.percent(zoom));
    scroll.layout();
    scroll.setVvalue(place);
    scrolled();
  }

  private void zoom(double wanted) {
    int at = current();
    zoom = Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM);
    percent.setText(FieldMessages.percent(zoom));
    pages.forEach(page -> page.stale(zoom));
    scroll.layout();
    go(at);
    scrolled();
  }

  private void wholePage() {
    double room = scroll.getViewportBounds().getHeight() - 2 * GAP;
    zoom(room / PageView.HEIGHT);
  }

  private double top(int index) {
    return GAP + index * (PageView.HEIGHT * zoom + GAP);
  }

  private double hidden() {
    return Math.max(1, top(pages.size()) - scroll.getViewportBounds().getHeight());
  }

  /// The page that fills most of the view.
  private int current() {
    double middleOfView =
        scroll.getVvalue() * hidden() + scroll.getViewportBounds().getHeight() / 2;
    int index = (int) ((middleOfView - GAP) / (PageView.HEIGHT * zoom + GAP));
    return Math.clamp(index, 0, Math.max(0, pages.size() - 1));
  }

  private void go(int index) {
    if (!pages.isEmpty()) {
      int wanted = Math.clamp(index, 0, pages.size() - 1);
      scroll.setVvalue(Math.clamp((top(wanted) - GAP / 2) / hidden(), 0, 1));
    }
  }

  private void goTo(String typed) {
    try {
      go(Integer.parseInt(typed.strip()) - 1);
    } catch (NumberFormatException _) {
      number.setText(String.valueOf(current() + 1));
    }
  }

  private void scrolled() {
    if (pages.isEmpty()) {
      return;
    }
    double from = scroll.getVvalue() * hidden();
    double to = from + Math.max(1, scroll.getViewportBounds().getHeight());
    for (int i = 0; i < pages.size(); i++) {
      boolean inSight = top(i) < to + 200 && top(i + 1) > from - 200;
      pages.get(i).inSight(inSight);
    }
    number.setText(String.valueOf(current() + 1));
    following = true;
    thumbnails.getSelectionModel().clearAndSelect(current());
    following = false;
  }
}
