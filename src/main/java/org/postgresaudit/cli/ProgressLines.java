package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.RunListener;

/// One line for each answer, for whoever wants to watch.
///
/// @param to where the lines go; absent: nowhere
record ProgressLines(Optional<PrintWriter> to) implements RunListener {
  @Override
  public void answered(ProbeResult result) {
    to.ifPresent(
        writer ->
            writer.println(
                Messages.answered(
                    result.control(),
                    result.database().map(Messages::inDatabase).orElse(""),
                    result.outcome().word(),
                    result.duration().toMillis())));
  }
}
