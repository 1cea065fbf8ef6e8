package org.postgresaudit.probe;

import java.util.concurrent.atomic.AtomicReference;
import org.postgresaudit.target.TargetSession;

/// The auditor's way to stop a run. May be used from any thread; stopping is for good.
public final class Cancellation {
  private final AtomicReference<TargetSession> asking = new AtomicReference<>();
  private volatile boolean cancelled;

  /// Stops the run: what is being asked is cancelled on the server, nothing more is asked.
  public void cancel() {
    cancelled = true;
    var session = asking.get();
    if (session != null) {
      session.cancel();
    }
  }

  /// Whether the run is to stop.
  public boolean isCancelled() {
    return cancelled;
  }

  void watch(TargetSession session) {
    asking.set(session);
    if (cancelled) {
      session.cancel();
    }
  }
}
