package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.Arrival;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.FileProgress;
import org.postgresaudit.vault.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audits import`: takes in an exported audit, all of it or nothing.
@Command(
    name = "import",
    description = {
      "Reads an exported audit from beginning to end, checks every checksum and link of its"
          + " history, says what it brings and takes it in: all of it or nothing.",
      "An audit that is here already is replaced only with --replace, and only by a file that goes"
          + " on from it."
    },
    footer = {
      "",
      "Exit codes:",
      "  0  it is here now, or was already",
      "  2  wrong usage, or the file cannot be taken in; nothing was stored",
      "  5  our own failure"
    },
    mixinStandardHelpOptions = true)
final class AuditsImport implements Callable<Integer> {
  private final Supplier<Checklist> checklist;
  private final TopCommand top;
  private final PrintWriter out;

  @Parameters(paramLabel = "FILE", description = "As audits export wrote it.")
  private Path file = Path.of("");

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "Its first line opens an encrypted file.")
  private Optional<Path> passphraseFile = Optional.empty();

  @Option(
      names = "--replace",
      description = "Put it in the place of the same audit here, of which it is the later state.")
  private boolean replace;

  AuditsImport(Supplier<Checklist> checklist, TopCommand top, PrintWriter out) {
    this.checklist = checklist;
    this.top = top;
    this.out = out;
  }

  @Override
  public Integer call() {
    var data = top.dataFolder();
    var source = file.toAbsolutePath().normalize();
    try (var database = KeptStore.open(data)) {
      var files = new AuditFiles(database);
      var passphrase = passphrase(files, source);
      try {
        var arrival =
            files.examine(
                source, passphrase, KeptPacks.with(checklist.get(), data), FileProgress.UNHEARD);
        out.println(AuditsMessages.brings(arrival));
        if (!arrival.missingPacks().isEmpty()) {
          out.println(AuditsMessages.missingPacks(arrival.missingPacks()));
        }
        out.println(taken(files, arrival, passphrase));
      } finally {
        passphrase.ifPresent(Passphrase::close);
      }
    }
    return ExitCode.COMPLETED.number();
  }

  private Optional<Passphrase> passphrase(AuditFiles files, Path source) {
    if (!files.isEncrypted(source)) {
      return Optional.empty();
    }
    return Optional.of(
        passphraseFile
            .map(AuditsExport::passphrase)
            .orElseThrow(() -> new CommandFault(ExitCode.USAGE, AuditsMessages.encrypted(source))));
  }

  private String taken(AuditFiles files, Arrival arrival, Optional<Passphrase> passphrase) {
    return switch (arrival.relation()) {
      case Arrival.Relation.Same _ -> AuditsMessages.same();
      case Arrival.Relation.Behind(int entries) -> AuditsMessages.behind(entries);
      case Arrival.Relation.Parted _ ->
          throw new CommandFault(ExitCode.USAGE, AuditsMessages.parted(arrival));
      case Arrival.Relation.Continues(int entries) when !replace ->
          throw new CommandFault(ExitCode.USAGE, AuditsMessages.continues(arrival, entries));
      case Arrival.Relation.Continues _, Arrival.Relation.New _ -> {
        files.take(arrival, passphrase, FileProgress.UNHEARD);
        yield AuditsMessages.imported(arrival);
      }
    };
  }
}
