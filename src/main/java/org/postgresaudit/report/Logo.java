package org.postgresaudit.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// A picture for the cover, already without transparency.
public final class Logo {
  private static final long MOST_BYTES = 4_000_000;
  private static final int MOST_PIXELS = 3_000;

  private final byte[] png;
  private final String alternative;
  private final double ratio;

  private Logo(byte[] png, String alternative, double ratio) {
    this.png = png;
    this.alternative = alternative;
    this.ratio = ratio;
  }

  /// Reads a PNG or JPEG file.
  ///
  /// @param alternative what a screen reader says in its place, such as `Logo of Halden Roth`
  /// @throws ReportFault when it cannot be read, is no picture or is too large
  public static Logo read(Path file, String alternative) throws ReportFault {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ReportFault(Kind.PICTURE_UNUSABLE, FaultMessages.logoTooLarge(file));
      }
      BufferedImage picture = ImageIO.read(file.toFile());
      if (picture == null
          || picture.getWidth() > MOST_PIXELS
          || picture.getHeight() > MOST_PIXELS) {
        throw new ReportFault(Kind.PICTURE_UNUSABLE, FaultMessages.logoUnusable(file));
      }
      return new Logo(
          opaque(picture), alternative, (double) picture.getWidth() / picture.getHeight());
    } catch (IOException e) {
      throw new ReportFault(Kind.FILE_UNREADABLE, FaultMessages.cannotRead(file), e);
    }
  }

  /// The cover is white there, and PDF/A is simpler without transparency.
  private static byte[] opaque(BufferedImage picture) throws IOException {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = flat.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(flat, "png", bytes);
    return bytes.toByteArray();
  }

  /// The only kind of address the renderer may load.
  String dataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  String alternative() {
    return alternative;
  }

  /// Width divided by height.
  double ratio() {
    return ratio;
  }
}
