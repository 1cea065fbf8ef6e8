package org.postgresaudit.ui.audit;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.evidence.EvidenceRows;
import org.postgresaudit.ui.audit.find.SearchIndex;
import org.postgresaudit.ui.kit.EvidenceTable;

/// Figures of an audit of every control with 100,000 rows of evidence, always the same ones: how
/// long it takes to open and to search, how smoothly it scrolls, what it needs of memory. A program
/// of its own, as clocks are no test; the figures are in `src/docs/performance.md`.
public final class LargeAuditFigures {
  private static final int ROWS = 100_000;
  private static final int ROWS_A_PLACE = 200;
  private static final int DATABASES_OF_THE_LARGEST = 100;
  private static final int FRAMES = 400;
  private static final List<String> SCHEMAS =
      List.of("shop", "billing", "läger", "hr", "archive", "public", "audit");
  private static final List<String> WORDS =
      List.of("order", "promote", "kunde", "price", "größe", "login", "copy", "mask", "export");

  private LargeAuditFigures() {}

  /// Prints a table in Markdown.
  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("large-audit");
    try (var desk = new Desk(folder, 9)) {
      desk.openAudit(1);
      fill(desk);
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
    line("from the first window to its first control", shown(stage, started));
    Thread.sleep(3_000);
    for (int i = 0; i < 3; i++) {
      onWindowThread(() -> away(desk, new Screen.Reports()));
      Thread.sleep(1_000);
      var again = System.nanoTime();
      onWindowThread(() -> away(desk, new Screen.AuditOf(Desk.AUDIT)));
      line("from opening it again to its first control", shown(stage, again));
      Thread.sleep(2_000);
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
    largeTable();
    line("heap used with the window", megabytes(used()));
    onWindowThread(
        () -> {
          stage.hide();
          return stage;
        });
  }

  private static Desk away(Desk desk, Screen to) {
    desk.navigator().go(to);
    return desk;
  }

  /// How long it took until evidence is shown, and how long the window stood still meanwhile.
  private static String shown(Stage stage, long began) throws Exception {
    long longest = 0;
    var frames = onWindowThread(() -> new Pulses(stage.getScene()));
    boolean there = false;
    while (!there) {
      long asked = System.nanoTime();
      there = onWindowThread(() -> stage.getScene().lookup("#evidence") != null);
      longest = Math.max(longest, System.nanoTime() - asked);
      Thread.sleep(2);
    }
    var whole = milliseconds(System.nanoTime() - began);
    for (int i = 0; i < 200; i++) {
      long asked = System.nanoTime();
      onWindowThread(() -> stage);
      longest = Math.max(longest, System.nanoTime() - asked);
      Thread.sleep(2);
    }
    return "%s; window still for at most %s, of it computing %s in one frame"
        .formatted(whole, milliseconds(longest), milliseconds(onWindowThread(frames::longest)));
  }

  /// How long the window thread computes in each frame: other programs on the machine do not count.
  private static final class Pulses extends AnimationTimer {
    private long began;
    private long longest;

    Pulses(Scene scene) {
      began = computed();
      scene.addPostLayoutPulseListener(this::laidOut);
      start();
    }

    @Override
    public void handle(long now) {
      began = computed();
    }

    private void laidOut() {
      longest = Math.max(longest, computed() - began);
    }

    long longest() {
      stop();
      return longest;
    }
  }

  private static long computed() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void largeTable() throws Exception {
    var random = new Random(4);
    var rows = IntStream.range(0, ROWS).mapToObj(i -> row(random, i)).toList();
    var stage =
        onWindowThread(
            () -> {
              var made = new Stage();
              made.setScene(new Scene(new EvidenceTable(columns(), rows), 900, 600));
              made.show();
              return made;
            });
    var table = (EvidenceTable) stage.getScene().getRoot();
    frames("scrolling 100,000 rows by 3 a frame", stage.getScene(), i -> table.scrollTo(i * 3));
    frames(
        "jumping about in 100,000 rows",
        stage.getScene(),
        i -> table.scrollTo((int) ((i * 7_919L) % ROWS)));
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
    line(what + ", of it computing", quantiles(computing));
  }

  private static void fill(Desk desk) {
    var random = new Random(4);
    var controls = desk.checklist().controls();
    long run = desk.audits().startRun(Desk.AUDIT, run(desk, Optional.empty()));
    int left = ROWS;
    for (int i = 0; i < DATABASES_OF_THE_LARGEST; i++) {
      desk.audits().append(run, result(random, controls.getFirst(), i, ROWS_A_PLACE));
      left -= ROWS_A_PLACE;
    }
    int each = left / (controls.size() - 1);
    for (int i = 1; i < controls.size(); i++) {
      int rows = i == controls.size() - 1 ? left : each;
      left -= rows;
      for (int place = 0; rows > 0; place++) {
        desk.audits()
            .append(run, result(random, controls.get(i), place, Math.min(rows, ROWS_A_PLACE)));
        rows -= ROWS_A_PLACE;
      }
    }
    desk.audits().finishRun(run, run(desk, Optional.of(Instant.parse("2026-11-22T09:10:00Z"))));
  }

  private static Run run(Desk desk, Optional<Instant> finished) {
    return new Run(
        desk.checklist().version(),
        desk.checklist().sha256(),
        Optional.empty(),
        Instant.parse("2026-11-22T09:00:00Z"),
        finished,
        finished.isPresent(),
        "",
        List.of());
  }

  /// Every third control found its rows, up to fifty of them told one by one.
  private static ProbeResult result(Random random, Control control, int place, int many) {
    var rows = IntStream.range(0, many).mapToObj(i -> row(random, i)).toList();
    var findings = new ArrayList<Finding>();
    for (var row : rows.subList(0, Math.min(50, many))) {
      var values = new LinkedHashMap<String, String>();
      for (int i = 0; i < row.size(); i++) {
        values.put(columns().get(i), row.get(i));
      }
      findings.add(new Finding("%s.%s is owned by %s.".formatted(row.toArray()), values, values));
    }
    return new ProbeResult(
        control.id(),
        Optional.of("db_" + place),
        control.id().hashCode() % 3 == 0
            ? new Outcome.Found(findings)
            : new Outcome.AwaitingAuditor(findings),
        new Evidence("select 1", "audit", columns(), rows, many, false, ""),
        Instant.parse("2026-11-22T09:01:00Z"),
        Duration.ofMillis(12));
  }

  private static List<String> columns() {
    return List.of("schema", "object", "owner", "pages", "comment");
  }

  private static List<String> row(Random random, int place) {
    var word = WORDS.get(random.nextInt(WORDS.size()));
    return List.of(
        SCHEMAS.get(random.nextInt(SCHEMAS.size())),
        word + "_" + place,
        "owner_" + random.nextInt(40),
        String.valueOf(random.nextInt(1_000_000)),
        "made for %s and %s".formatted(word, WORDS.get(random.nextInt(WORDS.size()))));
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
