package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.Token;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `token`: what a PKCS#11 token can do.
@Command(
    name = "token",
    description = "Looks at smart cards and other PKCS#11 tokens.",
    mixinStandardHelpOptions = true)
final class TokenCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), SignatureMessages.tokenNeedsMore());
    }
  }

  /// `token test`: slots, certificates, algorithms and a trial signature.
  @Command(
      name = "test",
      description = {
        "Lists slots, certificates and algorithms of a token and makes a trial signature.",
        "The PIN is tried once. Exit codes: 0 the token signs; 2 it cannot be opened or has no key."
      },
      mixinStandardHelpOptions = true)
  static final class Test implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(paramLabel = "LIBRARY", description = "The PKCS#11 driver of the token's maker.")
    private Path library = Path.of("");

    @Option(
        names = "--slot",
        paramLabel = "N",
        description = "Place in the list of slots, from 0. Default: the first with a token.")
    private Optional<Integer> slot = Optional.empty();

    @Option(
        names = "--pin-file",
        paramLabel = "FILE",
        description = "File whose first line is the PIN. Default: it is asked for.")
    private Optional<Path> pinFile = Optional.empty();

    Test(PrintWriter out) {
      this.out = out;
    }

    @Override
    public Integer call() throws ReportFault {
      int chosen = slot.isPresent() ? slot.get() : Token.slots(library).getFirst();
      var token = Token.in(library, chosen);
      Pin.use(pinFile, pin -> token.test(pin)).forEach(out::println);
      return ExitCode.COMPLETED.number();
    }
  }
}
