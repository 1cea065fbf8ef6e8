package org.postgresaudit.report.signature;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.report.signature.Verification.Signer;
import org.postgresaudit.report.signature.Verification.Stamp;

/// Who signed and who stamped, as DSS found them, in words.
final class Portraits {
  private final Reports reports;
  private final SignedBytes bytes;

  Portraits(Reports reports, SignedBytes bytes) {
    this.reports = reports;
    this.bytes = bytes;
  }

  Signer of(SignatureWrapper signature) {
    var certificate = certificate(signature);
    var format = reports.getSimpleReport().getSignatureFormat(signature.getId());
    return new Signer(
        signer(signature),
        certificate.map(Portraits::issuer).orElse(""),
        Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant),
        stamp(signature).map(Portraits::told),
        format == null ? "" : format.toString(),
        certificate.map(Portraits::fingerprint).orElse(""),
        covers(signature),
        trust(signature));
  }

  /// Time stamps over the whole document.
  List<Stamp> ofDocument() {
    return reports.getDiagnosticData().getTimestampList().stream()
        .filter(stamp -> stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP)
        .map(Portraits::told)
        .sorted(Comparator.comparing(Stamp::at))
        .toList();
  }

  String time(SignatureWrapper signature) {
    return stamp(signature)
        .map(
            stamp ->
                isTrusted(stamp)
                    ? VerificationMessages.timeOfAuthority(by(stamp))
                    : VerificationMessages.timeOfUnknown(by(stamp)))
        .orElse(VerificationMessages.timeOfSigner());
  }

  /// The earliest: one beside the signature, or, when that came later, one over the document.
  private static Optional<TimestampWrapper> stamp(SignatureWrapper signature) {
    return Stream.concat(
            signature.getSignatureTimestamps().stream(), signature.getDocumentTimestamps().stream())
        .min(Comparator.comparing(TimestampWrapper::getProductionTime));
  }

  private static Stamp told(TimestampWrapper stamp) {
    return new Stamp(stamp.getProductionTime().toInstant(), by(stamp));
  }

  private String covers(SignatureWrapper signature) {
    long end = end(signature).longValue();
    if (bytes.ends().isEmpty() || end < bytes.ends().getLast()) {
      return VerificationMessages.coversBefore();
    }
    return end == bytes.length()
        ? VerificationMessages.coversAll()
        : VerificationMessages.coversAllButProof();
  }

  private static String trust(SignatureWrapper signature) {
    if (isTrusted(signature)) {
      return VerificationMessages.chainTrusted();
    }
    return certificate(signature).filter(CertificateWrapper::isSelfSigned).isPresent()
        ? VerificationMessages.selfSigned()
        : VerificationMessages.chainUnknown();
  }

  private static boolean isTrusted(AbstractSignatureWrapper signed) {
    return signed.getCertificateChain().stream().anyMatch(CertificateWrapper::isTrusted)
        || certificate(signed).filter(CertificateWrapper::isTrusted).isPresent();
  }

  private static Optional<CertificateWrapper> certificate(AbstractSignatureWrapper signed) {
    return Optional.ofNullable(signed.getSigningCertificate());
  }

  static String signer(SignatureWrapper signature) {
    return certificate(signature).map(Portraits::name).orElse(VerificationMessages.unknownSigner());
  }

  static String by(TimestampWrapper stamp) {
    return certificate(stamp).map(Portraits::name).orElse(VerificationMessages.unknownSigner());
  }

  /// How many bytes at the beginning of the file the signature is about.
  static BigInteger end(SignatureWrapper signature) {
    var revision = signature.getPDFRevision();
    List<BigInteger> range = revision == null ? List.of() : revision.getSignatureByteRange();
    return range.size() == 4 ? range.get(2).add(range.get(3)) : BigInteger.ZERO;
  }

  private static String name(CertificateWrapper certificate) {
    String common = certificate.getCommonName();
    return ForeignName.shown(
        common == null || common.isBlank() ? certificate.getReadableCertificateName() : common);
  }

  private static String issuer(CertificateWrapper certificate) {
    return CertificateNames.commonName(certificate.getCertificateIssuerDN());
  }

  private static String fingerprint(CertificateWrapper certificate) {
    byte[] encoded = certificate.getBinaries();
    return encoded == null ? "" : Hashes.fingerprint(encoded);
  }
}
