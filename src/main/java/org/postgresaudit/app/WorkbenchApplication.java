package org.postgresaudit.app;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.store.DataFolder;

/// The window from its opening to its end.
final class WorkbenchApplication {
  private static final int COMPLETED = 0;
  private static final int OUR_FAILURE = 5;

  /// Held, because loggers that nobody holds forget their filter.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private WorkbenchApplication() {}

  /// Opens the workbench and returns the exit code when its window is closed.
  ///
  /// @param demonstration runs already; its connection is saved and shown
  static int open(DataFolder data, Optional<Demonstration> demonstration) {
    // The class path is how this product starts; JavaFX would rather have modules.
    JAVAFX.setFilter(
        logged ->
            !String.valueOf(logged.getMessage()).startsWith("Unsupported JavaFX configuration"));
    var closed = new CountDownLatch(1);
    var failure = new AtomicReference<Optional<RuntimeException>>(Optional.empty());
    try (var wiring = new Wiring(data, demonstration)) {
      Platform.startup(
          () -> {
            try {
              var stage = new Stage();
              stage.showingProperty().subscribe((_, showing) -> end(showing, closed));
              wiring.mainWindow().show(stage);
            } catch (RuntimeException e) {
              failure.set(Optional.of(e));
              closed.countDown();
            }
          });
      closed.await();
      failure
          .get()
          .ifPresent(
              e -> {
                throw e;
              });
      return COMPLETED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OUR_FAILURE;
    } finally {
      Platform.exit();
    }
  }

  private static void end(boolean showing, CountDownLatch closed) {
    if (!showing) {
      closed.countDown();
    }
  }
}
