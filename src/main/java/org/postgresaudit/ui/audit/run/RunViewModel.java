package org.postgresaudit.ui.audit.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.run.Probing.Ending;

/// What the machine is asking for the audit on the desk.
public final class RunViewModel implements Probing.Watcher {
  private final OpenAudit open;
  private final Probing probing;
  private final Status status;
  private final Consumer<ControlRow> changed;
  private final ReadOnlyObjectWrapper<RunState> state =
      new ReadOnlyObjectWrapper<>(new RunState.Idle());
  private Optional<Control> asking = Optional.empty();
  private Optional<Set<String>> wanted = Optional.empty();

  public RunViewModel(
      OpenAudit open, Probing probing, Status status, Consumer<ControlRow> changed) {
    this.open = open;
    this.probing = probing;
    this.status = status;
    this.changed = changed;
  }

  /// What it is doing.
  public ReadOnlyObjectProperty<RunState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What it is doing.
  public RunState state() {
    return state.get();
  }

  /// Whether a control of that part is being asked at this moment.
  public boolean isIn(Extent extent) {
    return asking.filter(extent::holds).isPresent() && !(extent instanceof Extent.Everything);
  }

  /// Asks everything, or the rest of a run that was cut short.
  public void probeAll() {
    wanted = Optional.empty();
    begin();
  }

  /// The same with a way in that a pre-flight found to work.
  public void probeAll(Target target) {
    wanted = Optional.empty();
    if (!state.get().isBusy() && !open.audit().isSealed()) {
      probing.probeAll(open.audit(), target, this);
    }
  }

  /// Asks some controls again.
  public void probe(List<Control> controls) {
    if (!controls.isEmpty()) {
      wanted =
          Optional.of(controls.stream().map(Control::id).collect(Collectors.toUnmodifiableSet()));
      begin();
    }
  }

  /// Stops; what was answered is kept.
  public void cancel() {
    if (state.get().isBusy()) {
      state.set(new RunState.Stopping());
      probing.cancel(open.audit().id());
    }
  }

  /// Puts a notice about the last run aside.
  public void putAside() {
    if (!state.get().isBusy()) {
      state.set(new RunState.Idle());
    }
  }

  /// Takes up a run that goes on since an earlier visit, or offers to resume one cut short.
  public void take(Optional<Run> latest) {
    latest.ifPresent(run -> status.noteProperty().set(note(run)));
    if (probing.isRunning(open.audit().id())) {
      state.set(new RunState.Running(0, open.rows().size(), ""));
      probing.watch(open.audit().id(), this);
    } else if (!open.audit().isSealed()) {
      latest
          .filter(run -> !run.complete())
          .ifPresent(
              run ->
                  state.set(
                      new RunState.CutShort(
                          run.cutShort().isEmpty() ? RunMessages.notToItsEnd() : run.cutShort())));
    }
  }

  /// The page is left; the run goes on.
  public void leave() {
    probing.forget(open.audit().id());
  }

  private void begin() {
    if (state.get().isBusy() || open.audit().isSealed()) {
      return;
    }
    if (wanted.isPresent()) {
      probing.probe(open.audit(), wanted.get(), this);
    } else {
      probing.probeAll(open.audit(), this);
    }
  }

  private static String note(Run run) {
    return run.finishedAt()
        .map(
            end ->
                RunMessages.probedAt(
                    end,
                    (int) run.results().stream().map(ProbeResult::control).distinct().count(),
                    java.time.Duration.between(run.startedAt(), end)))
        .orElse("");
  }

  @Override
  public void begun() {
    status.noteProperty().set("");
    state.set(new RunState.Running(0, open.rows().size(), ""));
  }

  @Override
  public void waiting(Set<String> controls) {
    open.waiting(controls);
  }

  @Override
  public void reached(ServerFacts facts) {
    open.reached(facts);
  }

  @Override
  public void asking(String control, int done, int all) {
    asking = open.row(control).map(ControlRow::control);
    var section =
        asking.flatMap(c -> open.checklist().section(c.section())).map(s -> s.title()).orElse("");
    if (!(state.get() instanceof RunState.Stopping)) {
      state.set(new RunState.Running(done, all, section));
    }
    open.asking(control);
  }

  @Override
  public void answered(ProbeResult result) {
    open.answered(result).ifPresent(changed);
  }

  @Override
  public void ended(Ending ending) {
    asking = Optional.empty();
    open.settle();
    switch (ending) {
      case Ending.Complete() -> {
        state.set(new RunState.Idle());
        status.saved();
      }
      case Ending.CutShort(var why) -> state.set(new RunState.CutShort(why));
      case Ending.AskedAgain() -> state.set(new RunState.Idle());
      case Ending.Unreachable(_, var why) -> state.set(new RunState.Failed(Moments.reason(why)));
      case Ending.Failed(var sentence) -> state.set(new RunState.Failed(sentence));
    }
  }
}
