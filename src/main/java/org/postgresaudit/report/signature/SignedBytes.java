package org.postgresaudit.report.signature;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/// What our own reading of a file says about its signatures, beside that of DSS.
///
/// @param signatures how many the file has, time stamps not counted
/// @param coversAll whether nothing follows the bytes of the last signature or time stamp but proof
///   of validity
/// @param otherwiseAsSigned whether nothing came after the first signature but signatures in fields
///   that were there, time stamps nobody sees and proof of validity
/// @param ends how many bytes at the beginning of the file each signature covers, in order
/// @param length of the file, in bytes
/// @param attachments names of the attached files
/// @param exchanged a sentence for each of them that is not what was signed first
/// @param newer whether a later version of this program made it
record SignedBytes(
    int signatures,
    boolean coversAll,
    boolean otherwiseAsSigned,
    List<Integer> ends,
    int length,
    List<String> attachments,
    List<String> exchanged,
    boolean newer) {

  static SignedBytes of(PDDocument document, byte[] pdf) throws IOException {
    List<PDSignature> all = document.getSignatureDictionaries();
    long stamps =
        all.stream()
            .filter(s -> "DocTimeStamp".equals(s.getCOSObject().getNameAsString(COSName.TYPE)))
            .count();
    List<Integer> ends =
        all.stream().filter(s -> isWhole(s, pdf)).map(SignedBytes::end).sorted().toList();
    Map<String, String> attached = AttachedBytes.of(document);
    return new SignedBytes(
        (int) (all.size() - stamps),
        coversAll(all, pdf),
        isOtherwiseAsSigned(document, ends, pdf),
        ends,
        pdf.length,
        attached.keySet().stream().map(ForeignName::shown).toList(),
        ends.isEmpty() ? List.of() : AttachedBytes.changes(attached, pdf, ends.getFirst()),
        ReportForm.isNewer(document));
  }

  private static boolean coversAll(List<PDSignature> all, byte[] pdf) throws IOException {
    int last = all.stream().filter(s -> isWhole(s, pdf)).mapToInt(SignedBytes::end).max().orElse(0);
    return last == pdf.length || (last > 0 && LaterRevision.isOnlyProof(pdf, last));
  }

  private static boolean isOtherwiseAsSigned(PDDocument document, List<Integer> ends, byte[] pdf)
      throws IOException {
    return ends.isEmpty()
        || ends.getFirst() == pdf.length
        || (LaterSections.areSound(document.getDocument(), pdf, ends.getFirst())
            && LaterObjects.areAllowed(document, pdf, ends.getFirst()));
  }

  private static int end(PDSignature signature) {
    int[] range = signature.getByteRange();
    return range[2] + range[3];
  }

  /// From the first byte to some later one, but for the gap that holds the signature itself.
  private static boolean isWhole(PDSignature signature, byte[] pdf) {
    int[] range = signature.getByteRange();
    return range.length == 4
        && range[0] == 0
        && range[1] > 0
        && range[2] > range[1]
        && range[2] < pdf.length
        && range[3] > 0
        && (long) range[2] + range[3] <= pdf.length
        && isNothingButASignature(pdf, range[1], range[2]);
  }

  /// Nothing can hide in the gap: it is `<`, hexadecimal digits and `>`.
  private static boolean isNothingButASignature(byte[] pdf, int from, int to) {
    if (pdf[from] != '<' || pdf[to - 1] != '>') {
      return false;
    }
    for (int at = from + 1; at < to - 1; at++) {
      if (Character.digit(pdf[at], 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
