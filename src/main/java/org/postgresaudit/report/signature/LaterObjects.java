package org.postgresaudit.report.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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

/// Which objects of a signed report may be there in another version, and how that may differ: a
/// field for a signature that was empty is signed, a time stamp that nobody sees has a field of its
/// own, and the catalog has proof of validity. A later signature or time stamp that covers a change
/// is no reason to allow it: anybody can make one.
final class LaterObjects {
  private static final COSName SIGNATURE = COSName.getPDFName("Sig");
  private static final Set<COSName> OF_PROOF =
      Set.of(
          COSName.TYPE,
          COSName.getPDFName("Certs"),
          COSName.getPDFName("CRLs"),
          COSName.getPDFName("OCSPs"),
          COSName.getPDFName("VRI"));
  private static final Set<COSName> OF_PAGES =
      Set.of(COSName.CATALOG, COSName.PAGES, COSName.PAGE, COSName.OBJ_STM);

  private final PDDocument before;
  private final COSDocument then;
  private final COSDocument now;

  private LaterObjects(PDDocument before, PDDocument after) {
    this.before = before;
    this.then = before.getDocument();
    this.now = after.getDocument();
  }

  /// Whether every object that was signed is as it was, but for what signatures and time stamps
  /// need, and every new one belongs to these.
  ///
  /// @param signedEnd how many bytes at the beginning the first signature covers
  static boolean areAllowed(PDDocument after, byte[] pdf, int signedEnd) throws IOException {
    try (PDDocument before = Loader.loadPDF(Arrays.copyOf(pdf, signedEnd))) {
      return new LaterObjects(before, after).areAllowed();
    }
  }

  private boolean areAllowed() {
    COSDictionary trailer = then.getTrailer();
    COSDictionary later = now.getTrailer();
    if (!same(COSName.ROOT, trailer, later)
        || !same(COSName.INFO, trailer, later)
        || later.containsKey(COSName.ENCRYPT)) {
      return false;
    }
    Map<COSObjectKey, Long> signed = then.getXrefTable();
    Map<COSObjectKey, Long> all = now.getXrefTable();
    List<COSObject> added =
        all.keySet().stream()
            .filter(key -> !signed.containsKey(key))
            .map(now::getObjectFromPool)
            .toList();
    // Proof that newer proof took the place of is led to by nothing else.
    Set<COSObjectKey> led =
        LaterRevision.reachable(
            Stream.concat(
                    Stream.of(later.getItem(COSName.ROOT)),
                    added.stream().filter(LaterObjects::isProof))
                .toList());
    return signed.entrySet().stream()
            .allMatch(
                entry ->
                    Objects.equals(entry.getValue(), all.get(entry.getKey()))
                        || mayChange(entry.getKey()))
        && added.stream()
            .allMatch(
                item ->
                    !isOfPages(item)
                        && (led.contains(item.getKey())
                            || LaterRevision.isList(now, item.getKey())));
  }

  private static boolean isProof(COSObject item) {
    return item.getObject() instanceof COSDictionary dictionary
        && !(dictionary instanceof COSStream)
        && OF_PROOF.containsAll(dictionary.keySet());
  }

  /// A reader that finds a file damaged looks for such objects, whether anything leads to them or
  /// not.
  private static boolean isOfPages(COSObject item) {
    return item.getObject() instanceof COSDictionary dictionary
        && dictionary.getDictionaryObject(COSName.TYPE) instanceof COSName type
        && OF_PAGES.contains(type);
  }

  private boolean mayChange(COSObjectKey key) {
    COSBase was = then.getObjectFromPool(key).getObject();
    COSBase is = now.getObjectFromPool(key).getObject();
    COSDictionary catalog = before.getDocumentCatalog().getCOSObject();
    if (was instanceof COSArray && is instanceof COSArray) {
      return isListOfFields(key, catalog) && extended(was, is);
    }
    if (!(was instanceof COSDictionary old) || !(is instanceof COSDictionary changed)) {
      return false;
    }
    if (was instanceof COSStream || is instanceof COSStream) {
      return false;
    }
    if (isReference(then.getTrailer().getItem(COSName.ROOT), key)) {
      return catalog(old, changed);
    }
    if (isReference(catalog.getItem(COSName.ACRO_FORM), key)) {
      return form(old, changed);
    }
    if (COSName.PAGE.equals(old.getCOSName(COSName.TYPE))) {
      return differOnlyIn(old, changed, Set.of(COSName.ANNOTS), this::extended);
    }
    return isField(key, catalog) && field(old, changed);
  }

