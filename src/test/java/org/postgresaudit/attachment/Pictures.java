package org.postgresaudit.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Pictures made for tests.
public final class Pictures {
  private Pictures() {}

  /// A PNG file in which every pixel differs from its neighbours, so that it has bytes of its own.
  public static byte[] noisy(int width, int height) {
    return painted(
        width, height, (x, y) -> 0xff000000 | ((x * 7919 + y * 104_729 + x * y * 31) & 0xffffff));
  }

  /// A PNG file painted by a rule.
  public static byte[] painted(int width, int height, IntBinaryOperator argb) {
    var pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = argb.applyAsInt(x, y);
      }
    }
    return Picture.of(width, height, pixels).png();
  }

  /// A PNG file of a few bytes that claims to be huge.
  public static byte[] bomb(int width, int height) {
    var file = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(file)) {
      out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      var header = new ByteArrayOutputStream();
      var fields = new DataOutputStream(header);
      fields.writeInt(width);
      fields.writeInt(height);
      fields.write(new byte[] {8, 2, 0, 0, 0});
      chunk(out, "IHDR", header.toByteArray());
      var pixels = new ByteArrayOutputStream();
      try (var deflate = new DeflaterOutputStream(pixels)) {
        deflate.write(new byte[100_000]);
      }
      chunk(out, "IDAT", pixels.toByteArray());
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /// The first half of a file.
  public static byte[] cutShort(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
