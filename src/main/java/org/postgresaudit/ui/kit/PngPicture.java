package org.postgresaudit.ui.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/// A picture as the bytes of a PNG file: colour, transparency, and nothing else. JavaFX itself
/// writes no picture files. Format: <https://www.w3.org/TR/png-3/>.
public final class PngPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte EIGHT_BITS = 8;
  private static final byte RGB_AND_ALPHA = 6;
  private static final int CHANNELS = 4;

  private PngPicture() {}

  /// What is on the screen, on what it stands on there, so that it can be read anywhere as it was;
  /// with twice as many points, so that it also looks good in print. On the JavaFX thread only.
  public static Image of(Region drawn) {
    var twice = new SnapshotParameters();
    twice.setTransform(new Scale(2, 2));
    twice.setFill(paper(drawn));
    return drawn.snapshot(twice, null);
  }

  private static Color paper(Region drawn) {
    for (Node node = drawn; node != null; node = node.getParent()) {
      if (node instanceof Region region
          && region.getBackground() != null
          && !region.getBackground().getFills().isEmpty()
          && region.getBackground().getFills().getLast().getFill() instanceof Color fill
          && fill.isOpaque()) {
        return fill;
      }
    }
    return Color.WHITE;
  }

  /// The file of a picture. It may be read on any thread while nobody paints in it.
  public static byte[] bytes(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(EIGHT_BITS).put(RGB_AND_ALPHA);
    writeChunk(out, "IHDR", header.array());
    writeChunk(out, "IDAT", pixels(image, width, height));
    writeChunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] pixels(Image image, int width, int height) {
    var reader = image.getPixelReader();
    var packed = new ByteArrayOutputStream();
    var bgra = new byte[width * CHANNELS];
    // Each line begins with 0: its points are written as they are.
    var line = new byte[1 + width * CHANNELS];
    try (var deflated = new DeflaterOutputStream(packed)) {
      for (int y = 0; y < height; y++) {
        reader.getPixels(0, y, width, 1, PixelFormat.getByteBgraInstance(), bgra, 0, bgra.length);
        for (int i = 0; i < bgra.length; i += CHANNELS) {
          line[1 + i] = bgra[i + 2];
          line[2 + i] = bgra[i + 1];
          line[3 + i] = bgra[i];
          line[4 + i] = bgra[i + 3];
        }
        deflated.write(line);
      }
    } catch (java.io.IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return packed.toByteArray();
  }

  private static void writeChunk(ByteArrayOutputStream out, String type, byte[] content) {
    var named =
        ByteBuffer.allocate(CHANNELS + content.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(content)
            .array();
    var check = new CRC32();
    check.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
