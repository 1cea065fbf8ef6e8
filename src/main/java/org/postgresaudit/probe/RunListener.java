package org.postgresaudit.probe;

import java.util.Optional;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.target.ServerFacts;

/// Hears how a run goes on, on the thread that runs it.
public interface RunListener {
  /// Hears nothing.
  RunListener DEAF = new RunListener() {};

  /// The server let us in and said what it is.
  default void reached(ServerFacts facts) {}

  /// A control is about to be asked.
  ///
  /// @param asked how many places of the run have their result already
  /// @param of how many places the run has
  default void asking(Control control, Optional<String> database, int asked, int of) {}

  /// A control was asked in one place.
  default void answered(ProbeResult result) {}

  /// Every control was asked; now comes what the server is made of.
  default void takingStock() {}

  /// What the server is made of was read.
  default void took(Inventory inventory) {}
}
