package org.postgresaudit.cli;

import org.postgresaudit.store.DataFolder;

/// What only the application can do: open windows and bring up its demonstration server.
public interface Workbench {
  /// Opens the workbench on a data folder; returns the exit code when its window is closed.
  int open(DataFolder data);

  /// Starts the demonstration server and shows it, in the workbench where there is a display;
  /// returns the exit code when it ended.
  int demonstrate(DataFolder data);
}
