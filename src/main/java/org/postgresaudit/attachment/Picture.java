package org.postgresaudit.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as plain opaque sRGB pixels: no metadata, no hidden pixels behind transparency, no
/// second frame. What was transparent is white.
public final class Picture {
  /// More are never decoded: a small file can claim any number.
  public static final long MOST_PIXELS = 40_000_000;

  private final BufferedImage pixels;

  private Picture(BufferedImage pixels) {
    this.pixels = pixels;
  }

  /// Decodes a picture of one of the types of [MediaTypes#isPicture]. Its dimensions are read
  /// first.
  ///
  /// @throws PictureFault when it is broken or has too many pixels
  public static Picture read(byte[] file) throws PictureFault {
    var format = MediaTypes.formatOf(file);
    if (format.isEmpty()) {
      throw new PictureFault(PictureFault.Kind.UNREADABLE, Messages.noPicture());
    }
    var reader = ImageIO.getImageReadersByFormatName(format.get()).next();
    // Never the cache on the disk that ImageIO would take: it would keep what is blacked out.
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      mustBeSmall(reader);
      return new Picture(Orientation.of(file).upright(opaque(reader.read(0))));
    } catch (IOException | RuntimeException e) {
      // Decoders answer a broken file with any kind of exception.
      throw new PictureFault(PictureFault.Kind.UNREADABLE, Messages.brokenPicture(), e);
    } finally {
      reader.dispose();
    }
  }

  private static void mustBeSmall(ImageReader reader) throws IOException, PictureFault {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width < 1 || height < 1) {
      throw new PictureFault(PictureFault.Kind.UNREADABLE, Messages.brokenPicture());
    }
    if (width * height > MOST_PIXELS) {
      throw new PictureFault(
          PictureFault.Kind.TOO_MANY_PIXELS, Messages.tooManyPixels(width, height));
    }
  }

  /// Of pixels on the screen or the clipboard.
  ///
  /// @param argb row by row, 8 bits each for alpha, red, green and blue
  public static Picture of(int width, int height, int[] argb) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return new Picture(opaque(image));
  }

  /// Columns.
  public int width() {
    return pixels.getWidth();
  }

  /// Rows.
  public int height() {
    return pixels.getHeight();
  }

  /// Row by row, opaque, as [#of] takes them.
  public int[] argb() {
    return pixels.getRGB(0, 0, width(), height(), null, 0, width());
  }

  /// A new picture in which what was blacked out or cropped away does not exist any more.
  public Picture edited(PictureEdit edit) {
    var kept = edit.kept();
    var image = new BufferedImage(kept.width(), kept.height(), BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.drawImage(pixels, -kept.x(), -kept.y(), null);
    pen.setColor(Color.BLACK);
    for (var area : edit.black()) {
      pen.fillRect(area.x() - kept.x(), area.y() - kept.y(), area.width(), area.height());
    }
    pen.dispose();
    return new Picture(image);
  }

  /// The same, small enough for a box; never larger than it is.
  public Picture fitting(int mostWidth, int mostHeight) {
    double factor =
        Math.min(1, Math.min((double) mostWidth / width(), (double) mostHeight / height()));
    if (factor == 1) {
      return this;
    }
    int wide = Math.max(1, (int) Math.round(width() * factor));
    int high = Math.max(1, (int) Math.round(height() * factor));
    var image = pixels;
    // Halved again and again, since one great step would drop thin lines of letters.
    while (image.getWidth() >= 2 * wide && image.getHeight() >= 2 * high) {
      image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
    }
    return new Picture(scaled(image, wide, high));
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(from, 0, 0, width, height, null);
    pen.dispose();
    return image;
  }

  private static BufferedImage opaque(BufferedImage picture) {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flat.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return flat;
  }

  /// As a PNG file with pixels alone.
  public byte[] png() {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    return written(writer, writer.getDefaultWriteParam());
  }

  /// As a JPEG file with pixels alone.
  ///
  /// @param quality from 0 to 1
  public byte[] jpeg(float quality) {
    var writer = writerOfJpeg();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    return written(writer, how);
  }

  private static ImageWriter writerOfJpeg() {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    return writers.next();
  }

  private byte[] written(ImageWriter writer, ImageWriteParam how) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(pixels, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not encode a picture in memory", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
