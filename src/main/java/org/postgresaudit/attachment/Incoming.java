package org.postgresaudit.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A file or picture that may be attached: looked at, named and small enough.
public final class Incoming {
  /// Bytes of one attachment.
  public static final long MOST_BYTES = 25L * 1024 * 1024;

  private final String name;
  private final String mediaType;
  private final byte[] bytes;
  private final Optional<String> notice;

  private Incoming(String name, String mediaType, byte[] bytes, Optional<String> notice) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.notice = notice;
  }

  /// Reads a file.
  ///
  /// @throws RefusedAttachment when it cannot be read or may not be attached
  public static Incoming read(Path file) throws RefusedAttachment {
    var name = FileName.clean(String.valueOf(file.getFileName()));
    try {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!Files.isRegularFile(file)) {
        throw new RefusedAttachment(Messages.noFile(name));
      }
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw new RefusedAttachment(Messages.tooLarge(name, size));
      }
      try (var in = Files.newInputStream(file)) {
        // It may grow while it is read.
        return of(name, in.readNBytes((int) MOST_BYTES + 1));
      }
    } catch (IOException e) {
      throw new RefusedAttachment(Messages.cannotRead(name, e), e);
    }
  }

  /// Looks at content that is in memory.
  ///
  /// @throws RefusedAttachment when it may not be attached
  public static Incoming of(String name, byte[] content) throws RefusedAttachment {
    var clean = FileName.clean(name);
    if (content.length == 0) {
      throw new RefusedAttachment(Messages.empty(clean));
    }
    if (content.length > MOST_BYTES) {
      throw new RefusedAttachment(Messages.tooLarge(clean, content.length));
    }
    var type = MediaTypes.of(content);
    if (!MediaTypes.isPicture(type)) {
      return new Incoming(clean, type, content, Optional.empty());
    }
    try {
      Picture.read(content);
      return new Incoming(clean, type, content, Optional.empty());
    } catch (PictureFault fault) {
      return switch (fault.kind()) {
        case TOO_MANY_PIXELS ->
            throw new RefusedAttachment(Messages.tooManyPixels(clean, fault), fault);
        case UNREADABLE ->
            new Incoming(
                clean, MediaTypes.UNKNOWN, content, Optional.of(Messages.attachedAsFile(clean)));
      };
    }
  }

  /// A picture that came without a file, such as from the clipboard.
  ///
  /// @throws RefusedAttachment when it has too many pixels
  public static Incoming of(String name, Picture picture) throws RefusedAttachment {
    return of(name, picture.png());
  }

  /// Cleaned.
  public String name() {
    return name;
  }

  /// Told from the content.
  public String mediaType() {
    return mediaType;
  }

  /// The content as it came; nobody may change it.
  public byte[] bytes() {
    return bytes;
  }

  /// What the auditor should know of it; absent when nothing is odd.
  public Optional<String> notice() {
    return notice;
  }

  /// Whether it can be shown as a picture.
  public boolean isPicture() {
    return MediaTypes.isPicture(mediaType);
  }

  /// Hash of the content, 64 hexadecimal digits.
  public String sha256() {
    return sha256(bytes);
  }

  /// Hash of any content, 64 hexadecimal digits.
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
