package org.postgresaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.exchange.PreflightJson;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.probe.Reach;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.target.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `controls list`: every control, and with a target which of them a run there could answer.
@Command(
    name = "list",
    description = {
      "Lists every control by section and item.",
      "With --target it logs in and says which of them could be answered there, what the role"
          + " lacks for the others, and the grant that would answer each. It asks none of them."
    },
    footer = {
      "",
      "Exit codes:",
      "  0  with --target: every control that is asked of a server can be answered",
      "  1  with --target: some cannot, or in some databases only",
      "  2  wrong usage",
      "  3  the server could not be reached, or refused us",
      "  5  our own failure"
    },
    mixinStandardHelpOptions = true)
final class ControlsList implements Callable<Integer> {
  private final Supplier<Checklist> checklist;
  private final Passwords passwords;
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--target",
      paramLabel = "URI",
      description = "Connection URI of a server, such as postgresql://audit@db.example.com/shop")
  private Optional<String> uri = Optional.empty();

  @Mixin private LoginOptions login = new LoginOptions();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "With --target: write the same as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "Folder of a pack of your own to list as well; may be repeated.")
  private List<Path> packs = new ArrayList<>();

  ControlsList(
      Supplier<Checklist> checklist, Passwords passwords, PrintWriter out, PrintWriter err) {
    this.checklist = checklist;
    this.passwords = passwords;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (uri.isPresent()) {
      return compare(LoginOptions.profile(uri.get())).number();
    }
    if (json.isPresent() || login.isGiven()) {
      var option = json.isPresent() ? "--json" : "--password-file";
      throw new CommandFault(ExitCode.USAGE, ControlsMessages.onlyWithTarget(option));
    }
    listAll(withPacks());
    return ExitCode.COMPLETED.number();
  }

  /// Nothing of a pack is sent to a server here, so none has to be confirmed.
  private Checklist withPacks() {
    var all = checklist.get();
    for (var folder : packs) {
      all = all.with(OwnPack.read(folder));
    }
    return all;
  }

  private void listAll(Checklist all) {
    for (var section : all.sections()) {
      out.println(ControlsMessages.numbered(section.number(), section.title()));
      for (var item : section.items()) {
        out.println(ControlsMessages.itemLine(section.number(), item.number(), item.title()));
        item.controls().forEach(control -> out.println(ControlsMessages.controlLine(control)));
      }
    }
    out.println(ControlsMessages.controlCount(all.controls().size(), all.version(), all.sha256()));
  }

  private ExitCode compare(ConnectionProfile profile) {
    var all = withPacks();
    var file = json.map(OutputFile::claim);
    try {
      var target =
          new Target(profile, login.password(profile, passwords, err), SessionLimits.DEFAULT);
      var preflight = Preflight.of(all, Reach.of(target, new Cancellation()));
      out.println(ReadinessTable.of(all, preflight, profile));
      file.ifPresent(
          claimed -> {
            claimed.write(json(all, preflight, profile));
            out.println(Messages.jsonLine(claimed.target()));
          });
      boolean allAnswered =
          preflight.count(Readiness.NOT_ANSWERABLE) + preflight.count(Readiness.PARTLY) == 0;
      return allAnswered ? ExitCode.COMPLETED : ExitCode.FOUND;
    } finally {
      file.ifPresent(OutputFile::close);
    }
  }

  private static byte[] json(Checklist all, Preflight preflight, ConnectionProfile profile) {
    var bytes = new ByteArrayOutputStream();
    try {
      PreflightJson.write(all, preflight, profile.host(), profile.port(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write JSON to memory", e);
    }
    return bytes.toByteArray();
  }
}
