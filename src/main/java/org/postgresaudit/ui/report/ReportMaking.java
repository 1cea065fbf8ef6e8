package org.postgresaudit.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.enclosure.EnclosedFiles;
import org.postgresaudit.enclosure.EnclosureFolder;
import org.postgresaudit.report.PagePreview;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.SecretScan;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SignedReport;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.FileSteps;
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
        new SignedFiles(
                reports.ofAudit(of.audit().id()).stream()
                    .filter(report -> report.document().equals(content.variant().word()))
                    .toList())
            .pages(),
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

  /// Signed documents in their places and their audit closed.
  ///
  /// @param reports not empty
  /// @param faults why other documents, or the files beside them, are not there, one sentence each
  record Released(List<SignedReport> reports, List<String> faults) {}

  /// Signs what was ordered. The whole report closes an open audit, and without it nothing else is
  /// signed; each further document is of the audit as it was closed, and one that fails leaves the
  /// others as they are.
  ///
  /// @param told on the JavaFX thread what is being done
  Released sign(SigningOrder order, Steps steps, Consumer<String> told)
      throws ReportFault, IOException {
    interruptible(steps);
    if (!audits.historyIntact(order.audit().audit().id(), new FileSteps(steps, ""))) {
      throw new IOException(ReadinessMessages.historyBroken());
    }
    var signed = new ArrayList<SignedReport>();
    var faults = new ArrayList<String>();
    for (int i = 0; i < order.documents().size(); i++) {
      try {
        signed.add(sign(order, i, steps, told));
      } catch (ReportFault | IOException | RuntimeException e) {
        if (signed.isEmpty() && (order.closes() || i == order.documents().size() - 1)) {
          throw e;
        }
        faults.add(Messages.documentNotSigned(order.place(i), Messages.reason(e)));
        if (steps.cancelled()) {
          break;
        }
      }
    }
    if (order.beside() == Beside.ENCLOSURES) {
      try {
        save(order.beside(), order.target(), enclosed(order, 0));
      } catch (IOException e) {
        faults.add(Messages.signedWithoutEnclosures(Messages.reason(e)));
      }
    }
    return new Released(signed, faults);
  }

  private SignedReport sign(SigningOrder order, int n, Steps steps, Consumer<String> told)
      throws ReportFault, IOException {
    var target = order.place(n);
    if (n > 0 && Files.exists(target)) {
      throw new IOException(Messages.fileExists());
    }
    var writer =
        new ReportWriter(
            scan(),
            now -> {
              var words = Messages.phase(now, n, order.documents().size());
              steps.now(words);
              steps.show(() -> told.accept(words));
            });
    var content = order.documents().get(n);
    var report = writer.signed(content, enclosed(order, n), order.by(), order.wanted(), target);
    try {
      keep(order, n, report);
    } catch (RuntimeException e) {
      throw new IOException(
          Messages.signedButNotClosed(report.path().toString(), Messages.reason(e)), e);
    }
    return report;
  }

  private void keep(SigningOrder order, int n, SignedReport report) {
    var audit = order.audit().audit().id();
    var kept = sealed(report, order.documents().get(n));
    if (n == 0 && order.closes()) {
      audits.seal(audit, kept);
    } else {
      reports.add(audit, kept);
    }
  }

  /// The same bytes for every document of an audit, whenever it is signed.
  private static List<AttachedFile> enclosed(SigningOrder order, int n) {
    var audit = order.audit();
    return EnclosedFiles.of(audit.with(audit.audit().asReported()), order.documents().get(n));
  }

  /// Made anew each time: another password may have been typed since.
  private SecretScan scan() {
    return new SecretScan(
        passwords.all().stream().map(password -> new String(password.reveal())).toList());
  }

  private static SealedReport sealed(SignedReport report, ReportContent content) {
    return new SealedReport(
        report.path().toString(),
        report.sha256(),
        report.level(),
        report.signer(),
        report.signedAt(),
        content.variant().word());
  }

  private static void interruptible(Steps steps) {
    steps.onCancel(Thread.currentThread()::interrupt);
  }
}
