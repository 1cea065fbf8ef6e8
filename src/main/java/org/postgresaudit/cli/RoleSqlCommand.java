package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.AuditRole;
import org.postgresaudit.target.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `controls role-sql`: the role an audit needs, as a script for the client's administrator.
@Command(
    name = "role-sql",
    description = {
      "Prints the SQL with which the client's administrator makes a role that holds what an audit"
          + " needs and no more, each right with its reason; or takes it away again.",
      "Give it to the administrator to read and to run. Nothing is sent to a server."
    },
    mixinStandardHelpOptions = true)
final class RoleSqlCommand implements Callable<Integer> {
  private static final int OLDEST = 10;
  private static final int BEYOND = 99;

  private final Clock clock;
  private final PrintWriter out;

  @Option(names = "--role", paramLabel = "NAME", description = "Its name. Default: postgres_audit.")
  private String name = AuditRole.USUAL_NAME;

  @Option(
      names = "--postgres",
      paramLabel = "MAJOR",
      description = "For this PostgreSQL, such as 17. Default: for every one from 10 on.")
  private Optional<Integer> major = Optional.empty();

  @Option(
      names = "--platform",
      paramLabel = "PLATFORM",
      description =
          "Where the server runs: self-managed, rds, aurora, cloud-sql, azure, supabase, neon or"
              + " crunchy-bridge. Default: self-managed.")
  private String platform = Platform.SELF_MANAGED.word();

  @Option(
      names = "--valid-until",
      paramLabel = "DATE",
      description = "The last day its password works. Default: 30 days from today.")
  private Optional<String> validUntil = Optional.empty();

  @Option(
      names = "--with-verifiers",
      description = "Let it read the stored password verifiers too, if the client agrees.")
  private boolean withVerifiers;

  @Option(names = "--revoke", description = "Print the script that takes everything away again.")
  private boolean revoke;

  RoleSqlCommand(Clock clock, PrintWriter out) {
    this.clock = clock;
    this.out = out;
  }

  @Override
  public Integer call() {
    AuditRole.fault(name)
        .ifPresent(
            fault -> {
              throw usage(fault);
            });
    if (major.isPresent() && (major.get() < OLDEST || major.get() > BEYOND)) {
      throw usage(ControlsMessages.unknownMajor(major.get()));
    }
    var role =
        new AuditRole(
            name,
            major.map(OptionalInt::of).orElseGet(OptionalInt::empty),
            platform(),
            lastDay(),
            withVerifiers ? Set.of(Need.ROLE_VERIFIERS) : Set.of());
    out.print(revoke ? role.revokeScript() : role.script());
    out.flush();
    return ExitCode.COMPLETED.number();
  }

  private Platform platform() {
    return Arrays.stream(Platform.values())
        .filter(known -> known.word().equals(platform))
        .findFirst()
        .orElseThrow(
            () ->
                usage(
                    ControlsMessages.unknownPlatform(
                        platform, Arrays.stream(Platform.values()).map(Platform::word).toList())));
  }

  private LocalDate lastDay() {
    var today = LocalDate.now(clock);
    if (validUntil.isEmpty()) {
      return today.plusDays(AuditRole.USUAL_DAYS);
    }
    try {
      var day = LocalDate.parse(validUntil.get());
      if (day.isBefore(today) || day.getYear() > 9999) {
        throw usage(Messages.noDate(validUntil.get()));
      }
      return day;
    } catch (DateTimeParseException e) {
      throw usage(Messages.noDate(validUntil.get()));
    }
  }

  private static CommandFault usage(String sentence) {
    return new CommandFault(ExitCode.USAGE, sentence);
  }
}
