package org.postgresaudit.ui.audit.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.Page.KeyHint;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.AuditTab;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.access.AccessMessages.Segment;
import org.postgresaudit.ui.audit.attachments.IntoTheReport;
import org.postgresaudit.ui.audit.run.RunState;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.PngPicture;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The tab of who reaches what. Read from the store each time it comes into view, because a run may
/// have ended meanwhile.
public final class AccessTab implements AuditTab {
  private final AuditViewModel audit;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Status status;
  private final FilePicker files;
  private final StackPane content = new StackPane();
  private Optional<AccessData> shown = Optional.empty();
  private Segment segment = Segment.REACH;
  private final Subscription watching;
  private Runnable refresh = () -> {};

  /// @param files asks where a picture shall go
  public AccessTab(
      AuditViewModel audit,
      AuditStore audits,
      BackgroundWork work,
      Status status,
      FilePicker files) {
    this.audit = audit;
    this.audits = audits;
    this.work = work;
    this.status = status;
    this.files = files;
    content.setId("access");
    content.getStyleClass().add("access");
    content.getStylesheets().add(AccessTab.class.getResource("access.css").toExternalForm());
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    content.getChildren().setAll(wait);
    watching =
        audit
            .run()
            .stateProperty()
            .subscribe(
                state -> {
                  if (state instanceof RunState.Idle && content.getScene() != null) {
                    shown();
                  }
                });
  }

  @Override
  public Parent content() {
    return content;
  }

  @Override
  public void shown() {
    work.start(
        Kind.STORE,
        AccessMessages.loading(),
        _ ->
            audits
                .runs()
                .inventory(audit.open().audit().id())
                .filter(
                    read ->
                        shown
                            .filter(now -> now.inventory().readAt().equals(read.readAt()))
                            .isEmpty())
                .map(AccessData::of),
        this::show,
        fault ->
            content
                .getChildren()
                .setAll(
                    new EmptyState(
                        Icon.ERROR, AccessMessages.couldNotLoad(AccessMessages.reason(fault)))));
  }

  private void show(Optional<AccessData> read) {
    if (read.isEmpty()) {
      if (shown.isEmpty()) {
        content.getChildren().setAll(nothing());
      }
      return;
    }
    shown = read;
    read.get()
        .unread()
        .ifPresentOrElse(
            not ->
                content
                    .getChildren()
                    .setAll(new EmptyState(Icon.ROLE, AccessMessages.notRead(not))),
            () -> content.getChildren().setAll(views(read.get())));
  }

  private Node nothing() {
    if (audit.run().state().isBusy()) {
      return new EmptyState(Icon.ROLE, AccessMessages.running());
    }
    boolean asked = audit.open().factsProperty().get().isPresent();
    var words = asked ? AccessMessages.noInventory() : AccessMessages.neverRun();
    return audit.open().audit().isSealed()
        ? new EmptyState(Icon.ROLE, words)
        : new EmptyState(
            Icon.ROLE, words, Buttons.plain(AccessMessages.probeAll(), audit.run()::probeAll));
  }

  private VBox views(AccessData data) {
    var reach = new ReachView(audit, new WaysViewModel(data, work), this::save, this::give);
    var readers = new ReadersView(data, work);
    var role = audit.open().factsProperty().get().map(ServerFacts::role).orElse("auditor");
    var rules = new RulesView(data, role);
    var area = new StackPane();
    VBox.setVgrow(area, Priority.ALWAYS);
    var tools = new HBox(12);
    tools.getStyleClass().add("tool-row");
    refresh = () -> {};
    var segments =
        new Segments<Segment>(
            List.of(Segment.values()),
            Segment::words,
            chosen -> {
              segment = chosen.orElse(segment);
              refresh.run();
            });
    for (var each : Segment.values()) {
      segments
          .button(each)
          .ifPresent(
              button -> {
                button.setId("segment-" + each.name().toLowerCase(Locale.ROOT));
                button.setMinWidth(Region.USE_PREF_SIZE);
              });
    }
    refresh = () -> choose(segments, area, tools, reach, readers, rules);
    refresh.run();
    return new VBox(tools, Texts.line(), area);
  }

  private void choose(
      Segments<Segment> segments,
      StackPane area,
      HBox tools,
      ReachView reach,
      ReadersView readers,
      RulesView rules) {
    segments.show(Optional.of(segment));
    var own =
        switch (segment) {
          case REACH -> reach.tools();
          case READERS -> readers.tools();
          case RULES -> rules.tools();
        };
    HBox.setHgrow(own, Priority.ALWAYS);
    tools.getChildren().setAll(segments, own);
    area.getChildren()
        .setAll(
            switch (segment) {
              case REACH -> reach;
              case READERS -> readers;
              case RULES -> rules;
            });
  }

  /// Beside the control that asks what roles can do; of a checklist without it, the chosen one.
  private void give(Region graph) {
    var about =
        audit.open().rows().stream()
            .filter(row -> row.control().section().equals("2-user-and-role-management"))
            .filter(row -> row.control().item().equals("3-role-review"))
            .findFirst()
            .or(() -> audit.chosenProperty().get());
    new IntoTheReport(audit.beside().attachments(), status)
        .put(
            graph,
            audit
                .chosenProperty()
                .get()
                .filter(row -> row.control().section().equals("2-user-and-role-management"))
                .or(() -> about),
            GraphMessages.pictureName(),
            GraphMessages.caption(audit.open().audit().target().name()));
  }

  private void save(Region graph) {
    files
        .save(
            content.getScene().getWindow(),
            GraphMessages.savePicture(),
            GraphMessages.pictureName(),
            new FilePicker.Type(GraphMessages.png(), "*.png"))
        .ifPresent(file -> save(graph, file));
  }

  private void save(Region graph, Path file) {
    var picture = PngPicture.of(graph);
    work.start(
        Kind.DOCUMENT,
        GraphMessages.savePicture(),
        _ -> Files.write(file, PngPicture.bytes(picture)),
        written -> status.noteProperty().set(GraphMessages.pictureSaved(written.toString())),
        fault -> status.problem(GraphMessages.pictureNotSaved(AccessMessages.reason(fault))));
  }

  @Override
  public void leave() {
    watching.unsubscribe();
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Tab", GraphMessages.keyNext()),
        new KeyHint("← →", GraphMessages.keyAlong()),
        new KeyHint("Enter", GraphMessages.keyChoose()),
        new KeyHint("Esc", GraphMessages.keyFree()));
  }
}
