package org.postgresaudit.ui.report;

import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LinkEvent;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.signing.DocumentNames;

/// The documents of an audit that were signed so far, newest first.
final class SignedList extends VBox {
  private final ReportViewModel model;

  SignedList(ReportViewModel model) {
    this.model = model;
    model.documents().signed().addListener((InvalidationListener) _ -> show());
    show();
  }

  private void show() {
    if (model.documents().signed().isEmpty()) {
      getChildren().setAll(Texts.muted(FieldMessages.noEarlier()));
    } else {
      getChildren().setAll(model.documents().signed().stream().map(this::line).toList());
    }
  }

  private Node line(SealedReport report) {
    var file = report.path();
    var name = Texts.whole(Texts.strong(String.valueOf(file.getFileName())));
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    var at = Texts.muted(Times.date(report.signedAt()));
    at.setTooltip(new Tooltip(Times.whole(report.signedAt())));
    at.setMinWidth(USE_PREF_SIZE);
    var box =
        new VBox(
            4,
            Texts.row(Icon.VERIFIED.node(Icon.SMALL, "success"), name, Texts.space(), at),
            Texts.small(DocumentNames.of(report.document())),
            about(model, file, report.sha256(), report.level()));
    box.getStyleClass().add("earlier-report");
    return box;
  }

  /// What tells a signed file from any other, and what can be done with it.
  static Node about(ReportViewModel model, Path file, String sha256, String level) {
    var hash = Texts.mono(sha256.substring(0, 6) + "…" + sha256.substring(sha256.length() - 4));
    hash.getStyleClass().add("muted");
    hash.setMinWidth(USE_PREF_SIZE);
    hash.setTooltip(new Tooltip(FieldMessages.sha256() + " " + sha256));
    var box = new VBox(4);
    var folder = whole(Buttons.link(FieldMessages.openFolder(), () -> openFolder(box, file)));
    var verify = whole(Buttons.link(FieldMessages.verify(), () -> model.verify(file)));
    box.getChildren()
        .setAll(
            Texts.row(Texts.small(level)),
            Texts.row(hash, CopyButton.icon(() -> sha256)),
            Texts.row(folder, verify));
    return box;
  }

  /// Never cut, whatever stands beside it.
  private static Hyperlink whole(Hyperlink link) {
    link.setMinWidth(USE_PREF_SIZE);
    return link;
  }

  private static void openFolder(Node from, Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      from.fireEvent(new LinkEvent(folder.toUri().toString()));
    }
  }
}
