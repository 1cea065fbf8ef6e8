package org.postgresaudit.ui.audit.run;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.RunListener;
import org.postgresaudit.probe.RunSelection;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.StoreFault;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.run.Probing.Ending;
import org.postgresaudit.ui.work.BackgroundWork.Steps;

/// One run from the first login to the last answer, away from the window.
///
/// @param only the controls to ask again; absent: everything that has no answer yet
record ProbingJob(
    Audit audit,
    Optional<Set<String>> only,
    Checklist checklist,
    ConnectionStore connections,
    AuditStore audits,
    ProbeRunner runner,
    Target target,
    InstantSource clock) {

  Ending run(Steps steps, LiveRun live, Cancellation cancellation) {
    steps.onCancel(cancellation::cancel);
    try (var session = target.open()) {
      var facts = session.facts();
      connections.markUsed(target.profile().id(), clock.instant(), facts.version(), tls(facts));
    } catch (TargetUnreachable e) {
      return new Ending.Unreachable(target.profile(), e);
    }
    return ask(steps, live, cancellation);
  }

  private Ending ask(Steps steps, LiveRun live, Cancellation cancellation) {
    var earlier = unfinished();
    long run = runToAppendTo();
    var asked =
        earlier.map(Run::results).orElse(List.of()).stream()
            .map(ProbeResult::control)
            .collect(Collectors.toSet());
    var waiting =
        checklist.controls().stream()
            .map(Control::id)
            .filter(id -> only.map(some -> some.contains(id)).orElse(!asked.contains(id)))
            .collect(Collectors.toSet());
    steps.show(() -> live.waiting(Set.copyOf(waiting)));
    var selection = only.map(RunSelection.EVERYTHING::onlyControls).orElse(RunSelection.EVERYTHING);
    var ear = new Ear(run, steps, live, cancellation);
    var ended = runner.run(target, selection, earlier, ear, cancellation);
    @Nullable StoreFault lost = ear.lost.get();
    if (lost != null) {
      return new Ending.Failed(RunMessages.couldNotKeep(Moments.reason(lost)));
    }
    if (only.isEmpty()) {
      audits.runs().finish(run, ended);
    }
    return ended.cutShort().isEmpty()
        ? new Ending.Complete()
        : new Ending.CutShort(ended.cutShort());
  }

  /// The latest run, when it was cut short and everything is wanted.
  private Optional<Run> unfinished() {
    return only.isPresent()
        ? Optional.empty()
        : audits
            .load(audit.id(), checklist)
            .run()
            .filter(run -> !run.complete() && run.checklistSha256().equals(checklist.sha256()));
  }

  private long runToAppendTo() {
    var header =
        new Run(
            checklist.version(),
            checklist.sha256(),
            Optional.empty(),
            clock.instant(),
            Optional.empty(),
            false,
            "",
            List.of());
    return only.flatMap(_ -> audits.runs().latest(audit.id()))
        .orElseGet(() -> audits.runs().start(audit.id(), header));
  }

  private static String tls(ServerFacts facts) {
    return facts.tls().map(tls -> tls.protocol() + " " + tls.cipher()).orElse("");
  }

  /// Stores first, shows then. What cannot be stored stops the run: answers nobody can keep are not
  /// worth the client's time.
  private final class Ear implements RunListener {
    private final long run;
    private final Steps steps;
    private final LiveRun live;
    private final Cancellation cancellation;
    private final AtomicReference<@Nullable StoreFault> lost = new AtomicReference<>();

    private Ear(long run, Steps steps, LiveRun live, Cancellation cancellation) {
      this.run = run;
      this.steps = steps;
      this.live = live;
      this.cancellation = cancellation;
    }

    @Override
    public void reached(ServerFacts facts) {
      keep(() -> audits.runs().reached(run, facts));
      steps.show(() -> live.reached(facts));
    }

    @Override
    public void asking(Control control, Optional<String> database, int done, int all) {
      var section =
          checklist.section(control.section()).map(s -> s.title()).orElse(control.section());
      steps.progress(done, all);
      steps.now(RunMessages.probingSection(section, done, all));
      steps.show(() -> live.asking(control.id(), done, all));
    }

    @Override
    public void answered(ProbeResult result) {
      keep(() -> audits.runs().append(run, result));
      steps.show(() -> live.answered(result));
    }

    @Override
    public void takingStock() {
      steps.now(RunMessages.takingStock());
    }

    @Override
    public void took(Inventory inventory) {
      keep(() -> audits.runs().append(run, inventory));
    }

    private void keep(Runnable write) {
      try {
        write.run();
      } catch (StoreFault e) {
        lost.compareAndSet(null, e);
        cancellation.cancel();
      }
    }
  }
}
