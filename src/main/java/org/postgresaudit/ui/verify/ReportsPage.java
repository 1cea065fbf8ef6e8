package org.postgresaudit.ui.verify;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.ui.Dividers;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.TimestampSettings;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.signing.IdentityViewModel;
import org.postgresaudit.ui.signing.LevelViewModel;
import org.postgresaudit.ui.verify.VerifyViewModel.Loading;
import org.postgresaudit.ui.verify.VerifyViewModel.Row;
import org.postgresaudit.ui.work.BackgroundWork;

/// The reports signed so far at the left, the verification of one file at the right. A file dropped
/// anywhere on it is verified.
public final class ReportsPage implements Page {
  private final VerifyViewModel model;
  private final FilePicker files;
  private final BorderPane content = new BorderPane();
  private final StackPane listed = new StackPane();
  private final ListView<Row> list = new ListView<>();
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(Crumb.here(Messages.reports()));

  /// @param file a file to verify at once
  public ReportsPage(
      Optional<Path> file,
      Checklist checklist,
      AuditStore audits,
      ReportStore reports,
      Remembered remembered,
      BackgroundWork work,
      Navigator navigator,
      Dialogs dialogs,
      FilePicker files) {
    var timestamps = new TimestampSettings(remembered);
    this.model = new VerifyViewModel(reports, audits, checklist, timestamps, work, navigator);
    var additions = new Additions(reports);
    this.files = files;
    content.getStyleClass().add("reports-page");
    var css = ReportsPage.class.getResource("verify.css");
    if (css != null) {
      content.getStylesheets().add(css.toExternalForm());
    }
    list.setId("reports");
    list.setAccessibleText(Messages.reports());
    list.getStyleClass().addAll("lined", "steady");
    list.setItems(model.rows());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new ReportCell(model));
    var left =
        new VBox(
            tools(),
            listed,
            new ExtendBar(
                new ExtendViewModel(additions, timestamps, work, this::changed),
                list.getSelectionModel().getSelectedItems()));
    left.setMinWidth(420);
    VBox.setVgrow(listed, Priority.ALWAYS);
    var panes =
        new SplitPane(
            left,
            new VerificationPane(
                model,
                new CountersignPane(
                    new CountersignViewModel(
                        additions,
                        new IdentityViewModel(remembered, work),
                        new LevelViewModel(timestamps),
                        work,
                        this::changed),
                    files,
                    dialogs)));
    Dividers.remember(panes, remembered, "reports.panes", 0.55);
    content.setCenter(panes);
    content.setOnDragOver(this::over);
    content.setOnDragDropped(this::dropped);
    model.loadingProperty().subscribe(this::show);
    model.rows().addListener((javafx.beans.InvalidationListener) _ -> show(loading()));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.load();
    file.ifPresent(model::verify);
  }

  /// Something was added to a file: its row says so, and it is looked at anew.
  private void changed(Path file) {
    model.load();
    model.verify(file);
  }

  private Loading loading() {
    return model.loadingProperty().get();
  }

  private Node tools() {
    var verify = Buttons.primary(Icon.VERIFY, Messages.verify(), this::pick);
    verify.setId("verify-report");
    var row = Texts.row(Texts.paneTitle(Messages.reports()), Texts.space(), verify);
    row.getStyleClass().addAll("tool-row", "reports-head");
    return row;
  }

  private void chosen(Row row) {
    if (row != null) {
      model.verify(row.file());
    }
  }

  private void show(Loading loading) {
    listed
        .getChildren()
        .setAll(
            switch (loading) {
              case Loading.Busy() -> waiting();
              case Loading.Failed(var sentence) ->
                  new EmptyState(
                      Icon.ERROR, sentence, Buttons.plain(Messages.tryAgain(), model::load));
              case Loading.Done() ->
                  model.rows().isEmpty()
                      ? new EmptyState(
                          Icon.REPORTS,
                          Messages.none(),
                          Buttons.plain(Messages.toAudits(), model::openAudits))
                      : list;
            });
  }

  private static Node waiting() {
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    return wait;
  }

  private void pick() {
    files
        .open(
            content.getScene().getWindow(),
            Messages.verifyTitle(),
            new FilePicker.Type(Messages.pdf(), "*.pdf"))
        .ifPresent(model::verify);
  }

  private void over(DragEvent drag) {
    if (pdf(drag).isPresent()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drag) {
    var file = pdf(drag);
    file.ifPresent(model::verify);
    drag.setDropCompleted(file.isPresent());
    drag.consume();
  }

  private static Optional<Path> pdf(DragEvent drag) {
    return drag.getDragboard().getFiles().stream()
        .filter(File::isFile)
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".pdf"))
        .map(File::toPath)
        .findFirst();
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
    list.requestFocus();
  }

  @Override
  public List<KeyHint> keys() {
    return List.of();
  }
}
