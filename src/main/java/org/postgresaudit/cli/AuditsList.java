package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import picocli.CommandLine.Command;

/// `audits list`: every audit of the store with the id by which the other commands know it.
@Command(
    name = "list",
    description = "Lists every audit, newest first, with its id and how far it is.",
    mixinStandardHelpOptions = true)
final class AuditsList implements Callable<Integer> {
  private final Supplier<Checklist> checklist;
  private final TopCommand top;
  private final PrintWriter out;

  AuditsList(Supplier<Checklist> checklist, TopCommand top, PrintWriter out) {
    this.checklist = checklist;
    this.top = top;
    this.out = out;
  }

  @Override
  public Integer call() {
    var data = top.dataFolder();
    try (var database = KeptStore.existing(data)) {
      var audits = new AuditStore(database).list(KeptPacks.with(checklist.get(), data));
      if (audits.isEmpty()) {
        out.println(AuditsMessages.none());
      } else {
        out.println(AuditsMessages.head());
        audits.forEach(audit -> out.println(AuditsMessages.line(audit)));
      }
    }
    return ExitCode.COMPLETED.number();
  }
}
