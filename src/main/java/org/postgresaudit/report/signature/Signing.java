package org.postgresaudit.report.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Puts a PAdES B-B signature into the empty field of a finished report, without any network. From
/// then on only form filling and further signatures are allowed.
public final class Signing {
  /// Room for the signature and a long chain of certificates, in bytes.
  private static final int ROOM = 24_576;

  private Signing() {}

  /// Signs into the empty field the pages brought along.
  ///
  /// @param panel the words of the visible panel, a few short lines
  /// @return the signed file
  public static byte[] sign(byte[] pdf, SigningIdentity identity, Instant at, String panel)
      throws ReportFault {
    Libraries.prepare();
    try {
      var service = new PAdESService(new CommonCertificateVerifier());
      service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
      PAdESSignatureParameters parameters = parameters(identity, at, panel);
      DSSDocument document = new InMemoryDocument(pdf, "report.pdf");
      ToBeSigned digest = service.getDataToSign(document, parameters);
      var signed = service.signDocument(document, parameters, value(digest, identity));
      var bytes = new ByteArrayOutputStream();
      signed.writeTo(bytes);
      return bytes.toByteArray();
    } catch (GeneralSecurityException | IOException | DSSException e) {
      throw new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(identity.signer()), e);
    }
  }

  private static PAdESSignatureParameters parameters(
      SigningIdentity identity, Instant at, String panel) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
    parameters.setCertificateChain(identity.chain().stream().map(CertificateToken::new).toList());
    parameters.bLevel().setSigningDate(Date.from(at));
    parameters.setReason("Release of the audit report");
    parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
    parameters.setContentSize(ROOM);
    parameters.setImageParameters(appearance(panel));
    return parameters;
  }

  private static SignatureImageParameters appearance(String panel) {
    var font = new DSSFileFont(new ByteArrayInputStream(TextFont.bytes()));
    font.setEmbedFontSubset(true);
    font.setSize(8.5f);
    var text = new SignatureImageTextParameters();
    text.setFont(font);
    text.setTextColor(new Color(0x1B2430));
    text.setBackgroundColor(Color.WHITE);
    text.setPadding(4);
    text.setTextWrapping(TextWrapping.FONT_BASED);
    text.setText(TextFont.inItOnly(panel));
    var appearance = new SignatureImageParameters();
    appearance.getFieldParameters().setFieldId(SignatureField.NAME);
    appearance.setTextParameters(text);
    return appearance;
  }

  private static SignatureValue value(ToBeSigned digest, SigningIdentity identity)
      throws GeneralSecurityException {
    var algorithm =
        SignatureAlgorithm.getAlgorithm(
            EncryptionAlgorithm.forKey(identity.certificate().getPublicKey()),
            DigestAlgorithm.SHA256);
    Signature signature = Signature.getInstance(algorithm.getJCEId());
    signature.initSign(identity.key());
    signature.update(digest.getBytes());
    return new SignatureValue(algorithm, signature.sign());
  }
}
