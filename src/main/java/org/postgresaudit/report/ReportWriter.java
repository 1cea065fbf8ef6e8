package org.postgresaudit.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.drawing.Drawn;
import org.postgresaudit.report.drawing.PageLayout;
import org.postgresaudit.report.pages.PageTemplates;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.Inscription;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportFault.Kind;
import org.postgresaudit.report.signature.SignedFile;
import org.postgresaudit.report.signature.SignedReport;
import org.postgresaudit.report.signature.Signing;
import org.postgresaudit.report.signature.SigningIdentity;

/// Draws the pages of a report and signs them. One writer may write many reports, also from several
/// threads. An interrupted thread stops between two phases or while it makes pages, with a
/// [ReportFault] of the kind `CANCELLED`.
public final class ReportWriter {
  private final SecretScan scan;
  private final Consumer<Phase> progress;

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
  /// @param files what to attach; the caller's own redacted model
  /// @return the bytes of a PDF/A-3a
  /// @throws ReportFault when the thread was interrupted
  public byte[] draft(ReportContent content, List<AttachedFile> files) throws ReportFault {
    begin(Phase.LAYING_OUT_PAGES);
    return pages(content, new Imprint.Draft(), files);
  }

  /// The same with nothing attached but the results.
  public byte[] draft(ReportContent content, byte[] json) throws ReportFault {
    return draft(content, List.of(AttachedFile.results(json)));
  }

  /// Signs a report and puts it at the target, over an older file if there is one. It is written
  /// aside and verified first; when anything fails, the target is as it was before. Whether an
  /// unfinished audit may be signed is the caller's rule; the report names what is undecided.
  ///
  /// @param files what to attach; the caller's own redacted model
  /// @throws ReportFault when a secret is in the report, the certificate is out of its time, or the
  ///   file cannot be written
  public SignedReport signed(
      ReportContent content, List<AttachedFile> files, SigningIdentity identity, Path target)
      throws ReportFault {
    return signed(content, files, identity, Assurance.offline(), target);
  }

  /// As above, at a level that may need a timestamp authority.
  ///
  /// @throws ReportFault also when the level cannot be reached: then nothing is signed at any other
  public SignedReport signed(
      ReportContent content,
      List<AttachedFile> files,
      SigningIdentity identity,
      Assurance wanted,
      Path target)
      throws ReportFault {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    identity.mustSignAt(now);
    SignedFile.mustBeWritable(target);
    begin(Phase.LOOKING_FOR_SECRETS);
    mustBeNone(scan.find(content, files));
    begin(Phase.LAYING_OUT_PAGES);
    byte[] pages = pages(content, new Imprint.Signed(identity, wanted.level()), files);
    mustBeNone(scan.findInMetadata(pages));
    begin(Phase.SIGNING);
    byte[] signed = Signing.sign(pages, identity, now, inscription(content, identity, now), wanted);
    begin(Phase.SAVING);
    try (SignedFile file = SignedFile.aside(signed, target)) {
      begin(Phase.VERIFYING);
      return file.checked(identity, wanted);
    }
  }

  /// The same with nothing attached but the results.
  public SignedReport signed(
      ReportContent content, byte[] json, SigningIdentity identity, Path target)
      throws ReportFault {
    return signed(content, List.of(AttachedFile.results(json)), identity, target);
  }

  private static void mustBeNone(Optional<String> secret) throws ReportFault {
    if (secret.isPresent()) {
      throw new ReportFault(Kind.SECRET_IN_REPORT, secret.get());
    }
  }

  private static Inscription inscription(
      ReportContent content, SigningIdentity identity, Instant now) {
    var texts = content.texts();
    return new SigningMessages(texts)
        .toRelease(identity, texts.speech().moment(now, content.details().zone()));
  }

  public static byte[] pages(ReportContent content, Imprint imprint, List<AttachedFile> files)
      throws ReportFault {
    String xhtml = PageTemplates.xhtml(content, imprint, files);
    boolean reviewed = !content.details().reviewer().isBlank();
    try (Drawn drawn = PageLayout.draw(xhtml)) {
      return Finish.of(drawn, files, imprint, reviewed, content.texts(), Instant.now());
    } catch (CancellationException e) {
      throw new ReportFault(Kind.CANCELLED, FaultMessages.cancelled(), e);
    }
  }

  private void begin(Phase phase) throws ReportFault {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReportFault(Kind.CANCELLED, FaultMessages.cancelled());
    }
    progress.accept(phase);
  }
}
