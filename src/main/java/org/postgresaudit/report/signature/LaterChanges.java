package org.postgresaudit.report.signature;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which changes after a signature it allows: further signatures in fields that were there, time
/// stamps and proof of validity. No note, no page, no attachment.
final class LaterChanges {
  /// A signature seen through the tags of its field, which screen readers need: field and
  /// signature.
  private static final Pattern THROUGH_TAGS =
      Pattern.compile("/Catalog /StructTreeRoot .* /Obj (\\d+ \\d+ R) /V (\\d+ \\d+ R)");

  private LaterChanges() {}

  static boolean areAllowed(PDFRevisionWrapper since) {
    boolean forbidsAll =
        since.getDocMDPPermissions() == CertificationPermission.NO_CHANGE_PERMITTED;
    return since.getPdfAnnotationChanges().isEmpty()
        && !(forbidsAll && !since.getPdfSignatureOrFormFillChanges().isEmpty())
        && since.getPdfUndefinedChanges().stream()
            .allMatch(change -> isSignatureSeenAgain(change, since));
  }

  /// The same new signature is among those that were found through the list of fields.
  private static boolean isSignatureSeenAgain(
      XmlObjectModification change, PDFRevisionWrapper since) {
    Matcher path = THROUGH_TAGS.matcher(change.getValue());
    if (change.getAction() != PdfObjectModificationType.CREATION
        || !"Sig".equals(change.getType())
        || !path.matches()) {
      return false;
    }
    String inFields = "/Fields %s /V %s".formatted(path.group(1), path.group(2));
    return since.getPdfSignatureOrFormFillChanges().stream()
        .anyMatch(
            known ->
                known.getAction() == PdfObjectModificationType.CREATION
                    && known.getValue().startsWith("/Catalog /AcroForm ")
                    && known.getValue().endsWith(inFields));
  }
}
