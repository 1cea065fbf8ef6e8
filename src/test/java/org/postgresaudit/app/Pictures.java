package org.postgresaudit.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.RunListener;
import org.postgresaudit.probe.RunSelection;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.target.Target;
import org.postgresaudit.ui.kit.PngPicture;

/// Draws every screen with two audits of the demonstration server on it, to be looked at and for
/// the README. Arguments: folder, width, height, `LIGHT` or `DARK`.
final class Pictures {
  private static final UUID NOW = UUID.fromString("5a0f0000-0000-4000-8000-0000000000b2");
  private static final UUID BEFORE = UUID.fromString("5a0f0000-0000-4000-8000-0000000000b1");
  private static final Finding MENDED =
      new Finding("It was otherwise half a year ago.", Map.of("setting", "as then"), Map.of());
  private static final Duration SETTLE = Duration.ofMillis(2500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
  private static final int MOST_LOOKS = 20;

  private final Path folder;
  private final Scene scene;

  private Pictures(Path folder, Scene scene) {
    this.folder = folder;
    this.scene = scene;
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var data = Files.createTempDirectory("postgres-audit-pictures");
    try (var demonstration = Demonstration.start()) {
      fill(new DataFolder(data), demonstration, arguments[3]);
      try (var wiring = new Wiring(new DataFolder(data), Optional.of(demonstration))) {
        var shown = new CountDownLatch(1);
        var scene = new AtomicReference<Scene>();
        Platform.startup(
            () -> {
              var stage = new Stage();
              var window = wiring.mainWindow();
              window.show(stage);
              stage.setWidth(Integer.parseInt(arguments[1]));
              stage.setHeight(Integer.parseInt(arguments[2]));
              scene.set(window.scene());
              shown.countDown();
            });
        shown.await();
        new Pictures(folder, scene.get()).draw();
      }
    }
    System.exit(0);
  }

  private void draw() throws Exception {
    Thread.sleep(SETTLE);
    picture("connections");
    fire("#rail-start");
    picture("start");
    fire("#rail-audits");
    picture("audits");
    fire("#rail-checklist");
    picture("checklist");
    fire("#rail-start");
    fire(".work-row .button");
    fire("#aspect-overview");
    picture("overview");
    fire("#show-found");
    picture("audit");
    fire("#aspect-access");
    picture("access");
    fire("#aspect-compare");
    picture("compare");
    fire("#aspect-controls");
    press(KeyCode.F1);
    picture("keys");
    press(KeyCode.ESCAPE);
    fire("#open-report");
    Thread.sleep(20_000);
    picture("report");
    fire("#rail-settings");
    picture("settings");
  }

  /// Drawn as soon as nothing moves any more; what never rests, such as a cursor, is drawn as it is
  /// after a while.
  private void picture(String name) throws Exception {
    var drawn = drawn();
    for (int i = 0; i < MOST_LOOKS; i++) {
      Thread.sleep(BETWEEN_LOOKS);
      var again = drawn();
      boolean rests = Arrays.equals(drawn, again);
      drawn = again;
      if (rests) {
        break;
      }
    }
    Files.write(folder.resolve(name + ".png"), drawn);
  }

  private byte[] drawn() throws Exception {
    var image = new AtomicReference<Image>();
    var taken = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          image.set(scene.snapshot(null));
          taken.countDown();
        });
    taken.await();
    return PngPicture.bytes(image.get());
  }

  private void fire(String selector) throws Exception {
    Platform.runLater(
        () ->
            scene.getRoot().lookupAll(selector).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst()
                .ifPresentOrElse(ButtonBase::fire, () -> System.err.println("no " + selector)));
    Thread.sleep(SETTLE);
  }

  private void press(KeyCode key) throws Exception {
    Platform.runLater(
        () -> {
          Node on = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
          on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
    Thread.sleep(SETTLE);
  }

  private static void fill(DataFolder data, Demonstration demonstration, String theme) {
    try (var database = Database.open(data.storeFile())) {
      var preferences = new PreferenceStore(database);
      preferences.put("theme", theme);
      preferences.put("tour", "over");
      new ConnectionStore(database).save(demonstration.connection());
      var audits = new AuditStore(database);
      var checklist = ChecklistReader.bundled();
      var run =
          new ProbeRunner(checklist, JavaProbes.all(), ProbeLimits.DEFAULT)
              .run(
                  new Target(demonstration.connection(), Optional.empty(), SessionLimits.DEFAULT),
                  RunSelection.EVERYTHING,
                  Optional.empty(),
                  new RunListener() {},
                  new Cancellation());
      add(audits, BEFORE, Instant.now().minus(Duration.ofDays(187)), earlier(run));
      add(audits, NOW, Instant.now(), run);
    }
  }

  private static void add(AuditStore audits, UUID id, Instant at, Run run) {
    var about = demonstration();
    audits.add(
        new Audit(
            id,
            Demonstration.CONNECTION,
            about,
            Demonstration.CLIENT,
            "The server and its three databases.",
            "Mara Keller",
            "",
            "Confidential",
            at,
            Optional.empty(),
            Optional.empty(),
            id.equals(NOW) ? Optional.of(BEFORE) : Optional.empty(),
            Optional.empty()));
    long row = audits.runs().start(id, run);
    run.facts().ifPresent(facts -> audits.runs().reached(row, facts));
    run.results().forEach(result -> audits.runs().append(row, result));
    run.inventory().ifPresent(inventory -> audits.runs().append(row, inventory));
    audits.runs().finish(row, run);
    var found =
        run.results().stream()
            .filter(result -> result.outcome().result() == Result.FOUND)
            .map(ProbeResult::control)
            .distinct()
            .limit(24)
            .toList();
    for (var control : found) {
      audits.annotate(
          id,
          new Annotation(
              control,
              at,
              "Mara Keller",
              Optional.of(Verdict.NOT_COMPLIANT),
              Optional.empty(),
              Optional.empty(),
              ""));
    }
  }

  private static Audit.TargetName demonstration() {
    return new Audit.TargetName("demonstration", "127.0.0.1", 5432, "postgres", "auditor");
  }

  /// The same server half a year ago: some of it was better then, some worse.
  private static Run earlier(Run run) {
    var results =
        run.results().stream()
            .map(
                result ->
                    switch (result.outcome()) {
                      case Outcome.Found _ when result.control().hashCode() % 9 == 0 ->
                          with(result, new Outcome.Passed());
                      case Outcome.Passed _ when result.control().hashCode() % 25 == 0 ->
                          with(result, new Outcome.Found(List.of(MENDED)));
                      default -> result;
                    })
            .toList();
    return new Run(
        run.checklistVersion(),
        run.checklistSha256(),
        run.facts(),
        run.startedAt(),
        run.finishedAt(),
        run.complete(),
        run.cutShort(),
        results,
        run.inventory());
  }

  private static ProbeResult with(ProbeResult result, Outcome outcome) {
    return new ProbeResult(
        result.control(),
        result.database(),
        outcome,
        result.evidence(),
        result.startedAt(),
        result.duration());
  }
}
