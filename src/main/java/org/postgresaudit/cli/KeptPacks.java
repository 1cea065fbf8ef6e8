package org.postgresaudit.cli;

import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.PackShelf;

/// The packs that are in use in the workbench, so that a command counts as its windows do.
final class KeptPacks {
  private KeptPacks() {}

  static Checklist with(Checklist own, DataFolder data) {
    return new PackShelf(data.packs(), JavaProbes.all().keySet()).inUse(own);
  }
}
