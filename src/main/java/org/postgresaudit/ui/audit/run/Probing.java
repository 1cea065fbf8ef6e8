package org.postgresaudit.ui.audit.run;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Reach;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The runs under way. They go on when the auditor looks at another screen, and everything answered
/// is in the store before it is shown. Used on the JavaFX thread; lives as long as the window.
public final class Probing {
  private final Supplier<Checklist> checklist;
  private final ConnectionStore connections;
  private final AuditStore audits;
  private final Function<Checklist, ProbeRunner> runners;
  private final LogIn logIn;
  private final BackgroundWork work;
  private final InstantSource clock;
  private final Map<UUID, LiveRun> live = new HashMap<>();

  /// Of the stores a run is kept in and the engine that asks.
  ///
  /// @param checklist the one in use when a run begins
  public Probing(
      Supplier<Checklist> checklist,
      ConnectionStore connections,
      AuditStore audits,
      Function<Checklist, ProbeRunner> runners,
      LogIn logIn,
      BackgroundWork work,
      InstantSource clock) {
    this.checklist = checklist;
    this.connections = connections;
    this.audits = audits;
    this.runners = runners;
    this.logIn = logIn;
    this.work = work;
    this.clock = clock;
  }

  /// Hears how the run of one audit goes on, on the JavaFX thread.
  interface Watcher {
    void begun();

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

    /// No session could be opened.
    record Unreachable(ConnectionProfile profile, TargetUnreachable why) implements Ending {}

    /// The login was refused, and the auditor is asked for another password.
    record AskedAgain() implements Ending {}

    /// Nothing could be asked, or nothing could be kept.
    record Failed(String sentence) implements Ending {}
  }

  /// Hears what comes of a pre-flight, on the JavaFX thread.
  public interface Checked {
    void begun();

    /// Told what it brought.
    ///
    /// @param target the way in that was used, so that a run need not ask for a password again
    void known(Preflight preflight, Target target);

    void failed(String sentence);
  }

  /// Logs in and compares the checklist with what the server shows our role; asks no control.
  public void preflight(Audit audit, Checked checked) {
    toTarget(audit, target -> check(audit, target, checked), checked::failed);
  }

  private void check(Audit audit, Target target, Checked checked) {
    checked.begun();
    var cancellation = new Cancellation();
    var asked = checklist.get();
    work.start(
        Kind.PROBES,
        RunMessages.checkingRights(audit.target().name()),
        steps -> {
          steps.onCancel(cancellation::cancel);
          return Preflight.of(asked, Reach.of(target, cancellation));
        },
        preflight -> {
          if (cancellation.isCancelled()) {
            checked.failed(RunMessages.checkCancelled());
          } else {
            checked.known(preflight, target);
          }
        },
        fault -> {
          checked.failed(
              cancellation.isCancelled()
                  ? RunMessages.checkCancelled()
                  : RunMessages.couldNotCheck(Moments.reason(fault)));
          if (fault instanceof TargetUnreachable why) {
            logIn.again(target.profile(), why, other -> check(audit, other, checked));
          }
        });
  }

  /// Asks everything, with a way in that is known to work.
  void probeAll(Audit audit, Target target, Watcher watcher) {
    ask(audit, Optional.empty(), target, watcher);
  }

  /// Whether the server of that audit is being asked.
  boolean isRunning(UUID audit) {
    return live.containsKey(audit);
  }

  /// Asks everything that a run cut short has not asked yet, or everything anew.
  void probeAll(Audit audit, Watcher watcher) {
    start(audit, Optional.empty(), watcher);
  }

  /// Asks some controls again.
  void probe(Audit audit, Set<String> controls, Watcher watcher) {
    start(audit, Optional.of(controls), watcher);
  }

  /// Asks the run of that audit to stop.
  void cancel(UUID audit) {
    var run = live.get(audit);
    if (run != null) {
      run.cancel();
    }
  }

  /// Follows the run of that audit from here on, told first what it brought so far.
  void watch(UUID audit, Watcher watcher) {
    var run = live.get(audit);
    if (run != null) {
      run.watch(watcher);
    }
  }

  /// Stops following; the run goes on.
  void forget(UUID audit) {
    var run = live.get(audit);
    if (run != null) {
      run.forget();
    }
  }

  private void start(Audit audit, Optional<Set<String>> only, Watcher watcher) {
    if (isRunning(audit.id())) {
      return;
    }
    toTarget(
        audit,
        target -> ask(audit, only, target, watcher),
        sentence -> watcher.ended(new Ending.Failed(sentence)));
  }

  private void toTarget(Audit audit, Consumer<Target> proceed, Consumer<String> failed) {
    work.start(
        Kind.STORE,
        RunMessages.probingTarget(audit.target().name()),
        _ -> connections.find(audit.connection()),
        found ->
            found.ifPresentOrElse(
                saved -> logIn.to(saved.profile(), proceed),
                () -> failed.accept(RunMessages.connectionGone(audit.target().name()))),
        fault -> failed.accept(RunMessages.couldNotProbe(Moments.reason(fault))));
  }

  private void ask(Audit audit, Optional<Set<String>> only, Target target, Watcher watcher) {
    if (isRunning(audit.id())) {
      return;
    }
    var run = new LiveRun(watcher);
    live.put(audit.id(), run);
    watcher.begun();
    var asked = checklist.get();
    var job =
        new ProbingJob(
            audit, only, asked, connections, audits, runners.apply(asked), target, clock);
    run.runsAs(
        work.start(
            Kind.PROBES,
            RunMessages.probingTarget(audit.target().name()),
            steps -> job.run(steps, run, new Cancellation()),
            ending -> end(audit, only, run, ending),
            fault ->
                end(
                    audit,
                    only,
                    run,
                    new Ending.Failed(RunMessages.couldNotProbe(Moments.reason(fault))))));
  }

  private void end(Audit audit, Optional<Set<String>> only, LiveRun run, Ending ending) {
    live.remove(audit.id());
    run.watcher()
        .ifPresent(
            watcher -> {
              watcher.ended(ending);
              if (ending instanceof Ending.Unreachable(var profile, var why)
                  && logIn.again(profile, why, target -> ask(audit, only, target, watcher))) {
                watcher.ended(new Ending.AskedAgain());
              }
            });
  }
}
