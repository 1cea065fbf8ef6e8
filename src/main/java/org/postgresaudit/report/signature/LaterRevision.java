package org.postgresaudit.report.signature;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What was appended after the last signed byte. Level B-LT appends proof that no certificate was
/// revoked, and that is no change of the report; anything else is.
final class LaterRevision {
  /// The entries of the catalog that such proof may add or replace (ETSI EN 319 142-1, 5.4.2).
  private static final Set<COSName> OF_PROOF =
      Set.of(COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"));

  private static final int MOST_DEPTH = 40;

  private LaterRevision() {}

  /// Whether everything after the signed bytes is proof of validity, and nothing follows that.
  ///
  /// @param signedEnd how many bytes at the beginning are signed
  static boolean isOnlyProof(byte[] pdf, int signedEnd) throws IOException {
    if (!endsAtMark(pdf)) {
      return false;
    }
    try (PDDocument before = Loader.loadPDF(Arrays.copyOf(pdf, signedEnd));
        PDDocument after = Loader.loadPDF(pdf)) {
      COSDictionary then = before.getDocument().getTrailer();
      COSDictionary now = after.getDocument().getTrailer();
      if (!(then.getItem(COSName.ROOT) instanceof COSObject catalog)
          || !same(then.getItem(COSName.ROOT), now.getItem(COSName.ROOT), 0)
          || !same(then.getItem(COSName.INFO), now.getItem(COSName.INFO), 0)
          || now.containsKey(COSName.ENCRYPT)) {
        return false;
      }
      return objectsStand(
              before.getDocument().getXrefTable(),
              after.getDocument().getXrefTable(),
              catalog.getKey())
          && newOnesAreProof(before.getDocument(), after)
          && sameCatalog(
              before.getDocumentCatalog().getCOSObject(),
              after.getDocumentCatalog().getCOSObject());
    }
  }

  /// Bytes after the last mark could be anything.
  private static boolean endsAtMark(byte[] pdf) {
    int end = pdf.length;
    if (end > 0 && pdf[end - 1] == '\n') {
      end--;
    }
    if (end > 0 && pdf[end - 1] == '\r') {
      end--;
    }
    byte[] mark = {'%', '%', 'E', 'O', 'F'};
    return end > mark.length && Arrays.equals(pdf, end - mark.length, end, mark, 0, mark.length);
  }

  private static boolean objectsStand(
      Map<COSObjectKey, Long> then, Map<COSObjectKey, Long> now, COSObjectKey catalog) {
    return then.entrySet().stream()
        .allMatch(
            entry ->
                entry.getKey().equals(catalog)
                    || Objects.equals(entry.getValue(), now.get(entry.getKey())));
  }

  /// What nothing of the proof leads to has no business here.
  private static boolean newOnesAreProof(COSDocument then, PDDocument after) {
    COSDictionary catalog = after.getDocumentCatalog().getCOSObject();
    Set<COSObjectKey> proof =
        reachable(OF_PROOF.stream().map(catalog::getItem).filter(Objects::nonNull).toList());
    COSDocument now = after.getDocument();
    return now.getXrefTable().keySet().stream()
        .filter(key -> !then.getXrefTable().containsKey(key))
        .allMatch(key -> proof.contains(key) || isList(now, key));
  }

  /// Where the objects of the file are, itself an object.
  static boolean isList(COSDocument document, COSObjectKey key) {
    return document.getObjectFromPool(key).getObject() instanceof COSStream stream
        && COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
  }

  /// All that these lead to.
  static Set<COSObjectKey> reachable(List<? extends COSBase> roots) {
    var keys = new HashSet<COSObjectKey>();
    var waiting = new ArrayDeque<COSBase>();
    roots.forEach(root -> add(root, keys, waiting));
    while (!waiting.isEmpty()) {
      switch (waiting.pop()) {
        case COSDictionary dictionary ->
            dictionary.getValues().forEach(value -> add(value, keys, waiting));
        case COSArray array -> array.toList().forEach(item -> add(item, keys, waiting));
        default -> {}
      }
    }
    return keys;
  }

  private static void add(COSBase item, Set<COSObjectKey> keys, Deque<COSBase> waiting) {
    switch (item) {
      case COSObject reference when reference.getKey() != null -> {
        if (keys.add(reference.getKey()) && reference.getObject() != null) {
          waiting.push(reference.getObject());
        }
      }
      case COSDictionary dictionary -> waiting.push(dictionary);
      case COSArray array -> waiting.push(array);
      case null, default -> {}
    }
  }

  private static boolean sameCatalog(COSDictionary then, COSDictionary now) {
    return then.keySet().stream().allMatch(key -> OF_PROOF.contains(key) || stands(key, then, now))
        && now.keySet().stream().allMatch(key -> OF_PROOF.contains(key) || then.containsKey(key));
  }

  private static boolean stands(COSName key, COSDictionary then, COSDictionary now) {
    return same(then.getItem(key), now.getItem(key), 0);
  }

  /// References are the same when they name the same object: that it did not move is checked for
  /// all of them.
  static boolean same(COSBase then, COSBase now, int depth) {
    if (then == null || now == null) {
      return then == null && now == null;
    }
    if (depth > MOST_DEPTH) {
      return false;
    }
    return switch (then) {
      case COSObject reference ->
          now instanceof COSObject other
              && reference.getKey() != null
              && reference.getKey().equals(other.getKey());
      case COSDictionary dictionary ->
          now instanceof COSDictionary other
              && dictionary.keySet().equals(other.keySet())
              && dictionary.keySet().stream()
                  .allMatch(key -> same(dictionary.getItem(key), other.getItem(key), depth + 1));
      case COSArray array -> now instanceof COSArray other && sameArray(array, other, depth);
      default -> then.equals(now) || then.toString().equals(now.toString());
    };
  }

  /// What a reference leads to, and anything else as it is.
  static @Nullable COSBase resolved(@Nullable COSBase item) {
    return item instanceof COSObject reference ? reference.getObject() : item;
  }

  private static boolean sameArray(COSArray then, COSArray now, int depth) {
    if (then.size() != now.size()) {
      return false;
    }
    for (int at = 0; at < then.size(); at++) {
      if (!same(then.get(at), now.get(at), depth + 1)) {
        return false;
      }
    }
    return true;
  }
}
