package org.postgresaudit.report.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Unpacks a logo that somebody made, who may mean harm: what it claims to be is believed only as
/// far as it is small.
final class LogoPicture {
  private static final int MOST_PIXELS = 3_000;

  /// Wider or taller, nothing would be seen of it in the space there is.
  private static final int MOST_RATIO = 20;

  /// What fits on the cover at 600 dots per inch.
  private static final int WIDTH = 1_420;

  private static final int HEIGHT = 284;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private LogoPicture() {}

  static Logo read(byte[] bytes, Path file) throws ReportFault {
    String format = format(bytes, file);
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      // Descriptions inside the file may be packed too, and are of no use.
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > MOST_PIXELS || height > MOST_PIXELS) {
        throw unusable(LogoMessages.tooManyPixels(file, width, height));
      }
      if (width > height * MOST_RATIO || height > width * MOST_RATIO) {
        throw unusable(LogoMessages.outOfShape(file, width, height));
      }
      return ofOurs(packed(fitted(opaque(reader.read(0)))));
    } catch (IOException | RuntimeException e) {
      throw new ReportFault(Kind.PICTURE_UNUSABLE, LogoMessages.damaged(file), e);
    } finally {
      reader.dispose();
    }
  }

  /// One that [#read] made: its size stands in the first bytes.
  static Logo ofOurs(byte[] png) throws ReportFault {
    if (png.length < 24 || !startsWith(png, PNG)) {
      throw unusable(LogoMessages.notAsKept());
    }
    var head = ByteBuffer.wrap(png);
    return new Logo(png, (double) head.getInt(16) / head.getInt(20));
  }

  private static String format(byte[] bytes, Path file) throws ReportFault {
    if (startsWith(bytes, PNG)) {
      return "png";
    }
    if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
      return "jpeg";
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.UTF_8);
    throw unusable(
        start.toLowerCase(Locale.ROOT).contains("<svg")
            ? LogoMessages.drawing(file)
            : LogoMessages.noPicture(file));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
  }

  /// The cover is white there, and PDF/A is simpler without transparency.
  private static BufferedImage opaque(BufferedImage picture) {
    return drawn(picture, picture.getWidth(), picture.getHeight());
  }

  /// Halved until it nearly fits, so that no line of it is lost.
  private static BufferedImage fitted(BufferedImage picture) {
    double share =
        Math.min(
            1,
            Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
    var smaller = picture;
    while (smaller.getWidth() >= width * 2 && smaller.getHeight() >= height * 2) {
      smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
    }
    return smaller.getWidth() == width && smaller.getHeight() == height
        ? smaller
        : drawn(smaller, width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flat.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return flat;
  }

  private static byte[] packed(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static ReportFault unusable(String sentence) {
    return new ReportFault(Kind.PICTURE_UNUSABLE, sentence);
  }
}
