package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.probe.Result;

/// A thin bar of parts side by side; what is left over is the track.
public final class ShareBar extends Pane {
  /// One part: its style class and its share of the whole, 0 to 1.
  public record Part(String styleClass, double share) {}

  private final List<Part> parts = new ArrayList<>();

  /// Of that many pixels height, empty.
  public ShareBar(double height) {
    getStyleClass().add("share-bar");
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    var clip = new Rectangle();
    clip.setArcWidth(height);
    clip.setArcHeight(height);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// How much is decided, in the accent colour.
  public static ShareBar coverage(Tally tally) {
    var bar = new ShareBar(6);
    bar.showCoverage(tally);
    return bar;
  }

  /// Shows how much is decided.
  public void showCoverage(Tally tally) {
    show(List.of(new Part("part-accent", tally.coverage())));
    setAccessibleText(Math.round(tally.coverage() * 100) + " %");
  }

  /// Shows the results: found, to judge, not checked, passed, not applicable.
  public void showResults(Tally tally) {
    double all = Math.max(1, tally.controls());
    show(
        List.of(
            new Part("part-found", (tally.count(Result.FOUND) + tally.count(Result.BROKEN)) / all),
            new Part("part-to-judge", tally.count(Result.AWAITING_AUDITOR) / all),
            new Part("part-not-checked", tally.count(Result.NOT_CHECKED) / all),
            new Part("part-passed", tally.count(Result.PASSED) / all),
            new Part("part-not-applicable", tally.count(Result.NOT_APPLICABLE) / all)));
  }

  /// Shows these parts, from the left.
  public void show(List<Part> shown) {
    parts.clear();
    parts.addAll(shown);
    getChildren()
        .setAll(
            shown.stream()
                .map(
                    part -> {
                      var region = new Region();
                      region.getStyleClass().add(part.styleClass());
                      return region;
                    })
                .toList());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double width = getWidth() * parts.get(i).share();
      getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
      x += width;
    }
  }
}
