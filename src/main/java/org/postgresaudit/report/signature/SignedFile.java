package org.postgresaudit.report.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /// Writes the bytes beside the target.
  ///
  /// @throws ReportFault when the disk is full or the folder cannot be written to
  public static SignedFile aside(byte[] signed, Path target) throws ReportFault {
    var file = new SignedFile(target);
    try {
      OwnFile.write(file.aside, signed);
      return file;
    } catch (IOException e) {
      throw OwnFile.notWritten(target, e);
    }
  }

  /// Reads the file back, and moves it into its place when it is unchanged since this signer signed
  /// it.
  ///
  /// @throws ReportFault when the check fails or the file cannot be moved; the target is then as it
  ///   was
  public SignedReport checked(SigningIdentity by) throws ReportFault {
    try {
      byte[] written = Files.readAllBytes(aside);
      Verification seen =
          new ReportVerifier().verify(written, String.valueOf(target.getFileName()));
      if (!seen.verdict().isUnchanged()
          || !seen.fingerprint().equals(by.fingerprint())
          || seen.signedAt().isEmpty()) {
        throw new ReportFault(
            Kind.SIGNATURE_FAILED,
            FaultMessages.signatureNotGood(target, String.join(" ", seen.reasons())));
      }
      OwnFile.move(aside, target);
      return new SignedReport(
          target, Hashes.sha256(written), seen.level(), by.signer(), seen.signedAt().get());
    } catch (IOException e) {
      throw OwnFile.notWritten(target, e);
    }
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
