package org.postgresaudit.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.enclosure.EnclosedFiles;
import org.postgresaudit.enclosure.EnclosureFolder;
import org.postgresaudit.report.AttachedFile;
import org.postgresaudit.report.PagePreview;
import org.postgresaudit.report.Phase;
import org.postgresaudit.report.ReportContent;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.SecretScan;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SignedReport;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.UsedPasswords;
import org.postgresaudit.ui.work.BackgroundWork.Steps;

/// Makes pages, drafts and signed files, away from the window.
final class ReportMaking {
  private final AuditStore audits;
  private final InstantSource clock;
  private final ReportStore reports;
  private final UsedPasswords passwords;

  ReportMaking(
      AuditStore audits, ReportStore reports, UsedPasswords passwords, InstantSource clock) {
    this.audits = audits;
    this.reports = reports;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// Pages to look at.
  ///
  /// @param secrets whether there is a known secret in them
  record Made(Pages pages, Look secrets) {}

  /// The pages of an open audit as the report would have them now.

  Made draw(ReportContent content, AssessedAudit of, Steps steps) throws ReportFault, IOException {
    interruptible(steps);
    var files = EnclosedFiles.of(of, content);
    var bytes = new ReportWriter().draft(content, files);
    return new Made(
        Pages.of(bytes, PagePreview.open(bytes), new Pages.Origin.Draft(clock.instant())),
        Look.at(scan().find(content, files)));
  }

  /// The pages of the file by which the audit was closed.
  Made read(ReportContent content, AssessedAudit of, Steps steps) throws ReportFault, IOException {
    interruptible(steps);
    return new Made(
        new SignedFiles(reports.ofAudit(of.audit().id())).pages(),
        Look.at(scan().find(content, EnclosedFiles.of(of, content))));
  }

  Path draft(ReportContent content, AssessedAudit of, Path target, Beside beside, Steps steps)
      throws ReportFault, IOException {
    interruptible(steps);
    var files = EnclosedFiles.of(of, content);
    var written = Files.write(target, new ReportWriter().draft(content, files));
    save(beside, target, files);
    return written;
  }

  private void save(Beside beside, Path target, List<AttachedFile> files) throws IOException {
    switch (beside) {
      case NOTHING -> {}
      case ENCLOSURES -> {
        var secret = scan().findIn(files);
        if (secret.isPresent()) {
          throw new IOException(Messages.secretInEnclosures(secret.get()));
        }
        EnclosureFolder.write(EnclosureFolder.beside(target), files);
      }
    }
  }

  /// A report in its place and its audit closed.
  ///
  /// @param unsaved why the files beside it are not there; absent when they are, or nobody wants
  ///   them
  record Released(SignedReport report, Optional<String> unsaved) {}

  /// Signs the report and closes the audit.
  ///
  /// @param phase told on the JavaFX thread what is being done
  Released sign(
      ReportContent content,
      AssessedAudit of,
      SigningIdentity by,
      Assurance wanted,
      Path target,
      Beside beside,
      Steps steps,
      Consumer<Phase> phase)
      throws ReportFault, IOException {
    interruptible(steps);
    if (!audits.historyIntact(of.audit().id())) {
      throw new IOException(Messages.historyBroken());
    }
    var writer =
        new ReportWriter(
            scan(),
            now -> {
              steps.now(Messages.phase(now));
              steps.show(() -> phase.accept(now));
            });
    var files = EnclosedFiles.of(of, content);
    var report = writer.signed(content, files, by, wanted, target);
    try {
      audits.seal(of.audit().id(), sealed(report));
    } catch (RuntimeException e) {
      throw new IOException(
          Messages.signedButNotClosed(report.path().toString(), Messages.reason(e)), e);
    }
    try {
      save(beside, target, files);
      return new Released(report, Optional.empty());
    } catch (IOException e) {
      return new Released(
          report, Optional.of(Messages.signedWithoutEnclosures(Messages.reason(e))));
    }
  }

  /// Made anew each time: another password may have been typed since.
  private SecretScan scan() {
    return new SecretScan(
        passwords.all().stream().map(password -> new String(password.reveal())).toList());
  }

  private static SealedReport sealed(SignedReport report) {
    return new SealedReport(
        report.path().toString(),
        report.sha256(),
        report.level(),
        report.signer(),
        report.signedAt());
  }

  private static void interruptible(Steps steps) {
    steps.onCancel(Thread.currentThread()::interrupt);
  }
}
