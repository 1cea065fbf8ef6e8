package org.postgresaudit.report.signature;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.validation.reports.Reports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresaudit.report.signature.Verification.Signer;
import org.postgresaudit.report.signature.Verification.Verdict;

/// From the reports of DSS and our own reading to one verdict in plain words. Passing needs every
/// single point; anything unknown is no.
final class Judgement {
  private final SignedBytes bytes;
  private final Reports reports;
  private final String name;
  private final List<SignatureWrapper> signatures;

  private Judgement(SignedBytes bytes, Reports reports, String name) {
    this.bytes = bytes;
    this.reports = reports;
    this.name = name;
    this.signatures =
        reports.getDiagnosticData().getSignatures().stream()
            .sorted(Comparator.comparing(Portraits::end))
            .toList();
  }

  static Verification of(SignedBytes bytes, Reports reports, String name) {
    var judgement = new Judgement(bytes, reports, name);
    if (bytes.signatures() == 0 && judgement.signatures.isEmpty()) {
      return notSigned(name);
    }
    return judgement.signatures.isEmpty() || judgement.signatures.size() != bytes.signatures()
        ? unreadable(bytes, name)
        : judgement.told();
  }

  private Verification told() {
    var portraits = new Portraits(reports, bytes);
    List<Signer> signers = signatures.stream().map(portraits::of).toList();
    var faults = faults();
    var doubts = new LinkedHashSet<String>();
    signatures.forEach(signature -> addDoubts(signature, doubts));
    Verdict verdict = verdict(faults);
    var reasons = new LinkedHashSet<>(newer(bytes));
    reasons.addAll(faults);
    if (verdict != Verdict.NOT_AS_SIGNED) {
      reasons.addAll(doubts);
      reasons.add(VerificationMessages.everyByteCovered());
      signers.forEach(signer -> reasons.add(signer.trust()));
      signatures.forEach(signature -> reasons.add(portraits.time(signature)));
    }
    Signer first = signers.getFirst();
    return new Verification(
        verdict,
        sentence(verdict, names(signers)),
        Optional.of(first.name()),
        first.claimedAt(),
        first.level(),
        first.fingerprint(),
        bytes.attachments(),
        List.copyOf(reasons),
        signers,
        portraits.ofDocument());
  }

  private static List<String> newer(SignedBytes bytes) {
    return bytes.newer() ? List.of(VerificationMessages.newer()) : List.of();
  }

  private static List<String> names(List<Signer> signers) {
    return signers.stream().map(Signer::name).distinct().toList();
  }

  private String sentence(Verdict verdict, List<String> signers) {
    String signer = VerificationMessages.all(signers);
    return switch (verdict) {
      case UNCHANGED_AND_SIGNER_KNOWN -> VerificationMessages.unchangedKnown(name, signers);
      case UNCHANGED_SIGNER_TO_CONFIRM -> VerificationMessages.unchanged(name, signers);
      case SIGNER_NOT_VALID -> VerificationMessages.signerNotValid(name, signer);
      case NOT_AS_SIGNED -> VerificationMessages.notAsSigned(name, signer);
      case NOT_SIGNED -> VerificationMessages.notSigned(name);
    };
  }

  private Verdict verdict(List<String> faults) {
    if (!faults.isEmpty()) {
      return Verdict.NOT_AS_SIGNED;
    }
    if (signatures.stream()
        .anyMatch(signature -> why(signature).filter(this::isRevoked).isPresent())) {
      return Verdict.SIGNER_NOT_VALID;
    }
    return signatures.stream().allMatch(s -> indication(s) == Indication.TOTAL_PASSED)
        ? Verdict.UNCHANGED_AND_SIGNER_KNOWN
        : Verdict.UNCHANGED_SIGNER_TO_CONFIRM;
  }

  private List<String> faults() {
    var faults = new ArrayList<String>();
    signatures.forEach(signature -> addFaults(signature, faults));
    for (TimestampWrapper stamp : reports.getDiagnosticData().getTimestampList()) {
      if (!stamp.isMessageImprintDataFound()
          || !stamp.isMessageImprintDataIntact()
          || !stamp.isSignatureIntact()
          || !stamp.isSignatureValid()) {
        faults.add(VerificationMessages.stampBroken(Portraits.by(stamp)));
      }
    }
    faults.addAll(bytes.exchanged());
    if (!bytes.coversAll()) {
      faults.add(VerificationMessages.bytesAfterSignature());
    }
    if (!bytes.otherwiseAsSigned()) {
      faults.add(VerificationMessages.changedAfterSigning());
    }
    return faults;
  }

  private void addFaults(SignatureWrapper signature, List<String> all) {
    var faults = new ArrayList<String>();
    if (!signature.isSignatureIntact()) {
      faults.add(VerificationMessages.digestDiffers());
    }
    if (!signature.isSignatureValid()) {
      faults.add(VerificationMessages.signatureNotByKey());
    }
    if (!isFormatGood(signature) || !LaterChanges.areAllowed(signature.getPDFRevision())) {
      faults.add(VerificationMessages.changedAfterSigning());
    }
    Indication indication = indication(signature);
    boolean passes =
        indication == Indication.TOTAL_PASSED
            || why(signature).filter(this::isRevoked).isPresent()
            || (indication == Indication.INDETERMINATE
                && why(signature).filter(this::isOnlyAboutTheSigner).isPresent());
    if (!passes && faults.isEmpty()) {
      faults.add(
          VerificationMessages.notAccepted(
              String.valueOf(indication), why(signature).map(String::valueOf).orElse("")));
    }
    all.addAll(faults);
  }

  private Indication indication(SignatureWrapper signature) {
    return reports.getSimpleReport().getIndication(signature.getId());
  }

  private Optional<SubIndication> why(SignatureWrapper signature) {
    return Optional.ofNullable(reports.getSimpleReport().getSubIndication(signature.getId()));
  }

  private boolean isFormatGood(SignatureWrapper signature) {
    var blocks = reports.getDetailedReport().getBasicBuildingBlockById(signature.getId());
    return blocks != null
        && blocks.getFC() != null
        && blocks.getFC().getConclusion() != null
        && blocks.getFC().getConclusion().getIndication() == Indication.PASSED;
  }

  /// The bytes are as they were signed; what is open is who the signer is, which nobody can say
  /// offline.
  private boolean isOnlyAboutTheSigner(SubIndication why) {
    return switch (why) {
      case NO_CERTIFICATE_CHAIN_FOUND,
          NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
          CERTIFICATE_CHAIN_GENERAL_FAILURE,
          OUT_OF_BOUNDS_NO_POE,
          TRY_LATER ->
          true;
      default -> false;
    };
  }

  private boolean isRevoked(SubIndication why) {
    return switch (why) {
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> true;
      default -> false;
    };
  }

  private void addDoubts(SignatureWrapper signature, Set<String> doubts) {
    String signer = Portraits.signer(signature);
    why(signature)
        .ifPresent(
            why -> {
              if (isRevoked(why)) {
                doubts.add(VerificationMessages.revoked(signer));
              } else if (why == SubIndication.OUT_OF_BOUNDS_NO_POE) {
                doubts.add(VerificationMessages.expired(signer));
              } else if (why == SubIndication.TRY_LATER
                  || why == SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE) {
                doubts.add(VerificationMessages.noRevocation(signer));
              }
            });
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
        List.of(VerificationMessages.noSignature()),
        List.of(),
        List.of());
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
        Stream.concat(
                newer(bytes).stream(),
                Stream.of(VerificationMessages.signatureUnreadable(bytes.signatures())))
            .toList(),
        List.of(),
        List.of());
  }
}
