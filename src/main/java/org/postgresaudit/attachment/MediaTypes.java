package org.postgresaudit.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells from the content what a file is. Its name has no say.
public final class MediaTypes {
  /// What nobody can tell more of.
  public static final String UNKNOWN = "application/octet-stream";

  /// Those that are decoded, with the name of their decoder.
  private static final Map<String, String> PICTURES =
      Map.of("image/png", "png", "image/jpeg", "jpeg", "image/gif", "gif", "image/bmp", "bmp");

  private static final int LOOKED_AT = 4096;

  /// First bytes, in hexadecimal → type.
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("89504e470d0a1a0a", "image/png");
    BEGINNINGS.put("ffd8ff", "image/jpeg");
    BEGINNINGS.put("474946383761", "image/gif");
    BEGINNINGS.put("474946383961", "image/gif");
    BEGINNINGS.put("49492a00", "image/tiff");
    BEGINNINGS.put("4d4d002a", "image/tiff");
    BEGINNINGS.put("255044462d", "application/pdf");
    BEGINNINGS.put("504b0304", "application/zip");
    BEGINNINGS.put("1f8b", "application/gzip");
    BEGINNINGS.put("377abcaf271c", "application/x-7z-compressed");
    BEGINNINGS.put("7f454c46", "application/x-elf");
    BEGINNINGS.put("4d5a", "application/vnd.microsoft.portable-executable");
    BEGINNINGS.put("d0cf11e0a1b11ae1", "application/x-ole-storage");
    BEGINNINGS.put("53514c69746520666f726d6174203300", "application/vnd.sqlite3");
  }

  private MediaTypes() {}

  /// Such as `image/png`; [#UNKNOWN] when nothing is known.
  public static String of(byte[] content) {
    for (var beginning : BEGINNINGS.entrySet()) {
      if (startsWith(content, beginning.getKey())) {
        return beginning.getValue();
      }
    }
    if (startsWith(content, "424d") && content.length > 26 && content[15] == 0) {
      return "image/bmp";
    }
    if (startsWith(content, "52494646") && content.length > 12 && content[8] == 'W') {
      return "image/webp";
    }
    return text(content).map(MediaTypes::kindOfText).orElse(UNKNOWN);
  }

  /// Whether files of that type are shown as pictures. SVG is not: it is a program that draws.
  public static boolean isPicture(String mediaType) {
    return PICTURES.containsKey(mediaType);
  }

  static Optional<String> formatOf(byte[] content) {
    return Optional.ofNullable(PICTURES.get(of(content)));
  }

  private static boolean startsWith(byte[] content, String hexadecimal) {
    int length = hexadecimal.length() / 2;
    if (content.length < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ((content[i] & 0xff) != Integer.parseInt(hexadecimal, 2 * i, 2 * i + 2, 16)) {
        return false;
      }
    }
    return true;
  }

  /// The beginning, when everything is text in UTF-8.
  private static Optional<String> text(byte[] content) {
    for (byte each : content) {
      if (each >= 0 && each < 32 && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
        return Optional.empty();
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
    return Optional.of(
        new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.UTF_8));
  }

  private static String kindOfText(String beginning) {
    var words = beginning.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    if (words.startsWith("<!doctype html") || words.startsWith("<html")) {
      return "text/html";
    }
    if (words.startsWith("<") && words.contains("<svg")) {
      return "image/svg+xml";
    }
    return words.startsWith("<?xml") ? "application/xml" : "text/plain";
  }
}
