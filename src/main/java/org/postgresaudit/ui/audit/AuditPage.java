package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.preflight.PreflightView;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.audit.run.RunMessages;
import org.postgresaudit.ui.audit.wording.WordingViewModel;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// One audit on the screen: loads it, shows it, and on leaving stores what was typed and where the
/// auditor was.
public final class AuditPage implements Page {
  private final UUID audit;
  private final Optional<String> control;
  private final Optional<Aspect> aspect;
  private final Map<Aspect, AuditTab.Maker> makers;
  private final AuditStore audits;
  private final Remembered remembered;
  private final Probing probing;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Status status;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final InstantSource clock;
  private final StackPane content = new StackPane();
  private final ObservableList<Crumb> trail = FXCollections.observableArrayList();
  private Optional<AuditViewModel> model = Optional.empty();
  private Optional<AuditView> view = Optional.empty();
  private final OtherWindows otherWindows;
  private final Whereabouts whereabouts;
  private final Doubts doubts;
  private boolean left;

  /// @param control the control to open; absent: where the auditor was last
  /// @param aspect how to look at it; absent: as the auditor did last
  /// @param makers of the tabs beside the controls
  public AuditPage(
      UUID audit,
      Optional<String> control,
      Optional<Aspect> aspect,
      Map<Aspect, AuditTab.Maker> makers,
      Checklist checklist,
      AuditStore audits,
      Remembered remembered,
      Probing probing,
      BackgroundWork work,
      Navigator navigator,
      Status status,
      Dialogs dialogs,
      FilePicker files,
      InstantSource clock) {
    this.audit = audit;
    this.control = control;
    this.aspect = aspect;
    this.makers = makers;
    this.audits = audits;
    this.remembered = remembered;
    this.probing = probing;
    this.work = work;
    this.navigator = navigator;
    this.status = status;
    this.dialogs = dialogs;
    this.files = files;
    this.clock = clock;
    this.whereabouts = new Whereabouts(audit, remembered);
    trail.setAll(Crumb.to(Messages.audits(), new Screen.Audits()), Crumb.here(Messages.loading()));
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    content.getChildren().setAll(wait);
    this.doubts = new Doubts(audits, work);
    this.otherWindows =
        new OtherWindows(
            audit,
            audits,
            work,
            news -> view.ifPresent(shown -> shown.notices().otherWindow(news, this::reload)));
    load(checklist);
  }

  private void load(Checklist checklist) {
    work.start(
        Kind.STORE,
        Messages.loading(),
        _ -> {
          var loaded = audits.load(audit, checklist);
          var open = new OpenAudit(loaded, audits.answeredOtherwise(loaded.audit()));
          open.workOut();
          return new Loaded(loaded, open);
        },
        this::show,
        fault -> failed(Moments.reason(fault)));
  }

  /// Shows what is in the store now; what was typed is stored first.
  private void reload() {
    model.ifPresent(
        made -> {
          made.verdict().store();
          view.ifPresent(shown -> whereabouts.leave(made.walk(), shown));
          made.run().leave();
          load(made.open().checklist());
        });
  }

  private record Loaded(AssessedAudit audit, OpenAudit open) {}

  private void show(Loaded found) {
    if (left) {
      return;
    }
    var loaded = found.audit();
    var made = new AuditViewModel(found.open(), audits, probing, work, navigator, status, clock);
    made.run().take(loaded.run());
    made.walk().resume(control, whereabouts.place());
    var wordings = new WordingViewModel(audits.wordings(), found.open(), work, status, clock);
    var shown =
        new AuditView(
            made, makers, remembered, work, dialogs, wordings, files, this::showPreflight);
    model = Optional.of(made);
    view = Optional.of(shown);
    content.getChildren().setAll(shown);
    shown.show(aspect.or(this::lastAspect).orElse(Aspect.CONTROLS));
    var about = loaded.audit();
    trail.setAll(
        Crumb.to(
            about.client().isBlank() ? Messages.audits() : about.client(), new Screen.Audits()),
        Crumb.to(about.target().name(), new Screen.ConnectionOf(about.connection())),
        Crumb.here(Messages.auditOf(about)));
    shown.focus();
    doubts.tell(loaded, shown);
    whereabouts.follow(made.walk(), shown);
    otherWindows.start();
  }

  /// With a control to open, it is the controls.
  private Optional<Aspect> lastAspect() {
    return whereabouts.aspect().filter(_ -> control.isEmpty());
  }

  private void showPreflight() {
    model.ifPresent(
        made -> {
          made.verdict().store();
          var check = new RunCheck(made, probing, this::showAudit);
          var shown =
              new PreflightView(check.model(), made.open().audit().target().name(), dialogs);
          content.getChildren().setAll(shown);
          trail.add(Crumb.here(RunMessages.preflight()));
          shown.requestFocus();
          check.model().check();
        });
  }

  private void showAudit() {
    view.ifPresent(
        shown -> {
          content.getChildren().setAll(shown);
          trail.removeLast();
          shown.focus();
        });
  }

  private void failed(String reason) {
    content
        .getChildren()
        .setAll(
            new EmptyState(
                Icon.ERROR,
                Messages.couldNotOpen(reason),
                Buttons.plain(Messages.toAudits(), () -> navigator.go(new Screen.Audits()))));
  }

  @Override
  public Parent content() {
    return content;
  }

  @Override
  public ObservableList<Crumb> trail() {
    return trail;
  }

  @Override
  public void entered() {
    view.ifPresent(AuditView::focus);
  }

  @Override
  public void leave() {
    left = true;
    otherWindows.stop();
    doubts.leave();
    view.ifPresent(AuditView::leave);
    model.ifPresent(
        made -> {
          made.verdict().store();
          made.run().leave();
          view.ifPresent(shown -> whereabouts.leave(made.walk(), shown));
        });
  }

  @Override
  public List<Command> commands() {
    return view.map(AuditView::commands).orElse(List.of());
  }

  @Override
  public List<KeyHint> keys() {
    return view.map(AuditView::keys).orElseGet(AuditHints::all);
  }
}
