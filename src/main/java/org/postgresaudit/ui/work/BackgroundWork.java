package org.postgresaudit.ui.work;

import java.util.function.Consumer;
import javafx.collections.ObservableList;

/// Runs what would make the window wait. Called on the JavaFX thread; success and failure come back
/// on it.
public interface BackgroundWork {
  /// Kinds of work. Each has a thread of its own and does one thing after the other, but for one.
  enum Kind {
    /// A few milliseconds in the store; never shown as a task.
    STORE,
    /// Trying a connection. The one kind in which several may run: a try that was cancelled can
    /// hang until its time is over, and must not hold up the next.
    CONNECTION,
    /// Asking a server.
    PROBES,
    /// Making or reading a document.
    DOCUMENT,
    /// Drawing pages that come into sight; never shown as a task.
    PAGES,
    /// Reading through texts and tables for words, and putting rows in order; never shown as a
    /// task.
    SEARCH,
    /// Reading a whole history to see whether it is unbroken. Shown as a task only when it takes
    /// longer than a moment.
    HISTORY,
    /// Starting the demonstration server.
    DEMONSTRATION
  }

  /// What is to be done, away from the window.
  @FunctionalInterface
  interface Job<T> {
    /// Does it. Whatever it throws is handed to the failure.
    T run(Steps steps) throws Exception;
  }

  /// What a job may say while it runs. Called on the background thread.
  interface Steps {
    /// How far it is: `done` of `all`.
    void progress(long done, long all);

    /// What it does at this moment, for people.
    void now(String activity);

    /// Runs something on the JavaFX thread, in order, without waiting for it.
    void show(Runnable change);

    /// Whether the auditor asked to stop. A job that sees it ends as soon as it can.
    boolean cancelled();

    /// From here on the job cannot be cancelled, because what it changed is about to be on the
    /// disk.
    ///
    /// @param why what the auditor reads in place of the way to cancel
    /// @throws java.util.concurrent.CancellationException when the auditor asked to stop before
    void pastCancelling(String why);

    /// What to do at once when the auditor asks to stop, such as cancelling a statement. Runs on
    /// the JavaFX thread and must not wait.
    void onCancel(Runnable reaction);
  }

  /// Starts a job.
  ///
  /// @param title what it does, for the status bar; such as `Probing prod-db-1`
  /// @param success gets the result, unless the job failed; a cancelled job may still have one
  /// @param failure gets what the job threw
  <T> Task start(
      Kind kind, String title, Job<T> job, Consumer<T> success, Consumer<Throwable> failure);

  /// Tasks under way or waiting, oldest first, without those of the store.
  ObservableList<Task> tasks();

  /// Ends all threads; jobs under way are cancelled, and whatever is started later is at once.
  void close();
}
