package org.postgresaudit.ui.work;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One job as the window sees it. Used on the JavaFX thread.
public final class Task {
  private final String title;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyStringWrapper uncancellable = new ReadOnlyStringWrapper("");
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.CANCELLABLE);
  private final AtomicReference<Runnable> onCancel = new AtomicReference<>(() -> {});

  private enum Stage {
    CANCELLABLE,
    CANCELLED,
    PAST_CANCELLING
  }

  Task(String title) {
    this.title = title;
  }

  /// What it does, such as `Probing prod-db-1`.
  public String title() {
    return title;
  }

  /// 0 to 1, or -1 while nobody knows.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What it does at this moment, such as `41 / 168`; may be empty.
  public ReadOnlyStringProperty activityProperty() {
    return activity.getReadOnlyProperty();
  }

  /// Whether it waits or runs; false once its success or failure was handed over.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Why it cannot be cancelled any more; empty while it can.
  public ReadOnlyStringProperty uncancellableProperty() {
    return uncancellable.getReadOnlyProperty();
  }

  /// Asks the job to stop. It ends by itself, soon; one that is past cancelling goes on.
  public void cancel() {
    if (stage.compareAndSet(Stage.CANCELLABLE, Stage.CANCELLED)) {
      onCancel.get().run();
    }
  }

  /// Whether [#cancel] was called while it could be.
  public boolean isCancelled() {
    return stage.get() == Stage.CANCELLED;
  }

  /// Nobody can cancel it from here on. On the background thread.
  ///
  /// @return false when somebody did before
  boolean passCancelling() {
    stage.compareAndSet(Stage.CANCELLABLE, Stage.PAST_CANCELLING);
    return stage.get() == Stage.PAST_CANCELLING;
  }

  void showUncancellable(String why) {
    uncancellable.set(why);
  }

  void onCancel(Runnable reaction) {
    onCancel.set(reaction);
    if (isCancelled()) {
      reaction.run();
    }
  }

  void show(double howFar) {
    progress.set(howFar);
  }

  void show(String what) {
    activity.set(what);
  }

  void ended() {
    running.set(false);
  }
}
