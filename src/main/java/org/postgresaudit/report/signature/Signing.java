package org.postgresaudit.report.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Puts a PAdES signature into an empty field of a finished report. From the first one on only form
/// filling and further signatures are allowed.
public final class Signing {
  /// Room for the signature, a time stamp and a long chain of certificates, in bytes.
  private static final int ROOM = 32_768;

  private Signing() {}

  /// Signs into the next empty field the pages brought along.
  ///
  /// @param words what a reader sees and a program lists beside the signature
  /// @return the signed file
  /// @throws ReportFault when something the level needs is missing or cannot be believed, the
  ///   identity cannot sign, or there is no empty field
  public static byte[] sign(
      byte[] pdf, SigningIdentity identity, Instant at, Inscription words, Assurance wanted)
      throws ReportFault {
    Libraries.prepare();
    identity.mustSignAt(at);
    Preflight.of(wanted, Optional.of(identity)).mustBeMet(wanted.level());
    try {
      var service = Services.service(wanted);
      DSSDocument document = new InMemoryDocument(pdf, "report.pdf");
      String field = SignatureField.nextEmpty(pdf);
      PAdESSignatureParameters parameters = parameters(identity, at, wanted.level(), field);
      parameters.setReason(words.reason());
      parameters.setImageParameters(appearance(words.panel(), field));
      ToBeSigned digest = service.getDataToSign(document, parameters);
      var signed = service.signDocument(document, parameters, value(digest, identity));
      var bytes = new ByteArrayOutputStream();
      signed.writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(identity.signer()), e);
    } catch (RuntimeException e) {
      throw Services.fault(e, identity.signer());
    }
  }

  private static PAdESSignatureParameters parameters(
      SigningIdentity identity, Instant at, Level level, String field) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level.standard());
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
    parameters.setCertificateChain(identity.chain().stream().map(CertificateToken::new).toList());
    parameters.bLevel().setSigningDate(Date.from(at));
    parameters.setContentSize(ROOM);
    if (field.equals(SignatureField.AUDITOR)) {
      parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
    }
    return parameters;
  }

  private static SignatureImageParameters appearance(String panel, String field) {
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
    appearance.getFieldParameters().setFieldId(field);
    appearance.setTextParameters(text);
    return appearance;
  }

  /// Signs a few bytes that mean nothing and checks the result.
  static void tryOut(SigningIdentity identity) throws ReportFault {
    byte[] bytes = "A trial signature; it stands for nothing.".getBytes(StandardCharsets.UTF_8);
    var algorithm =
        SignatureAlgorithm.getAlgorithm(
            EncryptionAlgorithm.forKey(identity.certificate().getPublicKey()),
            DigestAlgorithm.SHA256);
    byte[] value = identity.sign(bytes, algorithm.getJCEId());
    try {
      Signature check = Signature.getInstance(algorithm.getJCEId());
      check.initVerify(identity.certificate().getPublicKey());
      check.update(bytes);
      if (check.verify(value)) {
        return;
      }
    } catch (GeneralSecurityException e) {
      throw new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(identity.signer()), e);
    }
    throw new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(identity.signer()));
  }

  private static SignatureValue value(ToBeSigned digest, SigningIdentity identity)
      throws ReportFault {
    var algorithm =
        SignatureAlgorithm.getAlgorithm(
            EncryptionAlgorithm.forKey(identity.certificate().getPublicKey()),
            DigestAlgorithm.SHA256);
    return new SignatureValue(algorithm, identity.sign(digest.getBytes(), algorithm.getJCEId()));
  }
}
