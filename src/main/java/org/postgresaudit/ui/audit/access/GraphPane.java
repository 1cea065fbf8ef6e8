package org.postgresaudit.ui.audit.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.ui.audit.access.NodeBox.Mark;
import org.postgresaudit.ui.kit.Texts;

/// The graph: wheel zooms, drag moves, a click on a node chooses a way through it, Esc frees it.
final class GraphPane extends Pane {
  private static final double MARGIN = 20;
  private static final double HEADS = 40;
  private static final double FOOT = 12;
  private static final double READABLE = 0.85;

  private final WaysViewModel model;
  private final Pane sheet = new Pane();
  private final Group edges = new Group();
  private final Map<String, NodeBox> boxes = new LinkedHashMap<>();
  private final List<EdgeLine> lines = new ArrayList<>();
  private final Zoom zoom = new Zoom(MARGIN);
  private Drawing drawing = new Drawing(List.of(), List.of(), List.of(), 0, 0, 0);

  GraphPane(WaysViewModel model) {
    this.model = model;
    setId("graph");
    getStyleClass().add("graph");
    setAccessibleRole(AccessibleRole.PARENT);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    zoom.of(sheet);
    getChildren().add(sheet);
    setMinSize(0, 0);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    setOnMousePressed(event -> zoom.grab(event.getX(), event.getY()));
    setOnMouseDragged(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            zoom.drag(event.getX(), event.getY());
          }
        });
    model.chosenProperty().subscribe(_ -> mark(Optional.empty()));
    model.revisionProperty().subscribe(_ -> draw());
    widthProperty().subscribe(width -> widthIs(width.doubleValue()));
    heightProperty().subscribe(height -> heightIs(height.doubleValue()));
  }

  private double drawnFor;
  private double highFor;

  /// Laid out once the width is known, and anew when it is another.
  private void widthIs(double width) {
    if (width > 0 && Math.abs(width - drawnFor) > 1) {
      draw();
    }
  }

  private void heightIs(double height) {
    if (height > 0 && Math.abs(height - highFor) > 1) {
      draw();
    }
  }

  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.factorProperty();
  }

  Drawing drawing() {
    return drawing;
  }

  /// What there is to save as a picture.
  Pane sheet() {
    return sheet;
  }

  /// Draws what the model shows now.
  void draw() {
    drawnFor = getWidth();
    highFor = getHeight();
    double room = Math.max(0, getWidth() - 2 * MARGIN);
    drawing = Drawing.of(model.waysProperty().get(), model.idle(), room);
    double scale = readable();
    if (scale < 1) {
      // What is drawn smaller may be wider.
      drawing = Drawing.of(model.waysProperty().get(), model.idle(), room / scale);
    }
    sheet.getChildren().clear();
    edges.getChildren().clear();
    boxes.clear();
    lines.clear();
    heads();
    edges.setLayoutY(HEADS);
    sheet.getChildren().add(edges);
    for (var edge : drawing.edges()) {
      var line = new EdgeLine(edge);
      lines.add(line);
      edges.getChildren().add(line);
    }
    for (var node : drawing.nodes()) {
      var box = new NodeBox(node);
      box.setLayoutY(node.y() + HEADS);
      box.setOnMouseEntered(_ -> mark(Optional.of(box)));
      box.setOnMouseExited(_ -> mark(Optional.empty()));
      box.setOnMouseClicked(_ -> click(box));
      box.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, box));
      box.focusedProperty()
          .subscribe(focused -> mark(focused ? Optional.of(box) : Optional.empty()));
      boxes.put(node.key(), box);
      sheet.getChildren().add(box);
    }
    setAccessibleText(GraphMessages.spokenGraph(drawing.nodes().size(), drawing.edges().size()));
    zoom.reset(readable());
    mark(Optional.empty());
  }

  private void heads() {
    for (int i = 0; i < drawing.columns().size(); i++) {
      var column = drawing.columns().get(i);
      boolean last = i == drawing.columns().size() - 1 && !drawing.edges().isEmpty();
      var words =
          i == 0
              ? GraphMessages.logins(model.data().map().logins().size(), drawing.logins())
              : last ? AccessMessages.whatTheyReach() : GraphMessages.head(column);
      // A head stands once above columns of the same kind.
      if (i < 2 || last || !words.equals(GraphMessages.head(drawing.columns().get(i - 1)))) {
        var head = Texts.small(words);
        head.relocate(column.x(), 8);
        sheet.getChildren().add(head);
      }
    }
  }

  private void click(NodeBox box) {
    box.requestFocus();
    model.chooseThrough(box.node().ways());
  }

  private void key(KeyEvent event, NodeBox box) {
    switch (event.getCode()) {
      case ENTER, SPACE -> model.chooseThrough(box.node().ways());
      case RIGHT -> beside(box, 1);
      case LEFT -> beside(box, -1);
      case DOWN -> inColumn(box, 1);
      case UP -> inColumn(box, -1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void beside(NodeBox box, int direction) {
    drawing.edges().stream()
        .filter(edge -> (direction > 0 ? edge.from() : edge.to()).equals(box.node()))
        .map(edge -> direction > 0 ? edge.to() : edge.from())
        .findFirst()
        .map(node -> boxes.get(node.key()))
        .ifPresent(NodeBox::requestFocus);
  }

  private void inColumn(NodeBox box, int direction) {
    var column =
        drawing.nodes().stream()
            .filter(node -> node.column() == box.node().column())
            .sorted(java.util.Comparator.comparingDouble(Drawing.Node::y))
            .toList();
    int next = column.indexOf(box.node()) + direction;
    if (next >= 0 && next < column.size()) {
      Optional.ofNullable(boxes.get(column.get(next).key())).ifPresent(NodeBox::requestFocus);
    }
  }

  /// The chosen way stands out in red; what the pointer or the focus is on, in the accent colour.
  private void mark(Optional<NodeBox> hovered) {
    var chosen = model.chosenProperty().get();
    Set<Way> lit = hovered.map(box -> Set.copyOf(box.node().ways())).orElse(Set.of());
    for (var line : lines) {
      line.mark(mark(line.edge().ways(), chosen, lit));
    }
    boxes.values().forEach(box -> box.mark(mark(box.node().ways(), chosen, lit)));
  }

  private static Mark mark(List<Way> ways, Optional<Way> chosen, Set<Way> lit) {
    if (chosen.filter(ways::contains).isPresent()) {
      return Mark.ON_PATH;
    }
    return ways.stream().anyMatch(lit::contains) ? Mark.LIT : Mark.NONE;
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      zoom.by(event.getDeltaY() > 0 ? 1 : -1, event.getX(), event.getY());
      event.consume();
    }
  }

  void zoomIn() {
    zoom.by(1, getWidth() / 2, getHeight() / 2);
  }

  void zoomOut() {
    zoom.by(-1, getWidth() / 2, getHeight() / 2);
  }

  /// The whole graph, never bigger than life.
  void fit() {
    double width = drawing.width() + 2 * MARGIN;
    double height = drawing.height() + HEADS + FOOT;
    double by = Math.min(getWidth() / width, getHeight() / height);
    zoom.reset(Double.isFinite(by) && by > 0 ? Math.clamp(by, Zoom.SMALLEST, 1) : 1);
  }

  /// As much of it as can be read without effort.
  private double readable() {
    double by = getHeight() / (drawing.height() + HEADS + FOOT);
    return Double.isFinite(by) && by > 0 ? Math.clamp(by, READABLE, 1) : 1;
  }
}
