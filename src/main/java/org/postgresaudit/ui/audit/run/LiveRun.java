package org.postgresaudit.ui.audit.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.audit.run.Probing.Watcher;
import org.postgresaudit.ui.work.Task;

/// One run as the JavaFX thread knows it.
final class LiveRun {
  private Optional<Watcher> watcher;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final List<ProbeResult> answered = new ArrayList<>();
  private @Nullable Task task;

  LiveRun(Watcher watcher) {
    this.watcher = Optional.of(watcher);
  }

  /// It was started as that task.
  void runsAs(Task started) {
    task = started;
  }

  /// Asks it to stop.
  void cancel() {
    if (task != null) {
      task.cancel();
    }
  }

  /// Who hears how it goes on, if anybody does.
  Optional<Watcher> watcher() {
    return watcher;
  }

  /// Tells somebody from here on, and first what it brought so far.
  void watch(Watcher next) {
    watcher = Optional.of(next);
    next.waiting(Set.copyOf(waiting));
    answered.forEach(next::answered);
  }

  /// Tells nobody any more.
  void forget() {
    watcher = Optional.empty();
  }

  void waiting(Set<String> controls) {
    waiting.addAll(controls);
    watcher.ifPresent(w -> w.waiting(controls));
  }

  void reached(ServerFacts facts) {
    watcher.ifPresent(w -> w.reached(facts));
  }

  void asking(String control, int done, int all) {
    waiting.remove(control);
    watcher.ifPresent(w -> w.asking(control, done, all));
  }

  void answered(ProbeResult result) {
    waiting.remove(result.control());
    answered.add(result);
    watcher.ifPresent(w -> w.answered(result));
  }
}
