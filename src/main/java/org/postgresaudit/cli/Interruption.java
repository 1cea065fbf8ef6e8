package org.postgresaudit.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresaudit.probe.Cancellation;

/// What Ctrl-C does to an audit: the run is cut short, what is known is still written, and the exit
/// code says so.
final class Interruption implements AutoCloseable {
  private static final long SECONDS_TO_WRITE = 60;

  private final Cancellation cancellation = new Cancellation();
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook =
      Thread.ofPlatform().name("interruption").unstarted(this::cutShortAndWait);

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  Cancellation cancellation() {
    return cancellation;
  }

  private void cutShortAndWait() {
    cancellation.cancel();
    try {
      boolean _ = written.await(SECONDS_TO_WRITE, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      // The process ends either way.
    }
    // Only halt can still choose the exit code of a process that was told to end.
    Runtime.getRuntime().halt(ExitCode.INCOMPLETE.number());
  }

  /// Everything is written; from here on Ctrl-C ends the process as usual.
  @Override
  public void close() {
    written.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // It is running: it will end the process.
    }
  }
}
