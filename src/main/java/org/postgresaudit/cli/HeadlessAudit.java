package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.enclosure.EnclosedFiles;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.RunListener;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.signature.ReportFault;

/// An audit from the first question to the written files, with nobody to ask on the way.
public final class HeadlessAudit {
  private final Clock clock;
  private final PrintWriter out;
  private final PrintWriter err;

  /// @param out gets the summary
  /// @param err gets the one line that says why an audit is not complete
  public HeadlessAudit(Clock clock, PrintWriter out, PrintWriter err) {
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /// Asks, writes and sums up; cut short by Ctrl-C it writes what is known.
  ///
  /// @return the exit code
  /// @throws ReportFault when the report cannot be made or signed
  public int carryOut(AuditOrder order, RunListener listener) throws ReportFault {
    var json = order.json().map(OutputFile::claim);
    var pdf = order.pdf().map(OutputFile::claim);
    try (var interruption = new Interruption()) {
      var run = ask(order, listener, interruption.cancellation());
      if (run.facts().isEmpty() && !interruption.cancellation().isCancelled()) {
        throw new CommandFault(ExitCode.UNREACHABLE, run.cutShort());
      }
      var audit = UnattendedAudit.of(order, run, clock);
      out.println(Summary.of(order, run, audit.tally()));
      write(order, audit, json, pdf);
      return code(order, run, audit).number();
    } finally {
      json.ifPresent(OutputFile::close);
      pdf.ifPresent(OutputFile::close);
    }
  }

  private static Run ask(AuditOrder order, RunListener listener, Cancellation cancellation) {
    return new ProbeRunner(order.checklist(), JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(order.target(), order.selection(), Optional.empty(), listener, cancellation);
  }

  private void write(
      AuditOrder order, AssessedAudit audit, Optional<OutputFile> json, Optional<OutputFile> pdf)
      throws ReportFault {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var details = order.framing().around(ReportDetails.of(audit.audit(), today, clock.getZone()));
    var content = ReportContent.of(audit, details);
    var files = EnclosedFiles.of(unjudged(audit), content);
    if (json.isPresent()) {
      var results = files.getFirst();
      mustHoldNoSecret(order, List.of(results), json.get().target());
      json.get().write(results.bytes());
      out.println(Messages.jsonLine(json.get().target()));
    }
    if (order.enclosures().isPresent()) {
      var folder = order.enclosures().get().toAbsolutePath().normalize();
      mustHoldNoSecret(order, files, folder);
      EnclosuresOption.write(folder, files);
      out.println(Messages.enclosuresLine(folder, files.size()));
    }
    if (pdf.isPresent()) {
      var document = content.as(variant(order, content));
      if (order.identity().isPresent()) {
        sign(order, document, files, pdf.get());
      } else {
        mustHoldNoSecret(order, files, pdf.get().target());
        pdf.get().write(new ReportWriter().draft(document, files));
        out.println(Messages.draftLine(pdf.get().target()));
      }
    }
  }

  /// A document of one finding needs that there is one.
  private static ReportVariant variant(AuditOrder order, ReportContent content) {
    if (order.variant() instanceof ReportVariant.OneFinding(var control)
        && content.finding(control).isEmpty()) {
      throw new CommandFault(ExitCode.USAGE, Messages.nothingFoundFor(control));
    }
    return order.variant();
  }

  private static void mustHoldNoSecret(AuditOrder order, List<AttachedFile> files, Path target) {
    order
        .scan()
        .findIn(files)
        .ifPresent(
            found -> {
              throw new CommandFault(ExitCode.OWN_FAILURE, Messages.secretInResults(target, found));
            });
  }

  private void sign(
      AuditOrder order, ReportContent content, List<AttachedFile> files, OutputFile pdf)
      throws ReportFault {
    var signed =
        new ReportWriter(order.scan(), _ -> {})
            .signed(
                content, files, order.identity().orElseThrow(), order.assurance(), pdf.target());
    out.println(
        Messages.reportLine(signed.path(), signed.signer(), signed.level(), signed.sha256()));
  }

  /// What the machine saw, without the annotations that say nobody judged it.
  private static AssessedAudit unjudged(AssessedAudit audit) {
    return new AssessedAudit(audit.audit(), audit.checklist(), audit.run(), Map.of());
  }

  private ExitCode code(AuditOrder order, Run run, AssessedAudit audit) {
    if (!run.complete()) {
      err.println(Messages.fault(Messages.cutShort(Faults.oneLine(run.cutShort()))));
      return ExitCode.INCOMPLETE;
    }
    boolean failed =
        order.failOn().isPresent()
            && worst(audit).filter(s -> s.isAtLeast(order.failOn().get())).isPresent();
    return failed ? ExitCode.FOUND : ExitCode.COMPLETED;
  }

  private static Optional<Severity> worst(AssessedAudit audit) {
    return audit.assessments().stream()
        .filter(a -> a.result().filter(result -> result == Result.FOUND).isPresent())
        .map(Assessment::severityOfMachine)
        .max(Comparator.naturalOrder());
  }
}
