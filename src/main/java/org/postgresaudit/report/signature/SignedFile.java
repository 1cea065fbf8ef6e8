package org.postgresaudit.report.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// A signed file on its way to its place: written aside, verified, and only then moved there. Until
/// then whatever was in its place stays as it was.
public final class SignedFile implements AutoCloseable {
  private final Path target;
  private final Path aside;

  private SignedFile(Path target) {
    this.target = target;
    this.aside = OwnFile.beside(target);
  }

  /// Refuses a place nothing can be written to, before the work is done.
  public static void mustBeWritable(Path target) throws ReportFault {
    OwnFile.mustBeWritable(target);
  }

  /// The bytes of a report that is unchanged since it was signed, to be added to.
  ///
  /// @throws ReportFault when it cannot be read or is not as it was signed
  public static byte[] unchanged(Path report, Assurance wanted) throws ReportFault {
    String name = String.valueOf(report.getFileName());
    byte[] bytes = ReportBytes.read(report);
    Verification seen = new ReportVerifier(wanted.trusted()).verify(bytes, name);
    if (!seen.verdict().isUnchanged() || seen.signers().isEmpty()) {
      throw new ReportFault(
          Kind.SIGNATURE_FAILED, FaultMessages.notToBeBuiltOn(name, seen.sentence()));
    }
    return bytes;
  }

  /// Writes the bytes beside the target.
  ///
  /// @throws ReportFault when the disk is full or the folder cannot be written to
  public static SignedFile aside(byte[] signed, Path target) throws ReportFault {
    var file = new SignedFile(target);
    try {
      OwnFile.write(file.aside, signed);
      return file;
    } catch (IOException e) {
      throw OwnFile.notWritten(target, signed.length, e);
    }
  }

  /// Reads the file back, and moves it into its place when it is unchanged, this signer was the
  /// last to sign it, and every signature has at least the level asked for.
  ///
  /// @throws ReportFault when the check fails or the file cannot be moved; the target is then as it
  ///   was
  public SignedReport checked(SigningIdentity by, Assurance wanted) throws ReportFault {
    try {
      byte[] written = Files.readAllBytes(aside);
      Verification seen = verified(written, wanted);
      Verification.Signer last = seen.signers().getLast();
      if (!last.fingerprint().equals(by.fingerprint()) || last.claimedAt().isEmpty()) {
        throw notGood(seen);
      }
      if (!last.level().equals(wanted.level().standardName())) {
        throw new ReportFault(
            Kind.SIGNATURE_FAILED, FaultMessages.levelNotReached(wanted.level(), last.level()));
      }
      if (seen.signers().size() == 1) {
        mustBeProved(seen, wanted);
      }
      takePlace();
      return new SignedReport(
          target, Hashes.sha256(written), last.level(), by.signer(), last.claimedAt().get());
    } catch (IOException e) {
      throw ReportFault.unreadable(aside, e);
    }
  }

  /// Moves an extended file into its place when it begins with the original, nobody else signed it,
  /// and every signature has the level asked for.
  ///
  /// @param original byte for byte
  void extended(byte[] original, List<Verification.Signer> signers, Assurance wanted)
      throws ReportFault {
    try {
      byte[] written = Files.readAllBytes(aside);
      if (written.length <= original.length
          || !Arrays.equals(written, 0, original.length, original, 0, original.length)) {
        throw new ReportFault(
            Kind.SIGNATURE_FAILED,
            FaultMessages.changedWhileExtending(String.valueOf(target.getFileName())));
      }
      Verification seen = verified(written, wanted);
      if (!fingerprints(seen.signers()).equals(fingerprints(signers))) {
        throw notGood(seen);
      }
      for (Verification.Signer signer : seen.signers()) {
        if (!signer.level().equals(wanted.level().standardName())) {
          throw new ReportFault(
              Kind.LEVEL_OUT_OF_REACH,
              FaultMessages.levelNotReached(wanted.level(), signer.level()));
        }
      }
      mustBeProved(seen, wanted);
      takePlace();
    } catch (IOException e) {
      throw ReportFault.unreadable(aside, e);
    }
  }

  /// For the long term is only what leads to a trusted authority without asking anybody.
  private static void mustBeProved(Verification seen, Assurance wanted) throws ReportFault {
    if (wanted.level().needsRevocation()
        && seen.verdict() != Verification.Verdict.UNCHANGED_AND_SIGNER_KNOWN) {
      throw new ReportFault(
          Kind.LEVEL_OUT_OF_REACH, FaultMessages.noRevocation(seen.signers().getFirst().name()));
    }
  }

  private void takePlace() throws ReportFault {
    try {
      OwnFile.move(aside, target);
    } catch (IOException e) {
      throw OwnFile.notReplaced(target, e);
    }
  }

  private static List<String> fingerprints(List<Verification.Signer> signers) {
    return signers.stream().map(Verification.Signer::fingerprint).toList();
  }

  private Verification verified(byte[] written, Assurance wanted) throws ReportFault {
    Verification seen =
        new ReportVerifier(wanted.trusted()).verify(written, String.valueOf(target.getFileName()));
    if (!seen.verdict().isUnchanged() || seen.signers().isEmpty()) {
      throw notGood(seen);
    }
    return seen;
  }

  private ReportFault notGood(Verification seen) {
    return new ReportFault(
        Kind.SIGNATURE_FAILED,
        FaultMessages.signatureNotGood(target, String.join(" ", seen.reasons())));
  }

  /// What is left over aside is no use to anybody; the first fault is the one to tell.
  @Override
  public void close() {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException _) {
      aside.toFile().deleteOnExit();
    }
  }
}
