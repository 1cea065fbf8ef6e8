package org.postgresaudit.ui.audit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Watches from beside how long the thread of the window does not answer, whatever it is busy with:
/// events, results of work, styles, layout, handing the picture over. What it was busy with is read
/// from its stack while it does not answer. Made and ended on any thread but that of the window.
final class WindowWatch {
  private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(16);
  private static final long FIRST_LOOK = 12;
  private static final long NEXT_LOOK = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// One time the window did not answer for.
  ///
  /// @param waited nanoseconds, other programs on the machine included
  /// @param computed nanoseconds the thread of the window computed in it
  /// @param doing what was seen on its stack, and how often
  private record Still(long waited, long computed, Map<String, Integer> doing) {}

  private final Thread window;
  private final Thread watching;
  private final List<Still> stills = new ArrayList<>();
  private volatile boolean over;

  private WindowWatch(Thread window) {
    this.window = window;
    this.watching = Thread.ofPlatform().daemon().name("window-watch").start(this::watch);
  }

  /// Begins to watch.
  static WindowWatch start() throws InterruptedException {
    var found = new Thread[1];
    var asked = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          found[0] = Thread.currentThread();
          asked.countDown();
        });
    asked.await();
    return new WindowWatch(found[0]);
  }

  private void watch() {
    try {
      while (!over) {
        ask();
        Thread.sleep(1);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask() throws InterruptedException {
    var answered = new CountDownLatch(1);
    var doing = new HashMap<String, Integer>();
    long began = System.nanoTime();
    long computed = THREADS.getThreadCpuTime(window.threadId());
    Platform.runLater(answered::countDown);
    long patience = FIRST_LOOK;
    while (!answered.await(patience, TimeUnit.MILLISECONDS)) {
      doing.merge(StackWords.of(window.getStackTrace()), 1, Integer::sum);
      patience = NEXT_LOOK;
    }
    long waited = System.nanoTime() - began;
    stills.add(new Still(waited, THREADS.getThreadCpuTime(window.threadId()) - computed, doing));
  }

  /// Ends the watch and says in one line what it saw.
  String ended() throws InterruptedException {
    end();
    var longest = stills.stream().max(Comparator.comparingLong(Still::waited)).orElseThrow();
    var busiest = stills.stream().mapToLong(Still::computed).max().orElseThrow();
    return "still at most %s; computing at once at most %s, over 16 ms %d times%s"
        .formatted(
            milliseconds(longest.waited()),
            milliseconds(busiest),
            stills.stream().filter(still -> still.computed() > FRAME).count(),
            longest.doing().isEmpty() ? "" : "; the longest: " + words(longest.doing()));
  }

  /// All that took longer than a frame, the longest first, one in a line.
  List<String> longStills() {
    return stills.stream()
        .filter(still -> still.computed() > FRAME)
        .sorted(Comparator.comparingLong(Still::computed).reversed())
        .map(
            still ->
                "%s, computing %s: %s"
                    .formatted(
                        milliseconds(still.waited()),
                        milliseconds(still.computed()),
                        words(still.doing())))
        .toList();
  }

  /// The most that was computed at once until now, in nanoseconds.
  long busiest() throws InterruptedException {
    end();
    return stills.stream().mapToLong(Still::computed).max().orElse(0);
  }

  private static String words(Map<String, Integer> doing) {
    return String.join(
        ", ",
        doing.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(6)
            .map(seen -> seen.getKey() + " ×" + seen.getValue())
            .toList());
  }

  private static String milliseconds(long nanoseconds) {
    return "%.1f ms".formatted(nanoseconds / 1e6);
  }

  private void end() throws InterruptedException {
    over = true;
    watching.join();
  }

  /// A stack in a few words: what JavaFX does, and for which of our classes.
  private static final class StackWords {
    private static final String OURS = "org.postgresaudit.";

    private StackWords() {}

    static String of(StackTraceElement[] stack) {
      var ours =
          Arrays.stream(stack)
              .filter(frame -> frame.getClassName().startsWith(OURS))
              .findFirst()
              .map(StackWords::name);
      return ours.map(name -> phase(stack) + " in " + name).orElseGet(() -> phase(stack));
    }

    private static String phase(StackTraceElement[] stack) {
      for (var frame : stack) {
        var method = frame.getMethodName();
        var in = frame.getClassName();
        if (in.startsWith("java.lang.ClassLoader") || method.equals("loadClass")) {
          return "loading classes";
        }
        if (method.contains("processCSS")
            || method.equals("doCSSPass")
            || method.equals("applyCss")) {
          return "styles";
        }
        if ((in.endsWith("Parent") && method.equals("layout")) || method.equals("doLayoutPass")) {
          return "layout";
        }
        if (method.equals("synchronizeSceneNodes") || method.equals("syncPeer")) {
          return "handing over";
        }
        if (in.startsWith("com.sun.javafx.tk.quantum") && method.contains("waitFor")) {
          return "waiting for the picture";
        }
      }
      return stack.length == 0 ? "idle" : "at " + name(stack[0]);
    }

    private static String name(StackTraceElement frame) {
      var in = frame.getClassName();
      return in.substring(in.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
  }
}
