package org.postgresaudit.ui.audit.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.AuditTab;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.attachments.IntoTheReport;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.PngPicture;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The audit in charts.
public final class OverviewTab implements AuditTab {
  private static final Duration CALM = Duration.millis(250);
  private static final double SIDE_BY_SIDE = 1180;
  private static final double ROOMY = 1360;

  private final OverviewViewModel model;
  private final BackgroundWork work;
  private final Status status;
  private final FilePicker files;
  private final SeverityBlock severities;
  private final CoverageBlock coverage;
  private final SectionsBlock sections;
  private final FirstThings first;
  private final Block severityBlock;
  private final Block coverageBlock;
  private final Block trendBlock;
  private final Block sectionsBlock;
  private final Block firstBlock;
  private final ScrollPane scroll = new ScrollPane();
  private final PauseTransition recount = new PauseTransition(CALM);

  /// Of the audit on the desk.
  public OverviewTab(
      AuditViewModel audit,
      AuditStore audits,
      Remembered remembered,
      BackgroundWork work,
      Navigator navigator,
      Status status,
      FilePicker files) {
    model = new OverviewViewModel(audit, audits, work, navigator, remembered);
    this.work = work;
    this.status = status;
    this.files = files;
    severities = new SeverityBlock(model);
    coverage = new CoverageBlock(model);
    sections = new SectionsBlock(model);
    first = new FirstThings(model);
    severityBlock =
        new Block(
            "severity", OverviewMessages.findingsBySeverity(), severities, this::save, this::give);
    coverageBlock =
        new Block("coverage", OverviewMessages.coverage(), coverage, this::save, this::give);
    trendBlock =
        new Block("trend", OverviewMessages.trend(), new TrendBlock(model), this::save, this::give);
    sectionsBlock =
        new Block("sections", OverviewMessages.sections(), sections, this::save, this::give);
    firstBlock =
        new Block("first", OverviewMessages.whatToDoFirst(), first, this::save, this::give);
    sectionsBlock.remark(OverviewMessages.clickANumber());
    firstBlock.remark(OverviewMessages.howToOrder());
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("overview");
    scroll.getStyleClass().add("overview");
    scroll.getStylesheets().add(OverviewTab.class.getResource("overview.css").toExternalForm());
    scroll.widthProperty().subscribe(width -> lay(width.doubleValue()));
    model.overviewProperty().subscribe(this::show);
    model.trend().addListener((ListChangeListener<AuditSummary>) _ -> countAudits());
    countAudits();
    recount.setOnFinished(_ -> recountIfShown());
    // Results arrive many a second; the charts follow calmly.
    audit.open().revisionProperty().subscribe(_ -> recount.playFromStart());
  }

  private void countAudits() {
    trendBlock.remark(
        OverviewMessages.audits(
            Math.max(1, model.trend().size()), model.audit().open().audit().target().name()));
  }

  private void recountIfShown() {
    if (scroll.getScene() != null) {
      model.count();
    }
  }

  private void show(Overview overview) {
    var tally = overview.whole();
    coverageBlock.remark(OverviewMessages.decided(tally.decided(), tally.controls()));
    severityBlock.remark(tally.asked() == 0 ? OverviewMessages.nothingAskedYet() : "");
    severities.show(overview);
    coverage.show(overview);
    sections.show(overview);
    first.show(overview);
  }

  /// Two bands side by side, or one column that scrolls where there is little room.
  private void lay(double width) {
    if (width <= 0) {
      return;
    }
    var step = width < SIDE_BY_SIDE ? "below" : width < ROOMY ? "beside" : "roomy";
    if (scroll.getContent() != null && step.equals(scroll.getContent().getUserData())) {
      return;
    }
    var content = width < SIDE_BY_SIDE ? below() : sideBySide();
    content.setUserData(step);
    content.getStyleClass().add("overview-content");
    scroll.setContent(content);
  }

  private VBox sideBySide() {
    boolean roomy = scroll.getWidth() >= ROOMY;
    fix(severityBlock, roomy ? 440 : 376);
    fix(trendBlock, roomy ? 448 : 384);
    grow(coverageBlock);
    fix(sectionsBlock, 752);
    grow(firstBlock);
    var top = new HBox(severityBlock, coverageBlock, trendBlock);
    top.setMinHeight(272);
    top.setPrefHeight(272);
    top.getStyleClass().add("overview-top");
    var below = new HBox(sectionsBlock, firstBlock);
    VBox.setVgrow(below, Priority.ALWAYS);
    return new VBox(top, below);
  }

  private VBox below() {
    for (var block : List.of(severityBlock, coverageBlock, trendBlock, sectionsBlock, firstBlock)) {
      grow(block);
    }
    return new VBox(severityBlock, coverageBlock, trendBlock, sectionsBlock, firstBlock);
  }

  private static void fix(Block block, double width) {
    block.setMinWidth(width);
    block.setPrefWidth(width);
    block.setMaxWidth(width);
    HBox.setHgrow(block, Priority.NEVER);
  }

  private static void grow(Block block) {
    block.setMinWidth(0);
    block.setPrefWidth(-1);
    block.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(block, Priority.ALWAYS);
  }

  private void give(Block block) {
    var audit = model.audit();
    new IntoTheReport(audit.beside().attachments(), status)
        .put(
            block,
            audit.chosenProperty().get(),
            block.getId() + ".png",
            OverviewMessages.caption(
                block.title(),
                audit.open().audit().target().name(),
                Times.date(LocalDate.now(ZoneId.systemDefault()))));
  }

  private void save(Block block) {
    var type = new FilePicker.Type(OverviewMessages.pictureFile(), "*.png");
    var title = OverviewMessages.savePicture(block.getId());
    files
        .save(scroll.getScene().getWindow(), title, block.getId() + ".png", type)
        .ifPresent(file -> save(block, file));
  }

  private void save(Block block, Path file) {
    var picture = PngPicture.of(block);
    work.start(
        Kind.DOCUMENT,
        OverviewMessages.savingPicture(),
        _ -> write(file, PngPicture.bytes(picture)),
        written -> status.noteProperty().set(OverviewMessages.savedPicture(written.toString())),
        fault ->
            status.problem(
                OverviewMessages.couldNotSavePicture(
                    file.toString(), String.valueOf(fault.getMessage()))));
  }

  private static Path write(Path file, byte[] picture) throws IOException {
    return Files.write(file, picture);
  }

  @Override
  public Parent content() {
    return scroll;
  }

  @Override
  public void shown() {
    model.count();
    model.readTrend(
        fault ->
            status.problem(OverviewMessages.couldNotReadTrend(String.valueOf(fault.getMessage()))));
  }

  @Override
  public void leave() {
    recount.stop();
  }
}
