package org.postgresaudit.report.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/// The bytes that were appended to a signed file, read from the first to the last: objects, the
/// list of exactly these, the place of that list and the mark of the end, as often as something was
/// appended. Who compares two versions with one reader of PDF sees no difference when an object is
/// hidden so that only other readers find it, while the client's reader shows another page. A
/// reader that finds the lists damaged searches the bytes for objects, so there is nothing else
/// that looks like one.
final class LaterSections {
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF\\s*\\z");
  private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF");
  private static final Pattern LOOKS_LIKE_AN_OBJECT =
      Pattern.compile("\\d[\\s\\x00]+\\d+[\\s\\x00]*obj");
  private static final Pattern LOOKS_LIKE_A_TRAILER = Pattern.compile("trailer[\\s\\x00]*<<");
  private static final int TAIL = 80;

  private final COSDocument document;
  private final byte[] pdf;
  private final Map<Long, Long> all = new TreeMap<>();
  private int objects;
  private int tables;
  private int sections;
  private int at;

  private LaterSections(COSDocument document, byte[] pdf, int signedEnd) {
    this.document = document;
    this.pdf = pdf;
    this.at = signedEnd;
  }

  /// Whether all the bytes after the signed ones are lists that lead to the signed one, and the
  /// objects on them.
  ///
  /// @param signedEnd how many bytes at the beginning are signed
  static boolean areSound(COSDocument document, byte[] pdf, int signedEnd) throws IOException {
    OptionalLong signed = start(pdf, signedEnd);
    return signed.isPresent()
        && new LaterSections(document, pdf, signedEnd).areSound(signed.getAsLong(), signedEnd);
  }

  private boolean areSound(long signed, int signedEnd) throws IOException {
    long before = signed;
    for (skip(); at < pdf.length; skip()) {
      OptionalInt list = section(before);
      if (list.isEmpty()) {
        return false;
      }
      before = list.getAsInt();
      sections++;
    }
    String text = text(signedEnd, pdf.length);
    return all.entrySet().stream()
            .allMatch(
                entry ->
                    entry
                        .getValue()
                        .equals(document.getXrefTable().get(new COSObjectKey(entry.getKey(), 0))))
        && LOOKS_LIKE_AN_OBJECT.matcher(text).results().count() == objects
        && LOOKS_LIKE_A_TRAILER.matcher(text).results().count() == tables
        && text.split("startxref", -1).length - 1 == sections;
  }

  /// Where the file with that end says that its last list begins.
  private static OptionalLong start(byte[] pdf, int end) {
    int from = Math.max(0, end - TAIL);
    var found = START.matcher(new String(pdf, from, end - from, StandardCharsets.ISO_8859_1));
    return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
  }

  /// What one program appended at once.
  ///
  /// @param before where the list before its list begins
  /// @return where its list begins; empty when it is not sound
  private OptionalInt section(long before) throws IOException {
    var found = new TreeMap<Long, Long>();
    Optional<WrittenOnce> last = Optional.empty();
    int list = at;
    while (at < pdf.length && pdf[at] >= '1' && pdf[at] <= '9') {
      list = at;
      last = WrittenOnce.object(pdf, at);
      if (last.isEmpty() || found.put(last.get().number(), (long) at) != null) {
        return OptionalInt.empty();
      }
      objects++;
      at = last.get().end();
      skip();
    }
    all.putAll(found);
    Optional<Map<Long, Long>> listed;
    String words;
    if (at < pdf.length && pdf[at] == 'x') {
      list = at;
      tables++;
      int trailer = text(at, pdf.length).indexOf("trailer");
      if (trailer < 0) {
        return OptionalInt.empty();
      }
      listed = ListedObjects.ofTable(text(at, at + trailer));
      at += trailer + "trailer".length();
      skip();
      OptionalInt end = WrittenOnce.dictionaryEnd(pdf, at);
      if (end.isEmpty()) {
        return OptionalInt.empty();
      }
      words = text(at, end.getAsInt());
      at = end.getAsInt();
    } else {
      if (last.isEmpty()) {
        return OptionalInt.empty();
      }
      words = last.get().head();
      listed = ListedObjects.ofStream(document, last.get().number(), list);
    }
    return listed.filter(found::equals).isPresent() && leadsOn(words, before) && endsWith(list)
        ? OptionalInt.of(list)
        : OptionalInt.empty();
  }

  /// Readers differ in whether they take these from the last list or from all of them.
  private boolean leadsOn(String words, long before) {
    COSDictionary trailer = document.getTrailer();
    return says(words, "/Prev", String.valueOf(before))
        && trailer.getItem(COSName.ROOT) instanceof COSObject root
        && says(words, "/Root", root.getKey().getNumber() + " 0 R")
        && (trailer.getItem(COSName.INFO) instanceof COSObject info
            ? says(words, "/Info", info.getKey().getNumber() + " 0 R")
            : !words.contains("/Info"))
        && !words.contains("/Encrypt")
        && !words.contains("XRefStm");
  }

  private static boolean says(String words, String key, String value) {
    return words.split(key + "\\b", -1).length == 2
        && Pattern.compile(key + "\\s+" + value + "(?![\\w.])").matcher(words).find();
  }

  private boolean endsWith(int list) {
    skip();
    var end = END.matcher(text(at, Math.min(pdf.length, at + TAIL)));
    if (!end.lookingAt() || Integer.parseInt(end.group(1)) != list) {
      return false;
    }
    at += end.end();
    return true;
  }

  private void skip() {
    while (at < pdf.length && WrittenOnce.isWhite(pdf[at])) {
      at++;
    }
  }

  private String text(int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
