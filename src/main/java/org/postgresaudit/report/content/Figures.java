package org.postgresaudit.report.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.attachment.PictureFault;
import org.postgresaudit.audit.Attachment;

/// The pictures beside controls as a report prints them: read again from pixels, in sRGB, without
/// anything else that was in the file, and small. Each is made once for as many reports as are made
/// with it. Any thread may come.
public final class Figures {
  /// None is printed; they are listed like any other file.
  public static final Figures NONE = new Figures(_ -> Optional.empty());

  /// Enough for the width of a page at 240 dots to the inch.
  private static final int MOST_PIXELS = 1_600;

  private static final int FEWER_PIXELS = 1_100;
  private static final int MOST_BYTES = 350_000;
  private static final int KEPT = 80;

  private final Reading reading;
  private final Map<String, Optional<Figure>> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Figure>> eldest) {
          return size() > KEPT;
        }
      };

  /// Where what is in attachments comes from.
  @FunctionalInterface
  public interface Reading {
    /// The bytes; absent when pictures are not to be printed. A fault keeps the report from being
    /// made.
    Optional<byte[]> bytes(Attachment attachment);
  }

  /// @param reading called on the thread that makes the pages
  public Figures(Reading reading) {
    this.reading = reading;
  }

  /// The picture; absent when it is none that can be shown.
  public Optional<Figure> of(Attachment attachment) {
    if (!MediaTypes.isPicture(attachment.mediaType())) {
      return Optional.empty();
    }
    synchronized (made) {
      return made.computeIfAbsent(attachment.sha256(), _ -> drawn(attachment));
    }
  }

  private Optional<Figure> drawn(Attachment attachment) {
    var bytes = reading.bytes(attachment);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(small(Picture.read(bytes.get())));
    } catch (PictureFault _) {
      // It was readable when it was attached; its line in the list of files says what is there.
      return Optional.empty();
    }
  }

  /// Screens of text stay sharp where there is room for it; photographs become JPEG.
  private static Figure small(Picture picture) {
    var fitting = picture.fitting(MOST_PIXELS, MOST_PIXELS);
    var png = fitting.png();
    if (png.length <= MOST_BYTES) {
      return new Figure("image/png", png, picture.width(), picture.height());
    }
    var jpeg = fitting.jpeg(0.85f);
    if (jpeg.length > MOST_BYTES) {
      jpeg = picture.fitting(FEWER_PIXELS, FEWER_PIXELS).jpeg(0.7f);
    }
    return new Figure("image/jpeg", jpeg, picture.width(), picture.height());
  }
}
