package org.postgresaudit.report.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Lifts a signed report to a higher level later, when there is a network: the signature made at
/// the client stays, time stamps and proof of validity are appended. At B-LTA it can be done again
/// and again, before the newest time stamp ages.
public final class ReportExtension {
  private final Assurance wanted;

  /// @param wanted at least B-T
  public ReportExtension(Assurance wanted) {
    this.wanted = wanted;
  }

  /// Extends one file in its place. It is as it was until the extended one was written aside and
  /// verified.
  ///
  /// @throws ReportFault when the file is not as it was signed, has the level already, or the level
  ///   cannot be reached
  public Verification extend(Path file) throws ReportFault {
    String name = String.valueOf(file.getFileName());
    Preflight.of(wanted, java.util.Optional.empty()).mustBeMet(wanted.level());
    OwnFile.mustBeWritable(file);
    ReportVerifier verifier = new ReportVerifier(wanted.trusted());
    byte[] original = ReportBytes.read(file);
    Verification seen = verifier.verify(original, name);
    mustBeExtensible(seen, name);
    byte[] extended = extended(original, seen, name);
    try (SignedFile aside = SignedFile.aside(extended, file)) {
      aside.extended(original, seen.signers(), wanted);
    }
    return verifier.verify(file);
  }

  private void mustBeExtensible(Verification seen, String name) throws ReportFault {
    if (!seen.verdict().isUnchanged() || seen.signers().isEmpty()) {
      throw new ReportFault(
          Kind.SIGNATURE_FAILED, FaultMessages.notToBeBuiltOn(name, seen.sentence()));
    }
    for (Verification.Signer signer : seen.signers()) {
      for (Level level : Level.values()) {
        if (level != Level.B_LTA
            && level.compareTo(wanted.level()) >= 0
            && signer.level().equals(level.standardName())) {
          throw new ReportFault(
              Kind.LEVEL_OUT_OF_REACH, FaultMessages.alreadyThere(name, signer.level()));
        }
      }
      boolean higher =
          signer.level().equals(Level.B_LTA.standardName()) && wanted.level() != Level.B_LTA;
      if (higher) {
        throw new ReportFault(
            Kind.LEVEL_OUT_OF_REACH, FaultMessages.alreadyThere(name, signer.level()));
      }
      if (wanted.level().needsRevocation() && signer.name().equals(signer.issuer())) {
        throw new ReportFault(
            Kind.LEVEL_OUT_OF_REACH,
            LevelMessages.outOfReach(
                wanted.level(), java.util.List.of(LevelMessages.selfSigned(signer.name()))));
      }
    }
  }

  private byte[] extended(byte[] original, Verification seen, String name) throws ReportFault {
    String signer = seen.signers().getFirst().name();
    try {
      var parameters = new PAdESSignatureParameters();
      parameters.setSignatureLevel(wanted.level().standard());
      var bytes = new ByteArrayOutputStream();
      Services.service(wanted)
          .extendDocument(new InMemoryDocument(original, name), parameters)
          .writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(signer), e);
    } catch (RuntimeException e) {
      throw Services.fault(e, signer);
    }
  }
}
