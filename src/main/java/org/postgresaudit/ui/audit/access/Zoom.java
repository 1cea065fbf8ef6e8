package org.postgresaudit.ui.audit.access;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// How large something is drawn and where it was moved to. Places are of the pane it lies in, in
/// pixels.
final class Zoom {
  /// As small as it gets.
  static final double SMALLEST = 0.25;

  private static final double BIGGEST = 2.5;
  private static final double STEP = 1.15;

  private final double margin;
  private final Translate moved;
  private final Scale scale = new Scale(1, 1);
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);
  private double grabbedX;
  private double grabbedY;

  /// @param margin what stays free at the left before anybody moves it
  Zoom(double margin) {
    this.margin = margin;
    this.moved = new Translate(margin, 0);
  }

  /// From now on this is drawn so.
  void of(Node node) {
    node.getTransforms().addAll(moved, scale);
  }

  /// 1 is life size.
  ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  /// Larger or smaller by some steps; what is at that place stays there.
  void by(int steps, double x, double y) {
    double next = Math.clamp(scale.getX() * Math.pow(STEP, steps), SMALLEST, BIGGEST);
    double by = next / scale.getX();
    moved.setX(x - (x - moved.getX()) * by);
    moved.setY(y - (y - moved.getY()) * by);
    to(next);
  }

  /// The pointer takes hold of it.
  void grab(double x, double y) {
    grabbedX = x - moved.getX();
    grabbedY = y - moved.getY();
  }

  /// The pointer moves with what it holds.
  void drag(double x, double y) {
    moved.setX(x - grabbedX);
    moved.setY(y - grabbedY);
  }

  /// Back to where it began, drawn as large as that.
  void reset(double to) {
    to(to);
    moved.setX(margin);
    moved.setY(0);
  }

  private void to(double size) {
    scale.setX(size);
    scale.setY(size);
    factor.set(size);
  }
}
