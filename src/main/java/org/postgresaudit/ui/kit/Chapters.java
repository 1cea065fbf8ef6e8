package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A page of chapters below each other with their list at the left, which scrolls to them. The
/// search marks what answers, in the list and on the page.
public final class Chapters extends BorderPane {
  private static final PseudoClass MATCH = PseudoClass.getPseudoClass("match");
  private static final double LIST = 248;
  private static final double PAGE = 800;

  private final ListView<Chapter> list = new ListView<>();
  private final Map<Chapter, VBox> blocks = new LinkedHashMap<>();
  private final VBox page = new VBox(32);
  private final ScrollPane scroll = new ScrollPane(page);
  private final SearchField search;
  private final Label none = Texts.wrapped("");
  private Optional<Chapter> wanted = Optional.empty();
  private List<Chapter> marked = List.of();
  private boolean following;

  /// One chapter.
  ///
  /// @param id names it
  /// @param rows what stands in it; the search marks each as a whole
  public record Chapter(String id, Icon icon, String title, List<? extends Node> rows) {}

  /// @param prompt of the search
  /// @param name of the list, for screen readers
  public Chapters(String prompt, String name, List<Chapter> chapters) {
    search = new SearchField(prompt);
    search.setId("find-chapter");
    search.textProperty().subscribe((_, _) -> mark());
    list.setId("chapters");
    list.setAccessibleText(name);
    list.getItems().setAll(chapters);
    list.getStyleClass().add("steady");
    list.setCellFactory(_ -> new ChapterCell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::reveal);
    var tools = new HBox(search);
    HBox.setHgrow(search, javafx.scene.layout.Priority.ALWAYS);
    tools.getStyleClass().addAll("pane-head", "chapters-tools");
    none.getStyleClass().addAll("muted", "chapters-none");
    none.setId("no-chapter");
    none.visibleProperty().bind(none.textProperty().isNotEmpty());
    none.managedProperty().bind(none.visibleProperty());
    var left = new BorderPane(list);
    left.setTop(new VBox(tools, none));
    left.getStyleClass().add("chapters-list");
    left.setMinWidth(LIST);
    left.setPrefWidth(LIST);
    setLeft(left);
    for (var chapter : chapters) {
      var block = new VBox(Texts.paneTitle(chapter.title()));
      block.getStyleClass().add("chapter");
      block.getChildren().addAll(chapter.rows());
      // A page is given its height before its chapters are given their places.
      block.layoutYProperty().subscribe(_ -> wanted.ifPresent(this::scrollTo));
      blocks.put(chapter, block);
      page.getChildren().add(block);
    }
    page.getStyleClass().add("chapters-page");
    page.setMaxWidth(PAGE);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(name);
    setCenter(scroll);
    scroll.vvalueProperty().subscribe((_, _) -> follow());
    // Heights are true only once everything is wrapped: until the reader scrolls, the page stays
    // at the chapter that was asked for.
    page.heightProperty().subscribe((_, _) -> wanted.ifPresent(this::scrollTo));
    scroll.viewportBoundsProperty().subscribe((_, _) -> wanted.ifPresent(this::scrollTo));
    scroll.addEventFilter(ScrollEvent.ANY, _ -> wanted = Optional.empty());
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wanted = Optional.empty());
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, _ -> wanted = Optional.empty());
    list.getSelectionModel().select(0);
  }

  /// Puts the keyboard on the list.
  public void focus() {
    list.requestFocus();
  }

  /// Scrolls to a chapter.
  public void choose(String id) {
    list.getItems().stream()
        .filter(chapter -> chapter.id().equals(id))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private void reveal(@Nullable Chapter chapter) {
    if (chapter != null && !following) {
      wanted = Optional.of(chapter);
      scrollTo(chapter);
    }
  }

  private void scrollTo(Chapter chapter) {
    var block = blocks.get(chapter);
    double room = page.getHeight() - scroll.getViewportBounds().getHeight();
    if (block != null && room > 0) {
      following = true;
      scroll.setVvalue(Math.min(1, Math.max(0, block.getLayoutY() - 24) / room));
      following = false;
    }
  }

  /// The list shows the chapter at the top of the page.
  private void follow() {
    if (following || wanted.isPresent()) {
      return;
    }
    double room = page.getHeight() - scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * Math.max(0, room) + 48;
    Chapter here = list.getItems().getFirst();
    for (var each : blocks.entrySet()) {
      if (each.getValue().getLayoutY() <= top) {
        here = each.getKey();
      }
    }
    following = true;
    list.getSelectionModel().select(here);
    following = false;
  }

  private void mark() {
    var words = search.words();
    List<Chapter> with = new ArrayList<>();
    for (var each : blocks.entrySet()) {
      boolean any = false;
      for (var row : each.getKey().rows()) {
        boolean matches = !words.isEmpty() && says(row, words);
        row.pseudoClassStateChanged(MATCH, matches);
        any |= matches;
      }
      boolean title =
          !words.isEmpty() && each.getKey().title().toLowerCase(Locale.ROOT).contains(words);
      each.getValue().getChildren().getFirst().pseudoClassStateChanged(MATCH, title);
      if (any || title) {
        with.add(each.getKey());
      }
    }
    marked = with;
    none.setText(words.isEmpty() || !with.isEmpty() ? "" : KitMessages.nothingSays(words));
    list.refresh();
    with.stream().findFirst().ifPresent(list.getSelectionModel()::select);
  }

  private static boolean says(Node node, String words) {
    var own =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text text -> text.getText();
          default -> node.getAccessibleText();
        };
    return (own != null && own.toLowerCase(Locale.ROOT).contains(words))
        || (node instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words)));
  }

  /// A row of a chapter: what it is and what that means at the left, its control at the right.
  public static HBox row(String name, String hint, Node... controls) {
    var words = new VBox(2, Texts.wrapped(name));
    if (!hint.isEmpty()) {
      var small = Texts.small(hint);
      small.setWrapText(true);
      small.setMinHeight(Label.USE_PREF_SIZE);
      small.getStyleClass().add("muted");
      words.getChildren().add(small);
    }
    words.setMinWidth(160);
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    var row = Texts.row(words);
    row.setSpacing(16);
    row.getChildren().addAll(controls);
    row.getStyleClass().add("chapter-row");
    return row;
  }

  private final class ChapterCell extends ListCell<Chapter> {
    @Override
    protected void updateItem(@Nullable Chapter chapter, boolean empty) {
      super.updateItem(chapter, empty);
      pseudoClassStateChanged(MATCH, chapter != null && marked.contains(chapter));
      setMinHeight(36);
      setGraphicTextGap(12);
      if (empty || chapter == null) {
        setText(null);
        setGraphic(null);
      } else {
        setText(chapter.title());
        setGraphic(chapter.icon().node());
      }
    }
  }
}
