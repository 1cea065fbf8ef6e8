package org.postgresaudit.report.letterhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// A picture for the cover: a small opaque PNG of our own making, so that it stays the same when
/// the file it was read from is gone. Two of the same pixels are equal.
public final class Logo {
  /// Of the file it is read from.
  private static final int MOST_BYTES = 4_000_000;

  private final byte[] png;
  private final double ratio;

  Logo(byte[] png, double ratio) {
    this.png = png;
    this.ratio = ratio;
  }

  /// Reads a PNG or JPEG file. It is looked at before it is unpacked, and never more than 4 MB of
  /// it nor more than 3000 × 3000 pixels.
  ///
  /// @throws ReportFault when it cannot be read, is no picture, is damaged or is too large
  public static Logo read(Path file) throws ReportFault {
    byte[] bytes = bytes(file);
    if (bytes.length > MOST_BYTES) {
      throw new ReportFault(Kind.PICTURE_UNUSABLE, LogoMessages.tooManyBytes(file));
    }
    return LogoPicture.read(bytes, file);
  }

  private static byte[] bytes(Path file) throws ReportFault {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw ReportFault.unreadable(file, null);
      }
      try (var in = Files.newInputStream(file)) {
        return in.readNBytes(MOST_BYTES + 1);
      }
    } catch (NoSuchFileException e) {
      throw new ReportFault(Kind.FILE_UNREADABLE, LogoMessages.gone(file), e);
    } catch (IOException e) {
      throw ReportFault.unreadable(file, e);
    }
  }

  /// One that was kept as the text of [#kept].
  ///
  /// @throws ReportFault when the text is none, or was changed since
  public static Logo ofKept(String kept) throws ReportFault {
    try {
      int dot = kept.indexOf('.');
      byte[] png = Base64.getDecoder().decode(kept.substring(dot + 1));
      if (dot > 0 && kept.substring(0, dot).equals(hash(png))) {
        return LogoPicture.ofOurs(png);
      }
    } catch (IllegalArgumentException e) {
      throw new ReportFault(Kind.PICTURE_UNUSABLE, LogoMessages.notAsKept(), e);
    }
    throw new ReportFault(Kind.PICTURE_UNUSABLE, LogoMessages.notAsKept());
  }

  /// The picture as a text that [#ofKept] understands: its hash, a dot, and the PNG in Base64.
  public String kept() {
    return hash(png) + "." + Base64.getEncoder().encodeToString(png);
  }

  private static String hash(byte[] png) {
    return Hashes.sha256(png);
  }

  /// The only kind of address the renderer may load; a window can show it too.
  public String dataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  /// Width divided by height.
  public double ratio() {
    return ratio;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo && Arrays.equals(png, logo.png);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(png);
  }
}
