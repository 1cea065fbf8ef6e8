package org.postgresaudit.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FxBackgroundWorkTest {
  private final FxBackgroundWork work = new FxBackgroundWork();

  @Start
  void start(Stage stage) {}

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(work::close);
  }

  private static <T> T soon(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void success_comes_back_on_the_window_thread(FxRobot robot) throws Exception {
    var onWindowThread = new CompletableFuture<List<Boolean>>();
    robot.interact(
        () ->
            work.start(
                Kind.STORE,
                "reading",
                _ -> Platform.isFxApplicationThread(),
                inJob -> onWindowThread.complete(List.of(inJob, Platform.isFxApplicationThread())),
                onWindowThread::completeExceptionally));
    assertEquals(List.of(false, true), soon(onWindowThread));
  }

  @Test
  void a_failure_is_handed_over_whatever_it_is(FxRobot robot) throws Exception {
    var failure = new CompletableFuture<Throwable>();
    robot.interact(
        () ->
            work.start(
                Kind.DOCUMENT,
                "writing",
                _ -> {
                  throw new StackOverflowError("deep");
                },
                _ -> {},
                failure::complete));
    assertEquals("deep", soon(failure).getMessage());
  }

  @Test
  void jobs_of_one_kind_run_one_after_the_other(FxRobot robot) throws Exception {
    var order = new ArrayList<Integer>();
    var last = new CompletableFuture<Integer>();
    robot.interact(
        () -> {
          for (int i = 0; i < 20; i++) {
            int number = i;
            work.start(
                Kind.STORE,
                "write",
                _ -> {
                  order.add(number);
                  return number;
                },
                done -> {
                  if (done == 19) {
                    last.complete(done);
                  }
                },
                last::completeExceptionally);
          }
        });
    soon(last);
    assertEquals(java.util.stream.IntStream.range(0, 20).boxed().toList(), order);
  }

  @Test
  void a_store_job_runs_while_a_server_is_asked(FxRobot robot) throws Exception {
    var release = new CountDownLatch(1);
    var stored = new CompletableFuture<String>();
    robot.interact(
        () -> {
          work.start(
              Kind.PROBES,
              "Probing",
              _ -> {
                release.await();
                return "";
              },
              _ -> {},
              _ -> {});
          work.start(Kind.STORE, "save", _ -> "saved", stored::complete, _ -> {});
        });
    assertEquals("saved", soon(stored));
    release.countDown();
  }

  @Test
  void a_cancelled_job_is_told_even_when_it_starts_later(FxRobot robot) throws Exception {
    var release = new CountDownLatch(1);
    var told = new CompletableFuture<Boolean>();
    robot.interact(
        () -> {
          work.start(
              Kind.PROBES,
              "first",
              _ -> {
                release.await();
                return "";
              },
              _ -> {},
              _ -> {});
          var second =
              work.start(
                  Kind.PROBES,
                  "second",
                  steps -> {
                    steps.onCancel(() -> told.complete(steps.cancelled()));
                    return "";
                  },
                  _ -> {},
                  _ -> {});
          second.cancel();
        });
    release.countDown();
    assertTrue(soon(told));
  }

  @Test
  void past_cancelling_a_job_goes_on_and_says_why(FxRobot robot) throws Exception {
    var release = new CountDownLatch(1);
    var done = new CompletableFuture<Boolean>();
    var reason = new CompletableFuture<String>();
    robot.interact(
        () -> {
          var task =
              work.start(
                  Kind.DOCUMENT,
                  "Deleting",
                  steps -> {
                    steps.pastCancelling("It is gone");
                    release.await();
                    return steps.cancelled();
                  },
                  done::complete,
                  done::completeExceptionally);
          task.uncancellableProperty()
              .subscribe(
                  why -> {
                    if (!why.isEmpty()) {
                      task.cancel();
                      reason.complete(why);
                      release.countDown();
                    }
                  });
        });
    assertEquals("It is gone", soon(reason));
    assertFalse(soon(done));
  }

  @Test
  void who_cancels_before_is_heard_at_the_point_of_no_return(FxRobot robot) throws Exception {
    var cancelled = new CountDownLatch(1);
    var failure = new CompletableFuture<Throwable>();
    robot.interact(
        () ->
            work.start(
                    Kind.DOCUMENT,
                    "Deleting",
                    steps -> {
                      steps.onCancel(cancelled::countDown);
                      cancelled.await();
                      steps.pastCancelling("It is gone");
                      return "";
                    },
                    _ -> {},
                    failure::complete)
                .cancel());
    assertInstanceOf(CancellationException.class, soon(failure));
  }

  @Test
  void the_check_of_a_history_is_listed_only_when_it_takes_longer_than_a_moment(FxRobot robot)
      throws Exception {
    var quick = new CompletableFuture<String>();
    var release = new CountDownLatch(1);
    var listed = new CompletableFuture<Long>();
    long start = System.nanoTime();
    robot.interact(
        () -> {
          work.tasks()
              .addListener(
                  (ListChangeListener<Task>) _ -> listed.complete(System.nanoTime() - start));
          work.start(Kind.HISTORY, "short", _ -> "", quick::complete, _ -> {});
        });
    soon(quick);
    robot.interact(
        () ->
            work.start(
                Kind.HISTORY,
                "long",
                _ -> {
                  release.await();
                  return "";
                },
                _ -> {},
                _ -> {}));
    assertFalse(listed.isDone());
    assertTrue(soon(listed) > TimeUnit.MILLISECONDS.toNanos(300));
    robot.interact(
        () -> assertEquals(List.of("long"), work.tasks().stream().map(Task::title).toList()));
    release.countDown();
  }

  @Test
  void a_try_that_hangs_does_not_hold_up_the_next(FxRobot robot) throws Exception {
    var release = new CountDownLatch(1);
    var next = new CompletableFuture<String>();
    robot.interact(
        () -> {
          work.start(
                  Kind.CONNECTION,
                  "hanging",
                  _ -> {
                    release.await();
                    return "";
                  },
                  _ -> {},
                  _ -> {})
              .cancel();
          work.start(Kind.CONNECTION, "next", _ -> "reached", next::complete, _ -> {});
        });
    assertEquals("reached", soon(next));
    release.countDown();
  }

  @Test
  void only_work_that_takes_time_is_listed(FxRobot robot) throws Exception {
    var release = new CountDownLatch(1);
    var titles = new ArrayList<String>();
    robot.interact(
        () -> {
          work.start(Kind.STORE, "a moment", _ -> "", _ -> {}, _ -> {});
          var probing =
              work.start(
                  Kind.PROBES,
                  "Probing prod-db-1",
                  _ -> {
                    release.await();
                    return "";
                  },
                  _ -> {},
                  _ -> {});
          work.tasks().forEach(task -> titles.add(task.title()));
          assertTrue(probing.runningProperty().get());
          assertFalse(probing.isCancelled());
        });
    assertEquals(List.of("Probing prod-db-1"), titles);
    release.countDown();
  }
}
