package org.postgresaudit.report.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.report.signature.Verification.Verdict;

/// From the reports of DSS and our own reading to one verdict in plain words. Passing needs every
/// single point; anything unknown is no.
final class Judgement {
  private Judgement() {}

  static Verification of(SignedBytes bytes, Reports reports, String name) {
    List<SignatureWrapper> signatures = reports.getDiagnosticData().getSignatures();
    if (bytes.signatures() == 0 && signatures.isEmpty()) {
      return notSigned(name);
    }
    if (signatures.isEmpty() || signatures.size() != bytes.signatures()) {
      return unreadable(bytes, name);
    }
    var reasons = new ArrayList<String>();
    boolean known = true;
    for (SignatureWrapper signature : signatures) {
      reasons.addAll(faults(signature, reports));
      known &= indication(signature, reports) == Indication.TOTAL_PASSED;
    }
    if (!bytes.coversAll()) {
      reasons.add(VerificationMessages.bytesAfterSignature());
    }
    SignatureWrapper first = signatures.getFirst();
    Verdict verdict =
        !reasons.isEmpty()
            ? Verdict.NOT_AS_SIGNED
            : known ? Verdict.UNCHANGED_AND_SIGNER_KNOWN : Verdict.UNCHANGED_SIGNER_TO_CONFIRM;
    return told(verdict, first, reports, bytes, reasons, name);
  }

  private static List<String> faults(SignatureWrapper signature, Reports reports) {
    var faults = new ArrayList<String>();
    if (!signature.isSignatureIntact()) {
      faults.add(VerificationMessages.digestDiffers());
    }
    if (!signature.isSignatureValid()) {
      faults.add(VerificationMessages.signatureNotByKey());
    }
    if (!isFormatGood(signature, reports)) {
      faults.add(VerificationMessages.changedAfterSigning());
    }
    Indication indication = indication(signature, reports);
    Optional<SubIndication> why =
        Optional.ofNullable(reports.getSimpleReport().getSubIndication(signature.getId()));
    boolean passes =
        indication == Indication.TOTAL_PASSED
            || (indication == Indication.INDETERMINATE
                && why.filter(Judgement::isOnlyAboutTheSigner).isPresent());
    if (!passes && faults.isEmpty()) {
      faults.add(
          VerificationMessages.notAccepted(
              String.valueOf(indication), why.map(String::valueOf).orElse("")));
    }
    return faults;
  }

  private static Indication indication(SignatureWrapper signature, Reports reports) {
    return reports.getSimpleReport().getIndication(signature.getId());
  }

  private static boolean isFormatGood(SignatureWrapper signature, Reports reports) {
    var blocks = reports.getDetailedReport().getBasicBuildingBlockById(signature.getId());
    return blocks != null
        && blocks.getFC() != null
        && blocks.getFC().getConclusion() != null
        && blocks.getFC().getConclusion().getIndication() == Indication.PASSED;
  }

  /// The bytes are as they were signed; what is open is who the signer is, which nobody can say
  /// offline.
  private static boolean isOnlyAboutTheSigner(SubIndication why) {
    return switch (why) {
      case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, TRY_LATER -> true;
      default -> false;
    };
  }

  private static Verification told(
      Verdict verdict,
      SignatureWrapper signature,
      Reports reports,
      SignedBytes bytes,
      List<String> faults,
      String name) {
    Optional<CertificateWrapper> certificate =
        Optional.ofNullable(signature.getSigningCertificate());
    String signer = certificate.map(Judgement::name).orElse(VerificationMessages.unknownSigner());
    boolean selfSigned = certificate.filter(CertificateWrapper::isSelfSigned).isPresent();
    var reasons = new ArrayList<>(faults);
    if (verdict.isUnchanged()) {
      reasons.add(VerificationMessages.everyByteCovered());
      reasons.add(
          verdict == Verdict.UNCHANGED_AND_SIGNER_KNOWN
              ? VerificationMessages.chainTrusted()
              : selfSigned
                  ? VerificationMessages.selfSigned()
                  : VerificationMessages.chainUnknown());
    }
    String sentence =
        switch (verdict) {
          case UNCHANGED_AND_SIGNER_KNOWN -> VerificationMessages.unchangedKnown(name, signer);
          case UNCHANGED_SIGNER_TO_CONFIRM -> VerificationMessages.unchanged(name, signer);
          case NOT_AS_SIGNED -> VerificationMessages.notAsSigned(name, signer);
          case NOT_SIGNED -> VerificationMessages.notSigned(name);
        };
    return new Verification(
        verdict,
        sentence,
        Optional.of(signer),
        signedAt(signature),
        level(signature, reports),
        certificate.map(Judgement::fingerprint).orElse(""),
        bytes.attachments(),
        reasons);
  }

  private static String name(CertificateWrapper certificate) {
    String common = certificate.getCommonName();
    return common == null || common.isBlank() ? certificate.getReadableCertificateName() : common;
  }

  private static String fingerprint(CertificateWrapper certificate) {
    byte[] encoded = certificate.getBinaries();
    return encoded == null ? "" : Hashes.fingerprint(encoded);
  }

  private static Optional<Instant> signedAt(SignatureWrapper signature) {
    return Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant);
  }

  private static String level(SignatureWrapper signature, Reports reports) {
    var format = reports.getSimpleReport().getSignatureFormat(signature.getId());
    return format == null ? "" : format.toString();
  }

  private static Verification notSigned(String name) {
    return new Verification(
        Verdict.NOT_SIGNED,
        VerificationMessages.notSigned(name),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(VerificationMessages.noSignature()));
  }

  /// There are signatures, but not all of them can be read: never "nothing wrong".
  static Verification unreadable(SignedBytes bytes, String name) {
    return new Verification(
        Verdict.NOT_AS_SIGNED,
        VerificationMessages.notAsSigned(name, VerificationMessages.unknownSigner()),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        bytes.attachments(),
        List.of(VerificationMessages.signatureUnreadable(bytes.signatures())));
  }
}
