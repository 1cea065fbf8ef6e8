package org.postgresaudit.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.cli.AuditOrder;
import org.postgresaudit.cli.Framing;
import org.postgresaudit.cli.HeadlessAudit;
import org.postgresaudit.probe.RunListener;
import org.postgresaudit.probe.RunSelection;
import org.postgresaudit.report.SecretScan;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.target.Target;

/// The demonstration where there is no display: audits the server, leaves a signed report and the
/// files that lie in it, says what came out and where it is.
final class HeadlessDemonstration {
  private static final String AUDITOR = "Mara Keller (demonstration)";

  private final Clock clock;
  private final PrintWriter out;
  private final PrintWriter err;

  HeadlessDemonstration(Clock clock, PrintWriter out, PrintWriter err) {
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /// Returns the exit code of the audit; throws when the report cannot be made or written.
  int audit(Demonstration demonstration, Path folder) throws IOException, ReportFault {
    Files.createDirectories(folder);
    return new HeadlessAudit(clock, out, err)
        .carryOut(
            new AuditOrder(
                ChecklistReader.bundled(),
                new Target(demonstration.connection(), Optional.empty(), SessionLimits.DEFAULT),
                Demonstration.CLIENT,
                AUDITOR,
                RunSelection.of(Set.of(), Set.of()),
                Optional.of(folder.resolve("audit.json")),
                Optional.of(folder.resolve("audit.pdf")),
                new ReportVariant.Full(),
                Optional.of(folder.resolve("enclosures")),
                Framing.PLAIN,
                Optional.of(passingIdentity()),
                Assurance.offline(),
                new SecretScan(List.of()),
                Optional.empty()),
            new RunListener() {});
  }

  /// An identity for this one report: nobody knows its password, and its file is gone afterwards.
  private static SigningIdentity passingIdentity() throws IOException, ReportFault {
    var folder = Files.createTempDirectory("postgres-audit-identity");
    var file = folder.resolve("identity.p12");
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    try {
      return SigningIdentity.selfSigned(
          SelfSigned.of(AUDITOR, ""), file, HexFormat.of().formatHex(random).toCharArray());
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
