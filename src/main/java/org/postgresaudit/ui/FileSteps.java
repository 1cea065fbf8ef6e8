package org.postgresaudit.ui;

import org.postgresaudit.store.FileProgress;
import org.postgresaudit.ui.work.BackgroundWork.Steps;

/// Shows how far long work on a file or on the store is in the status bar, and stops it when the
/// auditor cancels it there.
public final class FileSteps implements FileProgress {
  private final Steps steps;
  private final String past;
  private long told = -1;

  /// @param past what stands in place of the way to cancel once it is too late
  public FileSteps(Steps steps, String past) {
    this.steps = steps;
    this.past = past;
  }

  @Override
  public void at(double share) {
    long percent = Math.round(share * 100);
    if (percent != told) {
      told = percent;
      steps.progress(percent, 100);
      steps.now(WindowMessages.percent(percent));
    }
  }

  @Override
  public boolean stopped() {
    return steps.cancelled();
  }

  @Override
  public void pastStopping() {
    steps.pastCancelling(past);
  }
}
