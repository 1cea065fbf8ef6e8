package org.postgresaudit.ui;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Lays the window out for less room and draws it larger, so that everything grows alike: type,
/// spaces, lines and icons. As large as was chosen while the screens have the room they need: cut
/// off, large text helps nobody.
final class Sized extends Region {
  private static final double NEEDED = 960;

  private final Region content;
  private final Scale scale = new Scale(1, 1);
  private final ListChangeListener<Window> fitting;
  private double wanted = 1;

  Sized(Region content, Appearance appearance) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setPadding(Insets.EMPTY);
    appearance
        .sizeProperty()
        .subscribe(
            size -> {
              wanted = size.factor();
              fit();
              requestLayout();
            });
    widthProperty().subscribe(_ -> fit());
    // Menus and tooltips are windows of their own, outside of what is drawn larger here. The list
    // of windows outlives each of them and must not hold this one.
    fitting =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(window -> fit(window, appearance));
          }
        };
    Window.getWindows().addListener(new WeakListChangeListener<>(fitting));
  }

  private void fit() {
    double factor = getWidth() > 0 ? Math.min(wanted, Math.max(1, getWidth() / NEEDED)) : wanted;
    scale.setX(factor);
    scale.setY(factor);
  }

  private static void fit(Window window, Appearance appearance) {
    if (window instanceof PopupWindow popup && popup.getScene() != null) {
      for (var size : Appearance.Size.values()) {
        popup
            .getScene()
            .getRoot()
            .pseudoClassStateChanged(
                PseudoClass.getPseudoClass(
                    "size-" + size.name().toLowerCase(java.util.Locale.ROOT)),
                size == appearance.sizeProperty().get());
      }
    }
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * scale.getX();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * scale.getY();
  }
}
