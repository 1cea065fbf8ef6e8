package org.postgresaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.postgresaudit.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself: without a command it opens the workbench.
@Command(
    name = "postgres-audit",
    description = "Audits PostgreSQL servers, read-only. Without a command it opens the workbench.",
    mixinStandardHelpOptions = true,
    versionProvider = TopCommand.Version.class,
    scope = ScopeType.LOCAL)
final class TopCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Consumer<Level> logs;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the store. Default: the platform's folder for data of programs.")
  private Optional<Path> data = Optional.empty();

  private boolean verbose;

  /// @param logs told how much libraries may write to standard error
  TopCommand(Workbench workbench, Consumer<Level> logs) {
    this.workbench = workbench;
    this.logs = logs;
    // There a command has one line to say.
    logs.accept(Level.OFF);
  }

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Say more on standard error; with a failure, its stack trace.")
  void setVerbose(boolean verbose) {
    this.verbose = verbose;
    logs.accept(verbose ? Level.INFO : Level.OFF);
  }

  boolean isVerbose() {
    return verbose;
  }

  DataFolder dataFolder() {
    return data.map(Path::toAbsolutePath).map(DataFolder::new).orElseGet(DataFolder::ofPlatform);
  }

  @Override
  public Integer call() {
    if (!verbose) {
      logs.accept(Level.WARNING);
    }
    return workbench.open(dataFolder());
  }

  /// The version the build wrote into the program.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = TopCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Postgres Audit " + (version == null ? "(not packaged)" : version)};
    }
  }
}
