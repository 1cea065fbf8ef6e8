package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.Secret;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The runs under way. They go on when the auditor looks at another screen, and everything answered
/// is in the store before it is shown. Used on the JavaFX thread; lives as long as the window.
public final class Probing {
  private final Checklist checklist;
  private final ConnectionStore connections;
  private final AuditStore audits;
  private final ProbeRunner runner;
  private final Passwords passwords;
  private final BackgroundWork work;
  private final InstantSource clock;
  private final Map<UUID, Live> live = new HashMap<>();
  private final Map<UUID, Secret> typed = new HashMap<>();

  /// Of the stores a run is kept in and the engine that asks.
  public Probing(
      Checklist checklist,
      ConnectionStore connections,
      AuditStore audits,
      ProbeRunner runner,
      Passwords passwords,
      BackgroundWork work,
      InstantSource clock) {
    this.checklist = checklist;
    this.connections = connections;
    this.audits = audits;
    this.runner = runner;
    this.passwords = passwords;
    this.work = work;
    this.clock = clock;
  }

  /// Hears how the run of one audit goes on, on the JavaFX thread.
  interface Watcher {
    void waiting(Set<String> controls);

    void reached(ServerFacts facts);

    void asking(String control, int done, int all);

    void answered(ProbeResult result);

    void ended(Ending ending);
  }

  /// How a run ended.
  sealed interface Ending {
    /// Everything wanted was asked.
    record Complete() implements Ending {}

    /// What was answered is kept; the rest can be asked later.
    record CutShort(String why) implements Ending {}

    /// The server wants a password.
    record PasswordWanted(String address, String user, String refusal) implements Ending {}

    /// Nothing could be asked, or nothing could be kept.
    record Failed(String sentence) implements Ending {}
  }

  /// Whether the server of that audit is being asked.
  boolean isRunning(UUID audit) {
    return live.containsKey(audit);
  }

  /// Asks everything that a run cut short has not asked yet, or everything anew.
  void probeAll(Audit audit, Watcher watcher) {
    start(audit, Optional.empty(), watcher);
  }

  /// Asks one control again.
  void probe(Audit audit, String control, Watcher watcher) {
    start(audit, Optional.of(control), watcher);
  }

  /// Remembers a password until the window is closed; stored nowhere.
  void remember(UUID connection, char[] password) {
    var earlier = typed.put(connection, new Secret(password));
    if (earlier != null) {
      earlier.close();
    }
  }

  /// Asks the run of that audit to stop.
  void cancel(UUID audit) {
    var run = live.get(audit);
    if (run != null && run.task != null) {
      run.task.cancel();
    }
  }

  /// Follows the run of that audit from here on, told first what it brought so far.
  void watch(UUID audit, Watcher watcher) {
    var run = live.get(audit);
    if (run != null) {
      run.watcher = Optional.of(watcher);
      watcher.waiting(Set.copyOf(run.waiting));
      run.answered.forEach(watcher::answered);
    }
  }

  /// Stops following; the run goes on.
  void forget(UUID audit) {
    var run = live.get(audit);
    if (run != null) {
      run.watcher = Optional.empty();
    }
  }

  private void start(Audit audit, Optional<String> only, Watcher watcher) {
    if (isRunning(audit.id())) {
      return;
    }
    var run = new Live(watcher);
    live.put(audit.id(), run);
    var password = Optional.ofNullable(typed.get(audit.connection()));
    var course =
        new ProbingJob(
            audit, only, checklist, connections, audits, runner, passwords, password, clock);
    run.task =
        work.start(
            Kind.PROBES,
            Messages.probingTarget(audit.target().name()),
            steps -> course.run(steps, run, new Cancellation()),
            ending -> end(audit, run, ending),
            fault ->
                end(audit, run, new Ending.Failed(Messages.couldNotProbe(Moments.reason(fault)))));
  }

  private void end(Audit audit, Live run, Ending ending) {
    live.remove(audit.id());
    if (ending instanceof Ending.PasswordWanted) {
      var wrong = typed.remove(audit.connection());
      if (wrong != null) {
        wrong.close();
      }
    }
    run.watcher.ifPresent(watcher -> watcher.ended(ending));
  }

  /// One run as the JavaFX thread knows it.
  static final class Live {
    private Optional<Watcher> watcher;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final List<ProbeResult> answered = new ArrayList<>();
    private org.postgresaudit.ui.work.@Nullable Task task;

    private Live(Watcher watcher) {
      this.watcher = Optional.of(watcher);
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
}
