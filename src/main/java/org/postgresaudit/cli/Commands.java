package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.target.Passwords;
import picocli.CommandLine;

/// Every command of the program, and what a call without one does.
public final class Commands {
  private final Supplier<Checklist> checklist;
  private final Passwords passwords;
  private final Clock clock;
  private final Workbench workbench;
  private final Consumer<Level> logs;
  private final PrintWriter out;
  private final PrintWriter err;
  // For help, whose bold letters are ours.
  private final PrintWriter plainOut;
  private final PrintWriter plainErr;

  /// Held, because loggers that nobody holds forget their level.
  private static final Logger ALL_LOGS = Logger.getLogger("");

  /// @param checklist read when a command needs it
  /// @param logs told how much libraries may write to standard error
  /// @param out what was asked for
  /// @param err what went wrong
  public Commands(
      Supplier<Checklist> checklist,
      Passwords passwords,
      Clock clock,
      Workbench workbench,
      Consumer<Level> logs,
      PrintWriter out,
      PrintWriter err) {
    this.checklist = () -> own(checklist);
    this.passwords = passwords;
    this.clock = clock;
    this.workbench = workbench;
    this.logs = logs;
    this.plainOut = out;
    this.plainErr = err;
    this.out = new PrintWriter(new TerminalText(out), true);
    this.err = new PrintWriter(new TerminalText(err), true);
  }

  /// With the checklist that comes with the product, on this process's output.
  public static Commands ofThisProcess(Workbench workbench) {
    return new Commands(
        ChecklistReader::bundled,
        Passwords.ofThisProcess(),
        Clock.system(ZoneId.systemDefault()),
        workbench,
        ALL_LOGS::setLevel,
        new PrintWriter(System.out, true, System.out.charset()),
        new PrintWriter(System.err, true, System.err.charset()));
  }

  /// Runs what the arguments say; without any, opens the workbench. Never throws.
  ///
  /// @return the exit code
  public int run(String... arguments) {
    var top = new TopCommand(workbench, logs);
    var line =
        new CommandLine(top)
            .addSubcommand(new AuditCommand(checklist, passwords, clock, top, out, err))
            .addSubcommand(new VerifyCommand(out))
            .addSubcommand(new ExtendCommand(out, err))
            .addSubcommand(new CountersignCommand(clock, out))
            .addSubcommand(
                new CommandLine(new TokenCommand()).addSubcommand(new TokenCommand.Test(out)))
            .addSubcommand(
                new CommandLine(new ControlsCommand())
                    .addSubcommand(new ControlsList(checklist, passwords, out, err))
                    .addSubcommand(new ControlsCommand.Show(checklist, out))
                    .addSubcommand(new ControlsCheck(checklist, out))
                    .addSubcommand(new RoleSqlCommand(clock, out)))
            .addSubcommand(
                new CommandLine(new AuditsCommand())
                    .addSubcommand(new AuditsList(checklist, top, out))
                    .addSubcommand(new AuditsExport(checklist, top, out))
                    .addSubcommand(new AuditsImport(checklist, top, out)))
            .addSubcommand(
                new CommandLine(new WordingsCommand())
                    .addSubcommand(new WordingsCommand.Export(top, out))
                    .addSubcommand(new WordingsCommand.Import(top, out)))
            .addSubcommand(new DemoCommand(workbench, top));
    line.setOut(plainOut);
    line.setErr(plainErr);
    line.setParameterExceptionHandler(Faults::usage);
    line.setExecutionExceptionHandler(
        (fault, _, _) -> Faults.told(fault, err, top.isVerbose()).number());
    try {
      return line.execute(arguments);
    } catch (Error e) { // such as a library of the machine that is missing
      return Faults.told(e, err, top.isVerbose()).number();
    } finally {
      out.flush();
      err.flush();
      plainOut.flush();
      plainErr.flush();
    }
  }

  /// A fault in the product's own checklist is the product's, not that of who called it.
  private static Checklist own(Supplier<Checklist> checklist) {
    try {
      return checklist.get();
    } catch (ChecklistFault e) {
      throw new CommandFault(
          ExitCode.OWN_FAILURE, Messages.ownFailure(Faults.oneLine(e.getMessage())), e);
    }
  }
}
