package org.postgresaudit.cli;

import java.nio.file.Files;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;

/// The store a command works on: the same file as the workbench's, which may be open meanwhile.
final class KeptStore {
  private KeptStore() {}

  /// The store, made when there is none yet.
  static Database open(DataFolder data) {
    return Database.open(data.storeFile());
  }

  /// The store of somebody who worked with it: to read from nothing is a wrong folder.
  static Database existing(DataFolder data) {
    if (!Files.isRegularFile(data.storeFile())) {
      throw new CommandFault(ExitCode.USAGE, Messages.noStore(data.path()));
    }
    return open(data);
  }
}
