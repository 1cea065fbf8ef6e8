package org.postgresaudit.ui.verify;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LinkEvent;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.signing.DocumentNames;
import org.postgresaudit.ui.verify.VerifyViewModel.Row;

/// A report: what it is of, its file and hash, when and by whom it was signed.
final class ReportCell extends ListCell<Row> {
  private final Label of = Texts.whole(Texts.body(""));
  private final Label file = Texts.whole(Texts.mono(""));
  private final Label signed = Texts.muted("");
  private final Label about = Texts.small("");
  private final Tooltip when = new Tooltip();
  private final VBox box;

  ReportCell(VerifyViewModel model) {
    getStyleClass().add("report-cell");
    setPrefWidth(0);
    of.getStyleClass().add("row-title");
    of.setMinWidth(0);
    file.setMinWidth(0);
    // The name of the file is what tells one from the other.
    file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    file.getStyleClass().add("muted");
    signed.setMinWidth(Region.USE_PREF_SIZE);
    signed.setTooltip(when);
    about.getStyleClass().add("muted");
    about.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(of, Priority.ALWAYS);
    HBox.setHgrow(file, Priority.ALWAYS);
    var folder = Buttons.link(Messages.openFolder(), this::openFolder);
    folder.setMinWidth(Region.USE_PREF_SIZE);
    var audit =
        Buttons.link(
            Messages.openAudit(),
            () -> {
              if (getItem() != null) {
                model.open(getItem());
              }
            });
    audit.setMinWidth(Region.USE_PREF_SIZE);
    box =
        new VBox(
            4,
            Texts.row(Icon.VERIFIED.node(Icon.SMALL), of, Texts.space(), signed),
            Texts.row(file, Texts.space(), about, folder, audit));
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    of.setText(
        row.audit()
                .map(audit -> audit.client() + " · " + audit.target().name())
                .orElseGet(Messages::unknownAudit)
            + " · "
            + DocumentNames.of(row.report().document()));
    file.setText(row.report().file());
    signed.setText(Times.date(row.report().signedAt()) + " · " + row.report().signer());
    when.setText(Times.whole(row.report().signedAt()));
    about.setText(row.report().level());
    setGraphic(box);
  }

  private void openFolder() {
    var row = getItem();
    var folder = row == null ? null : row.file().toAbsolutePath().getParent();
    if (folder != null) {
      fireEvent(new LinkEvent(folder.toUri().toString()));
    }
  }
}
