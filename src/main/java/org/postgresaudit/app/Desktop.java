package org.postgresaudit.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.cli.Workbench;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.store.DataFolder;

/// The workbench and its demonstration server on this computer's display, or what it does without
/// one.
final class Desktop implements Workbench {
  private static final int OUR_FAILURE = 5;

  private final PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
  private final PrintWriter err = new PrintWriter(System.err, true, System.err.charset());

  @Override
  public int open(DataFolder data) {
    var obstacle = obstacle();
    if (obstacle.isPresent()) {
      err.println(Messages.noWindow(obstacle.get()));
      return OUR_FAILURE;
    }
    return WorkbenchApplication.open(data, Optional.empty());
  }

  @Override
  public int demonstrate(DataFolder data) {
    if (!Demonstration.isAvailable()) {
      err.println(Messages.noDemonstration());
      return OUR_FAILURE;
    }
    out.println(Messages.startingDemonstration());
    try (var demonstration = Demonstration.start()) {
      var obstacle = obstacle();
      if (obstacle.isEmpty()) {
        out.println(Messages.demonstrationRuns(demonstration.connection().address()));
        return WorkbenchApplication.open(data, Optional.of(demonstration));
      }
      out.println(Messages.demonstrationWithoutWindow(obstacle.get()));
      return new HeadlessDemonstration(Clock.system(ZoneId.systemDefault()), out, err)
          .audit(demonstration, data.path());
    } catch (IOException | ReportFault e) {
      err.println(Messages.demonstrationFailed(e.getMessage()));
      return OUR_FAILURE;
    }
  }

  private static Optional<String> obstacle() {
    if (!WindowLibraries.haveDisplay()) {
      return Optional.of(Messages.noDisplay());
    }
    var missing = WindowLibraries.missingPackages();
    return missing.isEmpty() ? Optional.empty() : Optional.of(Messages.missing(missing));
  }
}
