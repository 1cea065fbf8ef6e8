package org.postgresaudit.ui.audit.attachments;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.postgresaudit.attachment.Picture;

/// Pictures of files become pictures on the screen, and back. May be called from any thread.
final class Pixels {
  private Pixels() {}

  static Image image(Picture picture) {
    var image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.argb(),
            0,
            picture.width());
    return image;
  }

  static Picture picture(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return Picture.of(width, height, argb);
  }
}
