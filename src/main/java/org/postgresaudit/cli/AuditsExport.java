package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.FileProgress;
import org.postgresaudit.vault.Passphrase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audits export`: one audit with everything in it as one file, encrypted unless the caller says
/// otherwise.
@Command(
    name = "export",
    description = {
      "Writes everything in an audit into one file: what the probes saw, judgements with their"
          + " history, attachments, and which reports were signed.",
      "The file is written aside, read back whole and only then put into its place."
    },
    mixinStandardHelpOptions = true)
final class AuditsExport implements Callable<Integer> {
  private final Supplier<Checklist> checklist;
  private final TopCommand top;
  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Id of the audit as audits list prints it, or how it begins.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "Written in place of what was there; such as shop.pgaudit")
  private Path file = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Sealing sealing = new Sealing();

  /// How it is protected on its way; one of the two has to be said.
  static final class Sealing {
    @Option(
        names = "--passphrase-file",
        paramLabel = "FILE",
        description = "Encrypt with the passphrase in the first line of this file.")
    private Optional<Path> passphrase = Optional.empty();

    @Option(
        names = "--not-encrypted",
        description = "Let anybody read it who gets the file; for encrypted disks only.")
    private boolean open;
  }

  AuditsExport(Supplier<Checklist> checklist, TopCommand top, PrintWriter out) {
    this.checklist = checklist;
    this.top = top;
    this.out = out;
  }

  @Override
  public Integer call() {
    try (var database = KeptStore.existing(top.dataFolder())) {
      var audit = named(database);
      var target = file.toAbsolutePath().normalize();
      var passphrase = sealing.passphrase.map(AuditsExport::strong);
      try {
        new AuditFiles(database).export(audit.id(), target, passphrase, FileProgress.UNHEARD);
      } finally {
        passphrase.ifPresent(Passphrase::close);
      }
      out.println(AuditsMessages.exported(audit, target, !sealing.open));
    }
    return ExitCode.COMPLETED.number();
  }

  private Audit named(Database database) {
    var begin = id.strip().toLowerCase(Locale.ROOT);
    List<Audit> found =
        new AuditStore(database)
            .list(checklist.get()).stream()
                .map(AuditSummary::audit)
                .filter(audit -> !begin.isEmpty() && audit.id().toString().startsWith(begin))
                .toList();
    return switch (found.size()) {
      case 1 -> found.getFirst();
      case 0 -> throw new CommandFault(ExitCode.USAGE, AuditsMessages.unknown(id));
      default -> throw new CommandFault(ExitCode.USAGE, AuditsMessages.several(id, found.size()));
    };
  }

  private static Passphrase strong(Path file) {
    var passphrase = passphrase(file);
    passphrase
        .weakness()
        .ifPresent(
            weakness -> {
              passphrase.close();
              throw new CommandFault(ExitCode.USAGE, AuditsMessages.weak(file, weakness));
            });
    return passphrase;
  }

  static Passphrase passphrase(Path file) {
    try (var secret = SecretFile.read(file)) {
      var characters = secret.reveal();
      var passphrase = new Passphrase(characters);
      Arrays.fill(characters, '\0');
      return passphrase;
    }
  }
}
