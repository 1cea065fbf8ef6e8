package org.postgresaudit.ui.connections;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;

/// One saved connection. What is typed is stored a moment later, when nothing in it is wrong.
final class ConnectionEditor extends BorderPane {
  private static final Duration MOMENT = Duration.millis(300);

  private final ConnectionsViewModel model;
  private final ConnectionTrial trial;
  private final ConnectionDraft draft = new ConnectionDraft();
  private final ConnectionFields fields;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private final SimpleStringProperty notSaved = new SimpleStringProperty("");
  private final SavedConnection opened;
  private final Runnable delete;
  private final Runnable duplicate;

  ConnectionEditor(
      SavedConnection opened,
      ConnectionsViewModel model,
      ConnectionTrial trial,
      Runnable delete,
      Runnable duplicate) {
    this.opened = opened;
    this.model = model;
    this.trial = trial;
    this.delete = delete;
    this.duplicate = duplicate;
    setId("editor");
    trial.clear();
    draft.show(opened.profile(), model.passwordSource(opened.profile().id()));
    fields = new ConnectionFields(draft, model.clients());
    fields.judgeAll();
    setTop(head());
    setCenter(tabs());
    InvalidationListener changed = _ -> changed();
    for (var property : draft.everything()) {
      property.addListener(changed);
    }
    pause.setOnFinished(_ -> store());
  }

  private Node head() {
    var title = Texts.whole(Texts.paneTitle(""));
    title.textProperty().bind(draft.name);
    var head =
        new HBox(
            8,
            Icon.CONNECTIONS.node(20),
            title,
            Texts.space(),
            Buttons.flat(Icon.DUPLICATE, ConnectionsMessages.duplicate(), duplicate),
            Buttons.flat(Icon.DELETE, ConnectionsMessages.delete(), delete));
    head.getStyleClass().add("tool-row");
    return head;
  }

  private Node tabs() {
    var tabs = new TabPane();
    tabs.setAccessibleText(ConnectionsMessages.partsOfConnection());
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .addAll(
            tab(ProfileMessages.general(), general()),
            tab(ProfileMessages.tls(), tls()),
            tab(ProfileMessages.clientCertificate(), certificate()),
            tab(ProfileMessages.notes(), notes()));
    return tabs;
  }

  private static Tab tab(String name, Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    return new Tab(name, scroll);
  }

  private Node general() {
    var test = Buttons.plain(Icon.TEST, TrialMessages.test(), this::test);
    test.setId("test-connection");
    var start = Buttons.primary(Icon.PROBE, ConnectionsMessages.startAudit(), this::startAudit);
    start.setId("start-audit");
    var buttons = Texts.row(test, Texts.space(), start);
    var trouble = new ProblemLabel(notSaved);
    trouble.setId("not-saved");
    return pane(fields, trouble, buttons, new TrialView(trial));
  }

  private Node tls() {
    var name = Texts.strong("");
    name.textProperty().bind(draft.tls.map(TlsMode::word));
    var mode = Texts.wrapped("");
    mode.textProperty().bind(draft.tls.map(ProfileMessages::tlsMode));
    return pane(
        name,
        mode,
        new FileField(
            ProfileMessages.rootCertificate(),
            ProfileMessages.rootPrompt(),
            "connection-root",
            draft.rootCertificate),
        hint(ProfileMessages.howToTrust()));
  }

  private Node certificate() {
    return pane(
        new FileField(
            ProfileMessages.certificateFile(),
            "",
            "connection-certificate",
            draft.clientCertificate),
        new FileField(ProfileMessages.keyFile(), "", "connection-key", draft.clientKey),
        hint(ProfileMessages.certificateHint()));
  }

  private Node notes() {
    var notes = new TextArea();
    notes.setId("connection-notes");
    notes.setWrapText(true);
    notes.setPrefRowCount(12);
    notes.setPromptText(ProfileMessages.notesPrompt());
    notes.textProperty().bindBidirectional(draft.notes);
    return pane(notes);
  }

  private static Node hint(String words) {
    var hint = Texts.wrapped(words);
    hint.getStyleClass().add("muted");
    return hint;
  }

  private static VBox pane(Node... nodes) {
    var pane = new VBox(12, nodes);
    pane.getStyleClass().add("form-pane");
    return pane;
  }

  private void changed() {
    int faults = draft.faults();
    notSaved.set(faults == 0 ? "" : ConnectionsMessages.notSaved(faults));
    pause.playFromStart();
  }

  /// Stores at once what waits to be stored.
  void flush() {
    if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
      pause.stop();
      store();
    }
  }

  private void store() {
    draft.profile().ifPresent(profile -> model.save(profile, draft.passwordSource.get()));
  }

  void test() {
    flush();
    draft.profile().ifPresent(trial::run);
  }

  private void startAudit() {
    flush();
    draft.profile().ifPresent(profile -> model.startAudit(profile.id()));
  }

  /// The connection this was opened for.
  SavedConnection opened() {
    return opened;
  }

  /// What stands in the form now, when nothing in it is wrong.
  Optional<org.postgresaudit.target.ConnectionProfile> profile() {
    return draft.profile();
  }
}
