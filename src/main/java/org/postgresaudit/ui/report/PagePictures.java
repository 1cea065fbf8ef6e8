package org.postgresaudit.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Draws pages beside the window.
final class PagePictures {
  private final BackgroundWork work;
  private Optional<Pages> pages = Optional.empty();

  PagePictures(BackgroundWork work) {
    this.work = work;
  }

  /// From now on these pages are drawn; absent: none.
  void of(Optional<Pages> now) {
    pages = now;
  }

  /// Draws one page; says nothing when the pages are others by then.
  void draw(int index, double zoom, Consumer<Image> drawn) {
    var asked = pages;
    if (asked.filter(p -> index < p.count()).isEmpty()) {
      return;
    }
    var preview = asked.get().preview();
    work.<Image>start(
        Kind.PAGES,
        PageMessages.page(index + 1),
        _ -> SwingFXUtils.toFXImage(preview.page(index, zoom), null),
        image -> {
          if (asked.equals(pages)) {
            drawn.accept(image);
          }
        },
        // The pages were made anew and these closed: the new ones will be drawn.
        _ -> {});
  }
}
