package org.postgresaudit.report.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/// The files in a report by name, each with the hash of what is in it.
final class AttachedBytes {
  /// More of a file is not read: one may be made to unpack for ever.
  private static final int MOST_BYTES = 64 << 20;

  private static final int MOST_DEPTH = 20;
  private static final int MOST_LETTERS = 80;

  private AttachedBytes() {}

  static Map<String, String> of(PDDocument document) throws IOException {
    var found = new TreeMap<String, String>();
    var names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      collect(names.getEmbeddedFiles(), found, 0);
    }
    return found;
  }

  /// What became of the attached files since the first signature, a sentence for each that is not
  /// what it was.
  ///
  /// @param signedEnd how many bytes at the beginning it covers
  static List<String> changes(Map<String, String> now, byte[] pdf, int signedEnd) {
    if (signedEnd >= pdf.length) {
      return List.of();
    }
    try (PDDocument signed = Loader.loadPDF(Arrays.copyOf(pdf, signedEnd))) {
      return changes(of(signed), now);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The file fails for other reasons then; this only names what was exchanged.
      return List.of();
    }
  }

  private static List<String> changes(Map<String, String> then, Map<String, String> now) {
    var all = new TreeSet<>(then.keySet());
    all.addAll(now.keySet());
    var changes = new ArrayList<String>();
    for (var name : all) {
      if (!now.containsKey(name)) {
        changes.add(VerificationMessages.attachmentRemoved(shown(name)));
      } else if (!then.containsKey(name)) {
        changes.add(VerificationMessages.attachmentAdded(shown(name)));
      } else if (!now.getOrDefault(name, "").equals(then.get(name))) {
        changes.add(VerificationMessages.attachmentExchanged(shown(name)));
      }
    }
    return changes;
  }

  /// A name somebody else chose, as a part of a sentence.
  private static String shown(String name) {
    var plain = name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
    return plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) + "…" : plain;
  }

  /// @param depth a hostile tree may contain itself
  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, Map<String, String> found, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> own = node.getNames();
    if (own != null) {
      for (var entry : own.entrySet()) {
        found.put(entry.getKey(), sha256(entry.getValue()));
      }
    }
    var kids = node.getKids();
    if (kids != null && depth < MOST_DEPTH) {
      for (var kid : kids) {
        collect(kid, found, depth + 1);
      }
    }
  }

  /// Empty when there is nothing to read.
  private static String sha256(PDComplexFileSpecification file) throws IOException {
    if (file.getEmbeddedFile() == null) {
      return "";
    }
    try (InputStream bytes = file.getEmbeddedFile().createInputStream()) {
      return Hashes.sha256(bytes.readNBytes(MOST_BYTES));
    }
  }
}
