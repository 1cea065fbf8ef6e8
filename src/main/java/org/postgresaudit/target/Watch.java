package org.postgresaudit.target;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks at the clock while a session waits for its server, so that waiting always ends.
final class Watch implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newScheduledThreadPool(
          2, task -> Thread.ofPlatform().daemon().name("session-watch").unstarted(task));

  /// Runs the first action after that long, and the last one a grace later, unless closed before.
  Waiting during(Duration longest, Runnable first, Duration grace, Runnable last) {
    var stop = clock.schedule(first, longest.toMillis(), TimeUnit.MILLISECONDS);
    var cut = clock.schedule(last, longest.plus(grace).toMillis(), TimeUnit.MILLISECONDS);
    return () -> {
      stop.cancel(false);
      cut.cancel(false);
    };
  }

  /// What is being watched; closing it ends the watch.
  @FunctionalInterface
  interface Waiting extends AutoCloseable {
    @Override
    void close();
  }

  /// Runs the first action now and the last a grace later, both on another thread.
  void soon(Runnable first, Duration grace, Runnable last) {
    try {
      clock.execute(first);
      var _ = clock.schedule(last, grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The session is closed already.
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