  private boolean catalog(COSDictionary was, COSDictionary is) {
    return differOnlyIn(
            was,
            is,
            Set.of(COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"), COSName.ACRO_FORM),
            (old, changed) -> true)
        && (same(COSName.ACRO_FORM, was, is)
            || (was.getItem(COSName.ACRO_FORM) instanceof COSDictionary old
                && is.getItem(COSName.ACRO_FORM) instanceof COSDictionary changed
                && form(old, changed)));
  }

  private boolean form(COSDictionary was, COSDictionary is) {
    return differOnlyIn(was, is, Set.of(COSName.FIELDS), this::extended);
  }

  /// Signed once it stays as it is; signed later, it is still where it was.
  private boolean field(COSDictionary was, COSDictionary is) {
    if (was.containsKey(COSName.V) || !is.containsKey(COSName.V)) {
      return differOnlyIn(was, is, Set.of(), (old, changed) -> false);
    }
    return differOnlyIn(was, is, Set.of(COSName.V, COSName.AP), (old, changed) -> true)
        && is.getItem(COSName.V) instanceof COSObject value
        && isNew(value)
        && value.getObject() instanceof COSDictionary signature
        && SIGNATURE.equals(signature.getCOSName(COSName.TYPE))
        && is.getDictionaryObject(COSName.AP) instanceof COSDictionary looks
        && looks.keySet().equals(Set.of(COSName.N))
        && looks.getCOSStream(COSName.N) != null;
  }

  /// What was there and fields of time stamps after it.
  private boolean extended(COSBase was, COSBase is) {
    COSArray old = LaterRevision.resolved(was) instanceof COSArray array ? array : new COSArray();
    if (!(LaterRevision.resolved(is) instanceof COSArray longer) || longer.size() < old.size()) {
      return false;
    }
    for (int at = 0; at < longer.size(); at++) {
      boolean good =
          at < old.size()
              ? LaterRevision.same(old.get(at), longer.get(at), 0)
              : longer.get(at) instanceof COSObject field && isNew(field) && StampField.is(field);
      if (!good) {
        return false;
      }
    }
    return true;
  }

  /// @param test what holds for the values of these, of which the first may be missing
  private static boolean differOnlyIn(
      COSDictionary was, COSDictionary is, Set<COSName> names, BiPredicate<COSBase, COSBase> test) {
    return was.keySet().stream().allMatch(name -> names.contains(name) || same(name, was, is))
        && is.keySet().stream().allMatch(name -> names.contains(name) || was.containsKey(name))
        && names.stream()
            .allMatch(
                name -> same(name, was, is) || test.test(was.getItem(name), is.getItem(name)));
  }

  private static boolean same(COSName name, COSDictionary was, COSDictionary is) {
    return LaterRevision.same(was.getItem(name), is.getItem(name), 0);
  }

  private boolean isNew(COSObject reference) {
    return reference.getKey() != null && !then.getXrefTable().containsKey(reference.getKey());
  }

  private static boolean isReference(COSBase item, COSObjectKey key) {
    return item instanceof COSObject reference && key.equals(reference.getKey());
  }

  private static boolean isField(COSObjectKey key, COSDictionary catalog) {
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
    return fields != null && fields.toList().stream().anyMatch(item -> isReference(item, key));
  }

  private boolean isListOfFields(COSObjectKey key, COSDictionary catalog) {
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null && isReference(form.getItem(COSName.FIELDS), key)) {
      return true;
    }
    for (var page : before.getPages()) {
      if (isReference(page.getCOSObject().getItem(COSName.ANNOTS), key)) {
        return true;
      }
    }
    return false;
  }
}
