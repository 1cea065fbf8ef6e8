package org.postgresaudit.report.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/// The lists of objects that were appended to a signed file. Readers of PDF disagree about objects
/// that are freed, or that are there again under another generation number: some show the old one,
/// some the new one. Who compares two versions with one reader sees no difference then, while the
/// client's reader shows another page. No program that signs or stamps reports writes such lists,
/// so here they are as bad as a changed page.
final class LaterSections {
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF\\s*\\z");
  private static final Pattern PREVIOUS = Pattern.compile("/Prev\\s+(\\d{1,10})\\b");
  private static final Pattern OBJECT = Pattern.compile("(\\d{1,10}) 0 obj\\b");
  private static final int TAIL = 80;
  private static final int MOST_SECTIONS = 100;
  private static final int MOST_BYTES = 8 << 20;

  private final COSDocument document;
  private final byte[] pdf;

  private LaterSections(COSDocument document, byte[] pdf) {
    this.document = document;
    this.pdf = pdf;
  }

  /// Whether the lists after the signed bytes lead to the signed one, and name nothing but whole
  /// objects of the first generation.
  ///
  /// @param signedEnd how many bytes at the beginning are signed
  static boolean areSound(COSDocument document, byte[] pdf, int signedEnd) throws IOException {
    OptionalLong signed = start(pdf, signedEnd);
    OptionalLong at = start(pdf, pdf.length);
    var sections = new LaterSections(document, pdf);
    for (int seen = 0; seen < MOST_SECTIONS && at.isPresent() && signed.isPresent(); seen++) {
      if (at.getAsLong() == signed.getAsLong()) {
        return document.getXrefTable().values().stream()
            .allMatch(place -> place < signedEnd || WrittenOnce.holds(pdf, place));
      }
      if (at.getAsLong() < signedEnd || at.getAsLong() >= pdf.length) {
        return false;
      }
      OptionalLong previous = sections.previous((int) at.getAsLong());
      if (previous.isPresent() && previous.getAsLong() >= at.getAsLong()) {
        return false;
      }
      at = previous;
    }
    return false;
  }

  /// Where the file with that end says that its last list begins.
  private static OptionalLong start(byte[] pdf, int end) {
    int from = Math.max(0, end - TAIL);
    var found = START.matcher(text(pdf, from, end));
    return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
  }

  /// Where the list before the one at this place begins; empty when this one is not sound.
  private OptionalLong previous(int at) throws IOException {
    return pdf[at] == 'x' ? ofTable(at) : ofStream(at);
  }

  private OptionalLong ofTable(int at) {
    String text = text(pdf, at, pdf.length);
    int trailer = text.indexOf("trailer");
    int end = text.indexOf("startxref", Math.max(trailer, 0));
    if (!text.startsWith("xref") || trailer < 0 || end < 0) {
      return OptionalLong.empty();
    }
    var words = new StringTokenizer(text.substring("xref".length(), trailer));
    while (words.hasMoreTokens()) {
      long number = number(words);
      long count = number(words);
      for (long i = 0; i < count; i++) {
        long place = number(words);
        long generation = number(words);
        boolean used = words.hasMoreTokens() && words.nextToken().equals("n");
        if (place < 0 || !isSound(used ? 1 : 0, number + i, generation)) {
          return OptionalLong.empty();
        }
      }
      if (number < 0 || count < 0) {
        return OptionalLong.empty();
      }
    }
    return previous(text.substring(trailer, end));
  }

  private static long number(StringTokenizer words) {
    String word = words.hasMoreTokens() ? words.nextToken() : "";
    return word.matches("\\d{1,10}") ? Long.parseLong(word) : -1;
  }

  private OptionalLong ofStream(int at) throws IOException {
    String text = text(pdf, at, Math.min(pdf.length, at + 4_096));
    int begins = text.indexOf("stream");
    var object = OBJECT.matcher(text);
    if (begins < 0 || !object.lookingAt()) {
      return OptionalLong.empty();
    }
    var key = new COSObjectKey(Long.parseLong(object.group(1)), 0);
    Long place = document.getXrefTable().get(key);
    if (place == null
        || place != at
        || !(document.getObjectFromPool(key).getObject() instanceof COSStream list)
        || !COSName.XREF.equals(list.getCOSName(COSName.TYPE))) {
      return OptionalLong.empty();
    }
    String words = text.substring(0, begins);
    return once(words, "/W") && once(words, "/Index") && entriesAreSound(list)
        ? previous(words)
        : OptionalLong.empty();
  }

  private static boolean entriesAreSound(COSStream list) throws IOException {
    Optional<List<Integer>> widths = numbers(list.getCOSArray(COSName.W));
    Optional<List<Integer>> index = numbers(list.getCOSArray(COSName.INDEX));
    if (widths.isEmpty()
        || widths.get().size() != 3
        || widths.get().stream().anyMatch(width -> width > 8)
        || widths.get().get(1) == 0
        || index.isEmpty()
        || index.get().size() % 2 != 0) {
      return false;
    }
    byte[] bytes;
    try (var in = list.createInputStream()) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    var fields = new Fields(bytes);
    for (int part = 0; part < index.get().size(); part += 2) {
      for (int i = 0; i < index.get().get(part + 1); i++) {
        // Without a width every object is one in use.
        long kind = widths.get().get(0) == 0 ? 1 : fields.next(widths.get().get(0));
        long place = fields.next(widths.get().get(1));
        long generation = fields.next(widths.get().get(2));
        if (place < 0 || !isSound(kind, index.get().get(part) + (long) i, generation)) {
          return false;
        }
      }
    }
    return fields.isAtEnd();
  }

  private static Optional<List<Integer>> numbers(COSArray array) {
    if (array == null) {
      return Optional.empty();
    }
    var numbers = array.toList().stream().map(LaterSections::number).toList();
    return numbers.contains(-1) ? Optional.empty() : Optional.of(numbers);
  }

  private static int number(Object item) {
    return item instanceof COSInteger number && number.intValue() >= 0 ? number.intValue() : -1;
  }

  /// Number zero is always a free one, whose generation means nothing.
  private static boolean isSound(long kind, long number, long generation) {
    return number == 0 ? kind == 0 : number > 0 && kind == 1 && generation == 0;
  }

  /// One way only to read it: no name is written in another way or twice.
  private static OptionalLong previous(String words) {
    var found = PREVIOUS.matcher(words);
    return !words.contains("#")
            && !words.contains("XRefStm")
            && once(words, "/Prev")
            && found.find()
        ? OptionalLong.of(Long.parseLong(found.group(1)))
        : OptionalLong.empty();
  }

  private static boolean once(String words, String name) {
    return words.split(Pattern.quote(name) + "\\b", -1).length == 2;
  }

  private static String text(byte[] pdf, int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /// Numbers of given widths, one after the other.
  private static final class Fields {
    private final byte[] bytes;
    private int at;

    Fields(byte[] bytes) {
      this.bytes = bytes;
    }

    /// -1 when there are not as many bytes.
    long next(int width) {
      if (at + width > bytes.length) {
        return -1;
      }
      long value = 0;
      for (int i = 0; i < width; i++) {
        value = (value << 8) | (bytes[at++] & 0xff);
      }
      return value;
    }

    boolean isAtEnd() {
      return at == bytes.length;
    }
  }
}
