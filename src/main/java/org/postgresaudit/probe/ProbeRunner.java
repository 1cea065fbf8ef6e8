package org.postgresaudit.probe;

import java.util.Map;
import java.util.Optional;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.target.Target;

/// Asks a whole checklist of a target: first what concerns the server, then database by database,
/// in checklist order, one question at a time.
public final class ProbeRunner {
  private final Checklist checklist;
  private final ControlProbe probe;

  /// @param javaProbes by the name control files use
  public ProbeRunner(Checklist checklist, Map<String, JavaProbe> javaProbes, ProbeLimits limits) {
    this.checklist = checklist;
    this.probe = new ControlProbe(javaProbes, limits);
  }

  /// Runs, as long as it takes; never throws. A run that ended early says so and can be taken up
  /// again.
  ///
  /// @param earlier a run to take up: its results are kept and only what is missing is asked. One
  ///   of another checklist is not taken up.
  /// @return a run without facts when the target could not be reached; `cutShort` says why
  public Run run(
      Target target,
      RunSelection selection,
      Optional<Run> earlier,
      RunListener listener,
      Cancellation cancellation) {
    var kept = earlier.filter(run -> run.checklistSha256().equals(checklist.sha256()));
    return new Course(checklist, probe, target, selection, kept, listener, cancellation).run();
  }
}
