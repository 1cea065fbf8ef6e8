package org.postgresaudit.attachment;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as a JPEG file says in its Exif part: a number from 1 to 8, of which 1 is
/// upright.
record Orientation(int number) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int EXIF = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int TAG = 0x0112;

  /// Upright, unless the file says otherwise in a way that can be understood.
  static Orientation of(byte[] file) {
    try {
      return found(ByteBuffer.wrap(file));
    } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
      // A broken Exif part does not make the picture unreadable.
      return UPRIGHT;
    }
  }

  private static Orientation found(ByteBuffer file) {
    if (file.capacity() < 4 || (file.getShort(0) & 0xffff) != 0xFFD8) {
      return UPRIGHT;
    }
    int at = 2;
    while (at + 4 <= file.capacity() && file.get(at) == (byte) 0xFF) {
      int marker = file.get(at + 1) & 0xff;
      if (marker == START_OF_SCAN) {
        return UPRIGHT;
      }
      int length = file.getShort(at + 2) & 0xffff;
      if (marker == EXIF && file.getInt(at + 4) == 0x45786966) {
        return inExif(file.slice(at + 10, length - 8));
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static Orientation inExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int number = tiff.getShort(entry + 8) & 0xffff;
        return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /// The picture as it was seen.
  BufferedImage upright(BufferedImage picture) {
    if (number == 1) {
      return picture;
    }
    double wide = picture.getWidth();
    double high = picture.getHeight();
    boolean lying = number >= 5;
    var turned =
        new BufferedImage(
            (int) (lying ? high : wide), (int) (lying ? wide : high), BufferedImage.TYPE_INT_RGB);
    var pen = turned.createGraphics();
    pen.drawImage(picture, turn(wide, high), null);
    pen.dispose();
    return turned;
  }

  private AffineTransform turn(double wide, double high) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
      default -> new AffineTransform();
    };
  }
}
