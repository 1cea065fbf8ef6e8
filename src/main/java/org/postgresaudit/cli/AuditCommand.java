package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.RunSelection;
import org.postgresaudit.report.SecretScan;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.Secret;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.target.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audit`: one server, once, without a window.
@Command(
    name = "audit",
    description = {
      "Audits one server, read-only, and writes what it saw. Keeps nothing in the store.",
      "The password comes from --password-file, PGPASSWORD or .pgpass, never from the command line."
    },
    footer = {
      "",
      "Exit codes:",
      "  0  the audit is complete",
      "  1  it is complete and found something at or above --fail-on",
      "  2  wrong usage",
      "  3  the server could not be reached, or refused us",
      "  4  the audit was cut short; what is known is written",
      "  5  our own failure"
    },
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private final Supplier<Checklist> checklist;
  private final Passwords passwords;
  private final Clock clock;
  private final TopCommand top;
  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      paramLabel = "uri",
      description = {
        "Connection URI, such as postgresql://auditor@db.example.com:5432/shop",
        "TLS is verify-full unless ?sslmode= says otherwise; &sslrootcert= names the CA to trust."
      })
  private String uri = "";

  @Mixin private LoginOptions login = new LoginOptions();

  @Option(names = "--client", paramLabel = "TEXT", description = "Whose server it is.")
  private String client = "";

  @Option(names = "--auditor", paramLabel = "TEXT", description = "Your name, for the report.")
  private String auditor = "";

  @Option(
      names = "--database",
      paramLabel = "NAME",
      description = "Look in this database only; may be repeated. Default: in every one.")
  private List<String> databases = new ArrayList<>();

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description = "Ask this section only, by name or number; may be repeated. Default: all.")
  private List<String> sections = new ArrayList<>();

  @Mixin private PackOptions packs = new PackOptions();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the results as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--pdf",
      paramLabel = "FILE",
      description = "Write the report; a draft unless it is signed.")
  private Optional<Path> pdf = Optional.empty();

  @Mixin private VariantOptions variants = new VariantOptions();

  @Option(
      names = "--enclosures",
      paramLabel = "DIR",
      description = {
        "Write the files that lie in the report into this folder: audit.json, findings.csv,",
        "remediation.sql and proposals for postgresql.conf and pg_hba.conf. None is ever run."
      })
  private Optional<Path> enclosures = Optional.empty();

  @Mixin private FramingOptions framing = new FramingOptions();

  @Mixin private SigningOptions signing = new SigningOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 when something of this severity or worse is found: info, low, medium, high"
              + " or critical.")
  private Optional<String> failOn = Optional.empty();

  AuditCommand(
      Supplier<Checklist> checklist,
      Passwords passwords,
      Clock clock,
      TopCommand top,
      PrintWriter out,
      PrintWriter err) {
    this.checklist = checklist;
    this.passwords = passwords;
    this.clock = clock;
    this.top = top;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws ReportFault {
    var profile = LoginOptions.profile(uri);
    var threshold = failOn.map(AuditCommand::severity);
    var asked = packs.addTo(checklist.get(), top.dataFolder(), out);
    var selection = RunSelection.of(sectionsOf(asked), Set.copyOf(databases));
    checkOutputs();
    var framed = framing.framing(pdf);
    var variant = variants.variant(asked, pdf);
    signing.check(pdf);
    var identity = signing.identity(clock);
    var password = login.password(profile, passwords, err);
    var order =
        new AuditOrder(
            asked,
            new Target(profile, password, SessionLimits.DEFAULT),
            client,
            auditor,
            selection,
            json,
            pdf,
            variant,
            enclosures,
            framed,
            identity,
            signing.assurance(),
            scan(password, profile),
            threshold);
    return new HeadlessAudit(clock, out, err).carryOut(order, listener());
  }

  private ProgressLines listener() {
    return new ProgressLines(top.isVerbose() ? Optional.of(err) : Optional.empty());
  }

  /// What lies in the environment for this server is a secret too, also when a file was named.
  private SecretScan scan(Optional<Secret> password, ConnectionProfile profile) {
    return new SecretScan(
        Stream.of(password, passwords.lookUp(profile).password())
            .flatMap(Optional::stream)
            .map(secret -> new String(secret.reveal()))
            .toList());
  }

  private Set<String> sectionsOf(Checklist asked) {
    return sections.stream()
        .map(
            word ->
                asked.sections().stream()
                    .filter(
                        section ->
                            section.id().equals(word)
                                || String.valueOf(section.number()).equals(word))
                    .findFirst()
                    .map(Section::id)
                    .orElseThrow(
                        () ->
                            usage(
                                Messages.unknownSection(
                                    word, asked.sections().stream().map(Section::id).toList()))))
        .collect(Collectors.toSet());
  }

  private void checkOutputs() {
    enclosures.ifPresent(EnclosuresOption::check);
    if (json.isPresent()
        && pdf.isPresent()
        && json.get().toAbsolutePath().normalize().equals(pdf.get().toAbsolutePath().normalize())) {
      throw usage(Messages.sameFileTwice(json.get()));
    }
  }

  private static Severity severity(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> usage(Messages.unknownSeverity(word)));
  }

  private static CommandFault usage(String sentence) {
    return new CommandFault(ExitCode.USAGE, sentence);
  }
}
