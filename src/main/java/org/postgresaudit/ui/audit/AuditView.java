package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Page.KeyHint;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.audit.attachments.AttachmentsBar;
import org.postgresaudit.ui.audit.bulk.BulkPane;
import org.postgresaudit.ui.audit.bulk.BulkPlace;
import org.postgresaudit.ui.audit.bulk.BulkViewModel;
import org.postgresaudit.ui.audit.control.ControlPane;
import org.postgresaudit.ui.audit.control.Fixes;
import org.postgresaudit.ui.audit.control.SeenView;
import org.postgresaudit.ui.audit.controls.ControlsPane;
import org.postgresaudit.ui.audit.evidence.EvidenceRows;
import org.postgresaudit.ui.audit.evidence.EvidenceTables;
import org.postgresaudit.ui.audit.filter.SavedFilters;
import org.postgresaudit.ui.audit.review.ReviewBar;
import org.postgresaudit.ui.audit.review.ReviewButton;
import org.postgresaudit.ui.audit.review.ReviewCommands;
import org.postgresaudit.ui.audit.review.ReviewComments;
import org.postgresaudit.ui.audit.review.ReviewDialogs;
import org.postgresaudit.ui.audit.sections.SectionsPane;
import org.postgresaudit.ui.audit.verdict.VerdictPane;
import org.postgresaudit.ui.audit.wording.WordingPicker;
import org.postgresaudit.ui.audit.wording.WordingViewModel;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.InTurn;
import org.postgresaudit.ui.work.BackgroundWork;

/// The audit screen: header, notices, and three panes side by side.
final class AuditView extends BorderPane {
  private final Notices notices;
  private final ControlsPane controls;
  private final SplitPane panes;
  private final AuditTabs tabs;
  private final AuditCommands commands;
  private final PaneWidths widths;

  /// @param makers of the tabs beside the controls
  /// @param toPreflight opens what a run will be able to answer
  AuditView(
      AuditViewModel model,
      Map<Aspect, AuditTab.Maker> makers,
      Remembered remembered,
      BackgroundWork work,
      Dialogs dialogs,
      WordingViewModel wordings,
      FilePicker files,
      Runnable toPreflight) {
    getStyleClass().add("audit-view");
    notices = new Notices(model, toPreflight);
    var questions = new AuditDialogs(model, dialogs);
    var reviewing = new ReviewDialogs(model, dialogs);
    var several = new BulkViewModel(model.verdict());
    var evidence = new EvidenceTables(remembered, work);
    var fixes = new Fixes(work, notices::problem);
    var sections = new SectionsPane(model);
    controls =
        new ControlsPane(
            model, new SavedFilters(remembered), several::select, questions::markNotAssessed);
    var control =
        new ControlPane(
            model,
            new VerdictPane(
                model,
                new AttachmentsBar(model.beside().attachments(), dialogs, files, model::undoLast),
                files,
                questions::history),
            new ReviewComments(model, reviewing),
            new SeenView.EvidenceActions() {
              @Override
              public void enlarge(EvidenceRows rows) {
                questions.enlarge(rows, tables(), this::problem);
              }

              @Override
              public EvidenceTables tables() {
                return evidence;
              }

              @Override
              public Fixes fixes() {
                return fixes;
              }

              @Override
              public void problem(String sentence) {
                notices.problem(sentence);
              }
            });
    var bulk = new BulkPlace(several, () -> new BulkPane(model, several, controls::selectOne));
    control.visibleProperty().bind(bulk.visibleProperty().not());
    panes = new SplitPane(sections, controls, new StackPane(control, bulk));
    var picker =
        new WordingPicker(
            model,
            wordings,
            dialogs,
            files,
            () -> several.isOn() ? bulk.pane() : control.verdict().note());
    control.verdict().onWording(picker::open);
    bulk.onWording(picker::open);
    widths = new PaneWidths(remembered, panes, sections);
    tabs = new AuditTabs(model, panes, makers);
    var review = new ReviewButton(model.review(), reviewing);
    var reviewBar = new ReviewBar(model, reviewing, controls::toList);
    var gap = new Region();
    gap.setMinHeight(8);
    gap.managedProperty()
        .bind(
            Bindings.isNotEmpty(notices.getChildren())
                .or(Bindings.isNotEmpty(reviewBar.getChildren())));
    setTop(
        new VBox(
            new AuditHeader(model, toPreflight, review.node()),
            tabs.row(),
            notices,
            reviewBar,
            gap));
    setCenter(tabs.area());
    commands =
        new AuditCommands(
            model,
            controls,
            control,
            tabs,
            new ReviewCommands(model.review(), reviewing),
            picker::open,
            toPreflight);
    var keys = new AuditKeys(model, controls, control, several, bulk, reviewing);
    // Whoever clicked on a tab, a notice or the header is still among the controls.
    addEventFilter(KeyEvent.KEY_PRESSED, amongControls(keys::pressed));
    addEventFilter(KeyEvent.KEY_TYPED, amongControls(keys::typed));
    model.walk().onReveal(() -> tabs.choose(Aspect.CONTROLS));
    var turns = new InTurn(this);
    controls.comeInTurn(turns);
    turns.then(this::toList);
    sections.comeInTurn(turns);
    control.comeInTurn(turns);
  }

  private EventHandler<KeyEvent> amongControls(Consumer<KeyEvent> keys) {
    return key -> {
      if (tabs.chosen() == Aspect.CONTROLS) {
        keys.accept(key);
      }
    };
  }

  /// Puts the keyboard on the list of controls as soon as it is there; until then the keys act all
  /// the same.
  void focus() {
    if (tabs.chosen() == Aspect.CONTROLS) {
      panes.requestFocus();
      controls.toList();
    }
  }

  /// Whoever went elsewhere meanwhile keeps the keyboard.
  private void toList() {
    if (panes.isFocused()) {
      controls.toList();
    }
  }

  /// Looks at the audit in another way.
  void show(Aspect aspect) {
    tabs.choose(aspect);
  }

  /// The way in which it is looked at.
  Aspect aspect() {
    return tabs.chosen();
  }

  /// The keys that act now.
  List<KeyHint> keys() {
    return tabs.chosen() == Aspect.CONTROLS ? AuditHints.all() : tabs.keys();
  }

  /// What the palette offers here.
  List<Command> commands() {
    return commands.all();
  }

  /// What is told above the panes.
  Notices notices() {
    return notices;
  }

  /// Remembers where the dividers stand.
  void leave() {
    tabs.leave();
    widths.leave();
  }
}
