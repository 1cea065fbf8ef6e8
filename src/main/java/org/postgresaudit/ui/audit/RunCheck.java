package org.postgresaudit.ui.audit;

import java.util.Optional;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.target.Target;
import org.postgresaudit.ui.audit.preflight.PreflightViewModel;
import org.postgresaudit.ui.audit.run.Probing;

/// The pre-flight of the audit on the desk: what it checks, and the run that may follow.
final class RunCheck implements PreflightViewModel.Surroundings {
  private final AuditViewModel audit;
  private final Probing probing;
  private final Runnable leave;
  private final PreflightViewModel model;
  private Optional<Target> target = Optional.empty();
  private boolean left;

  /// @param leave goes back to the audit
  RunCheck(AuditViewModel audit, Probing probing, Runnable leave) {
    this.audit = audit;
    this.probing = probing;
    this.leave = leave;
    this.model = new PreflightViewModel(audit.open().checklist(), this);
  }

  PreflightViewModel model() {
    return model;
  }

  @Override
  public void check(PreflightViewModel asking) {
    probing.preflight(
        audit.open().audit(),
        new Probing.Checked() {
          @Override
          public void begun() {
            asking.checking();
          }

          @Override
          public void known(Preflight preflight, Target used) {
            target = Optional.of(used);
            asking.known(preflight);
          }

          @Override
          public void failed(String sentence) {
            asking.failed(sentence);
          }
        });
  }

  @Override
  public void start() {
    close();
    target.ifPresent(audit.run()::probeAll);
  }

  @Override
  public void close() {
    if (!left) {
      left = true;
      leave.run();
    }
  }
}
