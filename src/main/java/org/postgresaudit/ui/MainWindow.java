package org.postgresaudit.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LinkEvent;
import org.postgresaudit.ui.work.BackgroundWork;

/// The one window: rail, top bar, the page of the present screen, status bar, and the layer for
/// dialogs over all of it.
public final class MainWindow {
  private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
  private static final int[] ICON_SIZES = {16, 32, 48, 64, 128, 256, 512};
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1100;
  private static final double LEAST_HEIGHT = 700;
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private final Navigator navigator;
  private final Screens screens;
  private final Status status;
  private final Dialogs dialogs;
  private final TopBar topBar;
  private final BorderPane frame = new BorderPane();
  private final BorderPane main = new BorderPane();
  private final Scene scene;
  private Optional<Page> page = Optional.empty();
  private Consumer<String> title = _ -> {};

  /// Shows the navigator's present screen at once.
  ///
  /// @param browser opens an address of the web outside of the workbench
  public MainWindow(
      Navigator navigator,
      Screens screens,
      BackgroundWork work,
      Status status,
      Appearance appearance,
      Dialogs dialogs,
      Consumer<String> browser) {
    this.navigator = navigator;
    this.screens = screens;
    this.status = status;
    this.dialogs = dialogs;
    topBar = new TopBar(navigator, appearance);
    main.setTop(topBar);
    frame.setLeft(new Rail(navigator));
    frame.setCenter(main);
    frame.setBottom(new StatusLine(status, work, dialogs));
    var root = new StackPane(frame, dialogs);
    root.addEventHandler(LinkEvent.OPEN, event -> browser.accept(event.address()));
    scene = new Scene(root, WIDTH, HEIGHT);
    appearance.dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    navigator.currentProperty().subscribe(this::open);
  }

  /// Everything in the window, for a stage.
  public Scene scene() {
    return scene;
  }

  /// Fills the stage and shows it.
  public void show(Stage stage) {
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> report(thrown));
    for (int size : ICON_SIZES) {
      icon(size).ifPresent(stage.getIcons()::add);
    }
    stage.setScene(scene);
    fit(stage, javafx.stage.Screen.getPrimary().getVisualBounds());
    title = stage::setTitle;
    page.ifPresent(this::nameWindow);
    stage.setOnHidden(_ -> page.ifPresent(Page::leave));
    stage.show();
  }

  /// The usual size, or less on a small display: nothing of the window may lie outside of it.
  private static void fit(Stage stage, Rectangle2D display) {
    stage.setMinWidth(Math.min(LEAST_WIDTH, display.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, display.getHeight()));
    if (display.getWidth() < WIDTH || display.getHeight() < HEIGHT) {
      stage.setX(display.getMinX());
      stage.setY(display.getMinY());
      stage.setWidth(Math.min(WIDTH, display.getWidth()));
      stage.setHeight(Math.min(HEIGHT, display.getHeight()));
    }
  }

  private void open(Screen screen) {
    page.ifPresent(Page::leave);
    status.noteProperty().set("");
    try {
      var next = screens.open(screen);
      page = Optional.of(next);
      topBar.follow(next);
      main.setCenter(next.content());
      next.trail().addListener((ListChangeListener<Page.Crumb>) _ -> nameWindow(next));
      nameWindow(next);
      // Only then are the nodes inside split panes part of the scene and can take the focus.
      next.content().applyCss();
      next.content().requestFocus();
      next.entered();
    } catch (RuntimeException e) { // one broken screen must not take the window down
      page = Optional.empty();
      LOG.log(Level.SEVERE, "Could not open " + screen, e);
      Parent sorry = new EmptyState(Icon.ERROR, WindowMessages.couldNotOpen());
      main.setCenter(sorry);
    }
  }

  private void nameWindow(Page shown) {
    title.accept(
        shown.trail().isEmpty()
            ? WindowMessages.product()
            : WindowMessages.title(shown.trail().getLast().text()));
  }

  private void onKey(KeyEvent event) {
    if (dialogs.isOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.F1) {
      KeysDialog.open(dialogs, page.map(Page::keys).orElse(java.util.List.of()));
      event.consume();
    } else if (BACK.match(event)) {
      navigator.back();
      event.consume();
    } else if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
      goByNumber(event);
    }
  }

  private void goByNumber(KeyEvent event) {
    for (var place : Screen.Place.values()) {
      if (event.getCode().getName().equals(String.valueOf(place.number()))) {
        navigator.go(place.screen());
        event.consume();
      }
    }
  }

  private void report(Throwable thrown) {
    LOG.log(Level.SEVERE, "Uncaught on the JavaFX thread", thrown);
    status.problem(WindowMessages.wentWrong());
  }

  private static Optional<Image> icon(int size) {
    return Optional.ofNullable(
            MainWindow.class.getResourceAsStream("icons/postgres-audit-" + size + ".png"))
        .map(Image::new);
  }
}
