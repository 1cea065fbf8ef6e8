package org.postgresaudit.app;

import java.util.Optional;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.store.DataFolder;

final class WorkbenchApplication {
  private WorkbenchApplication() {}

  static int open(DataFolder data, Optional<Demonstration> demonstration) {
    return demonstration.isPresent() ? data.path().getNameCount() : 5;
  }
}
