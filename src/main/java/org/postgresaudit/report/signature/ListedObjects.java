package org.postgresaudit.report.signature;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/// The list at the end of what was appended: numbers of objects and where these begin. Readers of
/// PDF disagree about objects that are freed, that are there again under another generation number,
/// or that stand twice on one list. No program that signs or stamps reports writes such a list, so
/// here it is as bad as a changed page.
final class ListedObjects {
  private static final int MOST_BYTES = 8 << 20;

  private final Map<Long, Long> places = new TreeMap<>();

  private ListedObjects() {}

  /// Reads a list written in letters.
  ///
  /// @param text from its first word up to the trailer
  /// @return empty when it is not sound
  static Optional<Map<Long, Long>> ofTable(String text) {
    var words = new StringTokenizer(text, "\r\n ");
    var list = new ListedObjects();
    if (!words.hasMoreTokens() || !words.nextToken().equals("xref")) {
      return Optional.empty();
    }
    while (words.hasMoreTokens()) {
      long number = number(words);
      long count = number(words);
      if (number < 0 || count < 0) {
        return Optional.empty();
      }
      for (long i = 0; i < count; i++) {
        long place = number(words);
        long generation = number(words);
        String kind = words.hasMoreTokens() ? words.nextToken() : "";
        if (!list.add(kind.equals("n") ? 1 : kind.equals("f") ? 0 : -1, number + i, place)
            || (number + i > 0 && generation != 0)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(list.places);
  }

  private static long number(StringTokenizer words) {
    String word = words.hasMoreTokens() ? words.nextToken() : "";
    return word.matches("\\d{1,10}") ? Long.parseLong(word) : -1;
  }

  /// Reads a list that is itself an object with that number.
  ///
  /// @param at where that object must begin
  /// @return empty when it is not sound
  static Optional<Map<Long, Long>> ofStream(COSDocument document, long number, int at)
      throws IOException {
    var key = new COSObjectKey(number, 0);
    Long place = document.getXrefTable().get(key);
    return place != null
            && place == at
            && document.getObjectFromPool(key).getObject() instanceof COSStream stream
            && COSName.XREF.equals(stream.getCOSName(COSName.TYPE))
        ? ofStream(stream)
        : Optional.empty();
  }

  private static Optional<Map<Long, Long>> ofStream(COSStream stream) throws IOException {
    Optional<List<Integer>> widths = numbers(stream.getCOSArray(COSName.W));
    Optional<List<Integer>> index = numbers(stream.getCOSArray(COSName.INDEX));
    if (widths.isEmpty()
        || widths.get().size() != 3
        || widths.get().stream().anyMatch(width -> width > 4)
        || index.isEmpty()
        || index.get().size() % 2 != 0) {
      return Optional.empty();
    }
    byte[] bytes;
    try (var in = stream.createInputStream()) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    var fields = new Fields(bytes);
    var list = new ListedObjects();
    for (int part = 0; part < index.get().size(); part += 2) {
      for (int i = 0; i < index.get().get(part + 1); i++) {
        long number = index.get().get(part) + (long) i;
        // Without a width every object is one in use.
        long kind = widths.get().get(0) == 0 ? 1 : fields.next(widths.get().get(0));
        long place = fields.next(widths.get().get(1));
        long generation = fields.next(widths.get().get(2));
        if (!list.add(kind, number, place) || (number > 0 && generation != 0)) {
          return Optional.empty();
        }
      }
    }
    return fields.at == bytes.length ? Optional.of(list.places) : Optional.empty();
  }

  /// Number zero is always a free one, no other is.
  private boolean add(long kind, long number, long place) {
    return number == 0 ? kind == 0 : kind == 1 && place > 0 && places.put(number, place) == null;
  }

  private static Optional<List<Integer>> numbers(COSArray array) {
    if (array == null) {
      return Optional.empty();
    }
    var numbers = array.toList().stream().map(ListedObjects::number).toList();
    return numbers.contains(-1) ? Optional.empty() : Optional.of(numbers);
  }

  private static int number(Object item) {
    return item instanceof COSInteger number && number.intValue() >= 0 ? number.intValue() : -1;
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
  }
}
