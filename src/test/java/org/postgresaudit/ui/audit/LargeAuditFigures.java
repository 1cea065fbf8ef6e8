package org.postgresaudit.ui.audit;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.evidence.EvidenceRows;
import org.postgresaudit.ui.audit.find.SearchIndex;
import org.postgresaudit.ui.kit.EvidenceTable;

/// Figures of an audit of every control with 100,000 rows of evidence, always the same ones: how
/// long it takes to open and to search, how smoothly it scrolls, what it needs of memory. A program
/// of its own, as clocks are no test; the figures are in `src/docs/performance.md`.
public final class LargeAuditFigures {
  private static final int FRAMES = 400;
  private static final int STAYS = 80;
  private static final int STILLS_TOLD = 12;

  private LargeAuditFigures() {}

  /// Prints a table in Markdown.
  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("large-audit");
    try (var desk = new Desk(folder, 9)) {
      desk.openAudit(1);
      LargeAudit.fill(desk);
      line("what", "figure");
      line("---", "---");
      line(
          "controls, results, rows of evidence",
          "%d, %d, %d"
              .formatted(
                  desk.checklist().controls().size(),
                  results(desk.stored()).size(),
                  results(desk.stored()).stream().mapToInt(r -> r.evidence().rows().size()).sum()));
      line("file of the store", megabytes(Files.size(folder.resolve("desk.db"))));
      line("heap used after reading it", heapWith(desk.stored()));
      line("reading it from the store", times(7, _ -> desk.stored()));
      line("checking its history", times(3, _ -> desk.audits().historyIntact(Desk.AUDIT)));
      searching(desk.stored());
      window(desk);
    }
    Platform.exit();
  }

  private static void searching(AssessedAudit audit) {
    var assessments = audit.assessments();
    var index = new SearchIndex();
    line(
        "reading all texts for the search",
        times(3, _ -> assessments.forEach(each -> index.put(each, audit.dossier()))));
    var asked =
        List.of(
            "promote",
            "p",
            "größe",
            "shop billing",
            "no such word",
            "definer search_path",
            "kunde_17",
            "db_42",
            "läger.export_77",
            "AC-6",
            "e a i");
    IntStream.range(0, 20).forEach(i -> index.find(asked.get(i % asked.size())));
    line("a search", times(220, i -> index.find(asked.get(i % asked.size()))));
    var largest =
        EvidenceRows.of(
            results(audit).stream()
                .filter(r -> r.control().equals(audit.checklist().controls().getFirst().id()))
                .toList());
    line("rows of the largest table", String.valueOf(largest.rows().size()));
  }

  private static void window(Desk desk) throws Exception {
    var ready = new CountDownLatch(1);
    Platform.startup(ready::countDown);
    ready.await();
    Platform.setImplicitExit(false);
    var watch = WindowWatch.start();
    var started = System.nanoTime();
    var stage =
        onWindowThread(
            () -> {
              var made = new Stage();
              made.setWidth(1440);
              made.setHeight(900);
              desk.show(made, new Screen.AuditOf(Desk.AUDIT));
              return made;
            });
    shown("from the first window to its first control", stage, started, watch);
    for (int i = 0; i < 3; i++) {
      onWindowThread(() -> away(desk, new Screen.Reports()));
      Thread.sleep(1_000);
      var again = WindowWatch.start();
      var began = System.nanoTime();
      onWindowThread(() -> away(desk, new Screen.AuditOf(Desk.AUDIT)));
      shown("from opening it again to its first control", stage, began, again);
    }
    var list = onWindowThread(() -> (ListView<?>) stage.getScene().lookup("#controls"));
    frames("scrolling the controls", stage.getScene(), i -> list.scrollTo(i % 340));
    var table = onWindowThread(() -> (TableView<?>) stage.getScene().lookup("#evidence"));
    int rows = onWindowThread(() -> table.getItems().size());
    frames(
        "scrolling %d rows by 3 a frame".formatted(rows),
        stage.getScene(),
        i -> table.scrollTo(i * 3));
    frames(
        "jumping about in %d rows".formatted(rows),
        stage.getScene(),
        i -> table.scrollTo((int) ((i * 7_919L) % rows)));
    frames(
        "going from control to control",
        stage.getScene(),
        i -> list.getSelectionModel().clearAndSelect(i % list.getItems().size()));
    staying(list);
    largeTable();
    line("heap used with the window", megabytes(used()));
    onWindowThread(
        () -> {
          stage.hide();
          return stage;
        });
  }

  /// Chooses controls and stays at each until it is drawn wholly.
  private static void staying(ListView<?> list) throws Exception {
    int controls = onWindowThread(() -> list.getItems().size());
    var longest = new long[STAYS];
    var stills = new ArrayList<String>();
    for (int i = 0; i < STAYS; i++) {
      int at = i * 7 % controls;
      var watch = WindowWatch.start();
      onWindowThread(
          () -> {
            list.getSelectionModel().clearAndSelect(at);
            return list;
          });
      Thread.sleep(150);
      longest[i] = watch.busiest();
      stills.addAll(watch.longStills());
    }
    line("choosing a control and staying, the most computed at once", quantiles(longest));
    line("computing over 16 ms at once", "%d times".formatted(stills.size()));
    stills.stream().limit(STILLS_TOLD).forEach(still -> line("", still));
  }

  private static Desk away(Desk desk, Screen to) {
    desk.navigator().go(to);
    return desk;
  }

  /// How long it took until evidence is shown, and what the window stood still for until all was
  /// quiet.
  private static void shown(String what, Stage stage, long began, WindowWatch watch)
      throws Exception {
    while (!onWindowThread(() -> stage.getScene().lookup("#evidence") != null)) {
      Thread.sleep(5);
    }
    line(what, milliseconds(System.nanoTime() - began));
    Thread.sleep(2_000);
    tell(what, watch);
  }

  private static void tell(String what, WindowWatch watch) throws Exception {
    line(what + ", the window", watch.ended());
    watch.longStills().stream().limit(STILLS_TOLD).forEach(still -> line("", still));
  }

  private static long computed() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void largeTable() throws Exception {
    var random = new Random(4);
    var rows =
        IntStream.range(0, LargeAudit.ROWS).mapToObj(i -> LargeAudit.row(random, i)).toList();
    var stage =
        onWindowThread(
            () -> {
              var made = new Stage();
              made.setScene(new Scene(new EvidenceTable(LargeAudit.columns(), rows), 900, 600));
              made.show();
              return made;
            });
    var table = (EvidenceTable) stage.getScene().getRoot();
    frames("scrolling 100,000 rows by 3 a frame", stage.getScene(), i -> table.scrollTo(i * 3));
    frames(
        "jumping about in 100,000 rows",
        stage.getScene(),
        i -> table.scrollTo((int) ((i * 7_919L) % LargeAudit.ROWS)));
    onWindowThread(
        () -> {
          stage.hide();
          return stage;
        });
  }

  /// Time the window thread is busy with one frame: moving, styles and layout.
  private static void frames(String what, Scene scene, IntConsumer move) throws Exception {
    var busy = new long[FRAMES];
    var computing = new long[FRAMES];
    var done = new CountDownLatch(1);
    onWindowThread(
        () -> {
          var timer =
              new AnimationTimer() {
                private int frame;
                private long began;
                private long computedBefore;

                private void laidOut() {
                  if (frame > 0 && frame <= FRAMES) {
                    busy[frame - 1] = System.nanoTime() - began;
                    computing[frame - 1] = computed() - computedBefore;
                  }
                }

                @Override
                public void handle(long now) {
                  if (frame == FRAMES) {
                    stop();
                    done.countDown();
                    return;
                  }
                  began = System.nanoTime();
                  computedBefore = computed();
                  move.accept(frame++);
                }
              };
          scene.addPostLayoutPulseListener(timer::laidOut);
          timer.start();
          return timer;
        });
    done.await();
    line(what + ", a frame", quantiles(busy));
    line(
        what + ", of it computing",
        "%s, over 16 ms %d of %d"
            .formatted(
                quantiles(computing),
                Arrays.stream(computing).filter(each -> each > 16_000_000).count(),
                FRAMES));
  }

  private static List<ProbeResult> results(AssessedAudit audit) {
    return audit.run().orElseThrow().results();
  }

  private static String heapWith(AssessedAudit audit) {
    var used = megabytes(used());
    if (results(audit).isEmpty()) {
      throw new IllegalStateException("The audit is empty.");
    }
    return used;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String times(int runs, IntConsumer work) {
    var took = new long[runs];
    for (int i = 0; i < runs; i++) {
      long began = System.nanoTime();
      work.accept(i);
      took[i] = System.nanoTime() - began;
    }
    return quantiles(took);
  }

  private static String quantiles(long[] took) {
    var sorted = took.clone();
    Arrays.sort(sorted);
    return "median %s, p95 %s, most %s"
        .formatted(
            milliseconds(sorted[sorted.length / 2]),
            milliseconds(sorted[(int) (sorted.length * 0.95)]),
            milliseconds(sorted[sorted.length - 1]));
  }

  private static String milliseconds(long nanoseconds) {
    return "%.1f ms".formatted(nanoseconds / 1e6);
  }

  private static String megabytes(long bytes) {
    return "%.0f MB".formatted(bytes / 1e6);
  }

  private static void line(String what, String figure) {
    System.out.println("| " + what + " | " + figure + " |");
  }

  private static <T> T onWindowThread(Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
