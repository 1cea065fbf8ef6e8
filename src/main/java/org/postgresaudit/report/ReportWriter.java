package org.postgresaudit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.postgresaudit.report.ReportFault.Kind;

/// Draws the pages of a report and signs them. One writer may write many reports, also from several
/// threads. An interrupted thread stops between two phases, with a [ReportFault] of the kind
/// `CANCELLED`.
public final class ReportWriter {
  private final SecretScan scan;
  private final Consumer<Phase> progress;
  private final ReportVerifier verifier = new ReportVerifier();

  /// @param scan what must not be in a signed report
  /// @param progress told when a phase begins, on the thread that writes
  public ReportWriter(SecretScan scan, Consumer<Phase> progress) {
    this.scan = scan;
    this.progress = progress;
  }

  /// Looks for the usual shapes of secrets and tells nobody how far it is.
  public ReportWriter() {
    this(new SecretScan(List.of()), _ -> {});
  }

  /// A report with DRAFT across every page and no signature.
  ///
  /// @param json the machine-readable results to attach, UTF-8; the caller's own redacted model
  /// @return the bytes of a PDF/A-3a
  /// @throws ReportFault when the thread was interrupted
  public byte[] draft(ReportContent content, byte[] json) throws ReportFault {
    begin(Phase.LAYING_OUT_PAGES);
    return pages(content, new Imprint.Draft(), new Attachment(json));
  }

  /// Signs a report and puts it at the target, over an older file if there is one. It is written
  /// aside and verified first; when anything fails, the target is as it was before. Whether an
  /// unfinished audit may be signed is the caller's rule; the report names what is undecided.
  ///
  /// @param json the machine-readable results to attach, UTF-8; the caller's own redacted model
  /// @throws ReportFault when a secret is in the report, the certificate is out of its time, or the
  ///   file cannot be written
  public SignedReport signed(
      ReportContent content, byte[] json, SigningIdentity identity, Path target)
      throws ReportFault {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    identity.mustBeValidAt(now);
    OwnFile.mustBeWritable(target);
    begin(Phase.LOOKING_FOR_SECRETS);
    var secret = scan.find(content, json);
    if (secret.isPresent()) {
      throw new ReportFault(Kind.SECRET_IN_REPORT, secret.get());
    }
    begin(Phase.LAYING_OUT_PAGES);
    byte[] pages = pages(content, new Imprint.Signed(identity), new Attachment(json));
    begin(Phase.SIGNING);
    byte[] signed = Signing.sign(pages, identity, now, content.details().zone());
    return save(signed, identity, target);
  }

  private SignedReport save(byte[] signed, SigningIdentity identity, Path target)
      throws ReportFault {
    Path aside = OwnFile.beside(target);
    try {
      begin(Phase.SAVING);
      OwnFile.write(aside, signed);
      begin(Phase.VERIFYING);
      Verification seen =
          verifier.verify(Files.readAllBytes(aside), String.valueOf(target.getFileName()));
      if (!seen.verdict().isUnchanged()
          || !seen.fingerprint().equals(identity.fingerprint())
          || seen.signedAt().isEmpty()) {
        throw new ReportFault(
            Kind.SIGNATURE_FAILED,
            FaultMessages.signatureNotGood(target, String.join(" ", seen.reasons())));
      }
      OwnFile.move(aside, target);
      return new SignedReport(
          target, Hashes.sha256(signed), seen.level(), identity.signer(), seen.signedAt().get());
    } catch (IOException e) {
      throw OwnFile.notWritten(target, e);
    } finally {
      removeQuietly(aside);
    }
  }

  /// What is left over aside is no use to anybody; the first fault is the one to tell.
  private static void removeQuietly(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException _) {
      aside.toFile().deleteOnExit();
    }
  }

  private static byte[] pages(ReportContent content, Imprint imprint, Attachment attachment) {
    byte[] drawn = PageLayout.draw(PageTemplates.xhtml(Book.of(content, imprint, attachment)));
    return Finish.of(drawn, attachment, imprint, Instant.now());
  }

  private void begin(Phase phase) throws ReportFault {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReportFault(Kind.CANCELLED, FaultMessages.cancelled());
    }
    progress.accept(phase);
  }
}
