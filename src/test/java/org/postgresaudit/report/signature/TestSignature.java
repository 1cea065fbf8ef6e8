package org.postgresaudit.report.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;

/// A forger's signature: whoever has changed a report may sign it again.
public final class TestSignature {
  private TestSignature() {}

  public static byte[] invisible(byte[] pdf, SigningIdentity identity) throws Exception {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
    // A forger does not ask whether the first signature allows it.
    parameters.setContentSize(20_000);
    var service = new PAdESService(new CommonCertificateVerifier());
    var protection = new eu.europa.esig.dss.pdf.PdfPermissionsChecker();
    protection.setAlertOnForbiddenSignatureCreation(
        new eu.europa.esig.dss.alert.SilentOnStatusAlert());
    var factory = new eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory();
    factory.setPdfPermissionsChecker(protection);
    service.setPdfObjFactory(factory);
    var document = new InMemoryDocument(pdf, "report.pdf");
    var digest = service.getDataToSign(document, parameters);
    var algorithm =
        SignatureAlgorithm.getAlgorithm(
            EncryptionAlgorithm.forKey(identity.certificate().getPublicKey()),
            DigestAlgorithm.SHA256);
    byte[] value = identity.sign(digest.getBytes(), algorithm.getJCEId());
    var bytes = new ByteArrayOutputStream();
    service.signDocument(document, parameters, new SignatureValue(algorithm, value)).writeTo(bytes);
    return bytes.toByteArray();
  }
}
