package org.postgresaudit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LinkEvent;
import org.postgresaudit.ui.palette.Palette;
import org.postgresaudit.ui.tour.Tour;
import org.postgresaudit.ui.work.BackgroundWork;

/// The one window: rail, top bar, the page of the present screen, status bar, and the layer for
/// dialogs over all of it.
public final class MainWindow {
  private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final Navigator navigator;
  private final Screens screens;
  private final Status status;
  private final Dialogs dialogs;
  private final Remembered remembered;
  private final Tour tour;
  private final TopBar topBar;
  private final Rail rail;
  private final Palette palette;
  private final BorderPane frame = new BorderPane();
  private final BorderPane main = new BorderPane();
  private final Scene scene;
  private Optional<Page> page = Optional.empty();
  private Consumer<String> title = _ -> {};

  /// Shows the navigator's present screen at once.
  ///
  /// @param sources of what the palette opens from everywhere
  /// @param browser opens an address of the web outside of the workbench
  public MainWindow(
      Navigator navigator,
      Screens screens,
      BackgroundWork work,
      Status status,
      Appearance appearance,
      Dialogs dialogs,
      Remembered remembered,
      Tour tour,
      List<CommandSource> sources,
      Consumer<String> browser) {
    this.navigator = navigator;
    this.screens = screens;
    this.status = status;
    this.dialogs = dialogs;
    this.remembered = remembered;
    this.tour = tour;
    var statusLine = new StatusLine(status, work, dialogs);
    var commands =
        new WindowCommands(navigator, appearance, this::showKeys, statusLine::openProblems);
    palette =
        new Palette(
            dialogs,
            remembered,
            () -> Stream.concat(tour.commands().stream(), commands.all(page).stream()).toList(),
            sources);
    topBar = new TopBar(navigator, appearance, palette::open);
    main.setTop(topBar);
    rail = new Rail(navigator);
    // What is too wide for the window is cut at the right, never on both sides.
    frame.setMinWidth(0);
    main.setMinWidth(0);
    BorderPane.setAlignment(main, Pos.TOP_LEFT);
    frame.setLeft(rail);
    frame.setCenter(main);
    frame.setBottom(statusLine);
    var root = new StackPane(frame, tour, dialogs);
    root.addEventHandler(LinkEvent.OPEN, event -> browser.accept(event.address()));
    scene = new Scene(new Sized(root, appearance), WIDTH, HEIGHT);
    appearance.dress(scene);
    HeldKeys.watch(scene, scene.windowProperty().flatMap(Window::focusedProperty));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, MainWindow::leaveText);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::back);
    navigator.currentProperty().subscribe(this::open);
  }

  /// Everything in the window, for a stage.
  public Scene scene() {
    return scene;
  }

  /// Fills the stage and shows it.
  public void show(Stage stage) {
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> report(thrown));
    stage.getIcons().setAll(ICON_SIZES.stream().flatMap(size -> icon(size).stream()).toList());
    stage.setScene(scene);
    WindowPlace.keep(stage, remembered);
    title = stage::setTitle;
    page.ifPresent(this::nameWindow);
    stage.setOnHidden(_ -> leave());
    stage.show();
  }

  /// A stage may be shown again with something else in it; this page is left once.
  private void leave() {
    page.ifPresent(Page::leave);
    page = Optional.empty();
  }

  private void open(Screen screen) {
    page.ifPresent(Page::leave);
    status.noteProperty().set("");
    try {
      var next = screens.open(screen);
      page = Optional.of(next);
      topBar.follow(next);
      main.setCenter(next.content());
      BorderPane.setAlignment(next.content(), Pos.TOP_LEFT);
      next.trail().addListener((ListChangeListener<Page.Crumb>) _ -> nameWindow(next));
      nameWindow(next);
      // Only then are the nodes inside split panes part of the scene and can take the focus.
      next.content().applyCss();
      next.content().requestFocus();
      next.entered();
    } catch (RuntimeException e) { // one broken screen must not take the window down
      page = Optional.empty();
      LOG.log(Level.SEVERE, "Could not open " + screen, e);
      status.problem(WindowMessages.couldNotOpen(), FaultDetails.of(e));
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

  /// Tab goes on from a text of many lines, too: without a mouse there would be no way out of it.
  private static void leaveText(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB
        && !event.isShortcutDown()
        && !event.isAltDown()
        && event.getTarget() instanceof TextArea text) {
      text.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    if (dialogs.isOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.F1) {
      showKeys();
      event.consume();
    } else if (FIND.match(event)) {
      palette.open();
      event.consume();
    } else if (event.getCode() == KeyCode.F6) {
      var parts = new ArrayList<Parent>(List.of(rail, topBar));
      page.map(Page::content).ifPresent(parts::add);
      parts.add(tour);
      PaneWalk.step(parts, event.isShiftDown() ? -1 : 1);
      event.consume();
    } else {
      goByKey(event);
    }
  }

  /// Only where nothing else is moved by it, as an attachment is among others.
  private void back(KeyEvent event) {
    if (BACK.match(event) && !dialogs.isOpen()) {
      navigator.back();
      event.consume();
    }
  }

  private void showKeys() {
    KeysDialog.open(dialogs, page.map(Page::keys).orElse(List.of()));
  }

  private void goByKey(KeyEvent event) {
    for (var place : Screen.Place.values()) {
      if (place.combination().match(event)) {
        navigator.go(place.screen());
        event.consume();
      }
    }
  }

  private void report(Throwable thrown) {
    LOG.log(Level.SEVERE, "Uncaught on the JavaFX thread", thrown);
    status.problem(WindowMessages.wentWrong(), FaultDetails.of(thrown));
  }

  private static Optional<Image> icon(int size) {
    return Optional.ofNullable(
            MainWindow.class.getResourceAsStream("icons/postgres-audit-" + size + ".png"))
        .map(Image::new);
  }
}
