package org.postgresaudit.app;

import org.postgresaudit.cli.Workbench;
import org.postgresaudit.store.DataFolder;

/// The workbench and its demonstration server on this computer's display.
final class Desktop implements Workbench {
  @Override
  public int open(DataFolder data) {
    throw new IllegalStateException("the window is not put together yet: " + data.path());
  }

  @Override
  public int demonstrate(DataFolder data) {
    throw new IllegalStateException("the demonstration is not put together yet: " + data.path());
  }
}
