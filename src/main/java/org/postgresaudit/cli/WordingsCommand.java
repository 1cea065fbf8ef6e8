package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.store.WordingFile;
import org.postgresaudit.store.WordingStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `wordings`: the library of wordings on its way to colleagues.
@Command(
    name = "wordings",
    description = "Exports the library of wordings to a file and imports it from one.",
    mixinStandardHelpOptions = true)
final class WordingsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), Messages.needsOneOf("wordings", "export and import"));
    }
  }

  /// `wordings export FILE`
  @Command(
      name = "export",
      description = {
        "Writes the wordings that were written or changed here into a file. Those that come with"
            + " the program every colleague has."
      },
      mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {
    private final TopCommand top;
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "Written in place of what was there.")
    private Path file = Path.of("");

    Export(TopCommand top, PrintWriter out) {
      this.top = top;
      this.out = out;
    }

    @Override
    public Integer call() {
      try (var database = KeptStore.existing(top.dataFolder())) {
        var ours = new WordingStore(database, InstantSource.system()).ours();
        WordingFile.write(ours, file);
        out.println(Messages.wordingsExported(ours.size(), file.toAbsolutePath().normalize()));
      }
      return ExitCode.COMPLETED.number();
    }
  }

  /// `wordings import FILE`
  @Command(
      name = "import",
      description = {
        "Puts the wordings of a file into the library. Those that stand there stay as they are:"
            + " other words under a title that is taken come in beside it with a number."
      },
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {
    private final TopCommand top;
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "As wordings export wrote it.")
    private Path file = Path.of("");

    Import(TopCommand top, PrintWriter out) {
      this.top = top;
      this.out = out;
    }

    @Override
    public Integer call() {
      var arriving = WordingFile.read(file);
      try (var database = KeptStore.open(top.dataFolder())) {
        var taken = new WordingStore(database, InstantSource.system()).take(arriving);
        out.println(Messages.wordingsImported(taken));
      }
      return ExitCode.COMPLETED.number();
    }
  }
}
