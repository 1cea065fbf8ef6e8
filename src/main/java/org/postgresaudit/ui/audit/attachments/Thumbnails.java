package org.postgresaudit.ui.audit.attachments;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/// Small pictures of pictures, drawn once each and kept for as long as the audit is open.
final class Thumbnails {
  /// Twice what is shown, for screens with fine pixels.
  private static final int WIDTH = 64;

  private static final int HEIGHT = 44;
  private static final int KEPT = 300;

  private final AttachmentsViewModel model;
  private final Map<String, Image> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
          return size() > KEPT;
        }
      };

  Thumbnails(AttachmentsViewModel model) {
    this.model = model;
  }

  /// Puts the small picture onto a chip as soon as it is there.
  void onto(Chip chip) {
    if (!chip.isPicture()) {
      return;
    }
    var sha256 = chip.attachment().sha256();
    var known = kept.get(sha256);
    if (known != null) {
      chip.show(known);
      return;
    }
    model
        .contents()
        .draw(
            chip.attachment(),
            picture -> Pixels.image(picture.fitting(WIDTH, HEIGHT)),
            image -> {
              kept.put(sha256, image);
              chip.show(image);
            });
  }
}
