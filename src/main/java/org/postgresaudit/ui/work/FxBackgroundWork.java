package org.postgresaudit.ui.work;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/// Background work for a running window: the only class that hands anything to the JavaFX thread.
public final class FxBackgroundWork implements BackgroundWork {
  private static final Logger LOG = Logger.getLogger(FxBackgroundWork.class.getName());

  private static final Set<Kind> UNSEEN = EnumSet.of(Kind.STORE, Kind.PAGES, Kind.SEARCH);
  private static final Duration MOMENT = Duration.millis(400);

  private final Map<Kind, ExecutorService> threads = new EnumMap<>(Kind.class);
  private final ObservableList<Task> tasks = FXCollections.observableArrayList();
  // Kept in a field: the wrapper hears of changes through a weak reference only.
  private final ObservableList<Task> shownTasks = FXCollections.unmodifiableObservableList(tasks);

  /// Those that are not shown yet.
  private final Set<Task> unfinished = new HashSet<>();

  private volatile boolean closed;

  private static ExecutorService thread(Kind kind) {
    var named = Thread.ofPlatform().daemon().name("work-" + kind.name()).factory();
    return kind == Kind.CONNECTION
        ? Executors.newThreadPerTaskExecutor(named)
        : Executors.newSingleThreadExecutor(named);
  }

  @Override
  public <T> Task start(
      Kind kind, String title, Job<T> job, Consumer<T> success, Consumer<Throwable> failure) {
    var task = new Task(title);
    if (closed) {
      task.cancel();
      task.ended();
      return task;
    }
    if (kind == Kind.HISTORY) {
      unfinished.add(task);
      showLater(task);
    } else if (!UNSEEN.contains(kind)) {
      tasks.add(task);
    }
    threads
        .computeIfAbsent(kind, FxBackgroundWork::thread)
        .execute(() -> perform(task, job, success, failure));
    return task;
  }

  /// What is over within a moment is never seen.
  private void showLater(Task task) {
    var moment = new PauseTransition(MOMENT);
    moment.setOnFinished(
        _ -> {
          if (unfinished.remove(task)) {
            tasks.add(task);
          }
        });
    moment.play();
  }

  private <T> void perform(
      Task task, Job<T> job, Consumer<T> success, Consumer<Throwable> failure) {
    Runnable handOver;
    try {
      var result = job.run(new FxSteps(task));
      handOver = () -> success.accept(result);
    } catch (Throwable thrown) { // an Error too must reach the person who waits
      LOG.log(Level.FINE, task.title(), thrown);
      handOver = () -> failure.accept(thrown);
    }
    var last = handOver;
    Platform.runLater(
        () -> {
          tasks.remove(task);
          unfinished.remove(task);
          task.ended();
          last.run();
        });
  }

  @Override
  public ObservableList<Task> tasks() {
    return shownTasks;
  }

  @Override
  public void close() {
    closed = true;
    tasks.forEach(Task::cancel);
    unfinished.forEach(Task::cancel);
    unfinished.clear();
    threads.values().forEach(ExecutorService::shutdown);
  }

  private record FxSteps(Task task) implements Steps {
    @Override
    public void progress(long done, long all) {
      Platform.runLater(() -> task.show(all == 0 ? -1 : (double) done / all));
    }

    @Override
    public void now(String activity) {
      Platform.runLater(() -> task.show(activity));
    }

    @Override
    public void show(Runnable change) {
      Platform.runLater(change);
    }

    @Override
    public boolean cancelled() {
      return task.isCancelled();
    }

    @Override
    public void pastCancelling(String why) {
      if (!task.passCancelling()) {
        throw new CancellationException();
      }
      Platform.runLater(() -> task.showUncancellable(why));
    }

    @Override
    public void onCancel(Runnable reaction) {
      task.onCancel(reaction);
    }
  }
}
