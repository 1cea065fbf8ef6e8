package org.postgresaudit.ui.audit.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.audit.verdict.Bounds;
import org.postgresaudit.ui.audit.verdict.VerdictMessages;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// The row that gives several controls one severity and says why, or leaves each its own.
final class SeverityForAll extends HBox {
  private final ComboBox<Choice> severity = new ComboBox<>();
  private final TextField because = new TextField();

  SeverityForAll() {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    severity.setValue(new Choice(Optional.empty()));
    var all = new ArrayList<Choice>();
    all.add(new Choice(Optional.empty()));
    Arrays.asList(Severity.values()).reversed().forEach(s -> all.add(new Choice(Optional.of(s))));
    severity.setId("bulk-severity");
    severity.setAccessibleText(VerdictMessages.severity());
    severity.getStyleClass().add("compact");
    severity.setMinWidth(150);
    severity.getItems().setAll(all);
    severity.setCellFactory(_ -> new SeverityOrNot());
    severity.setButtonCell(new SeverityOrNot());
    severity.valueProperty().subscribe(_ -> because.setDisable(chosen().isEmpty()));
    because.setId("bulk-because");
    because.getStyleClass().add("compact");
    because.setAccessibleText(VerdictMessages.whyThisSeverity());
    because.setPromptText(VerdictMessages.whyThisSeverity());
    Bounds.line(because);
    HBox.setHgrow(because, Priority.ALWAYS);
    var word = Texts.muted(VerdictMessages.severity());
    word.setMinWidth(60);
    getChildren().setAll(word, severity, Texts.muted(VerdictMessages.because()), because);
  }

  /// The severity for all; absent: each keeps its own.
  Optional<Severity> chosen() {
    return Optional.ofNullable(severity.getValue()).flatMap(Choice::severity);
  }

  /// Why, as typed.
  String because() {
    return because.getText();
  }

  /// A severity for all, or each its own.
  private record Choice(Optional<Severity> severity) {}

  private static final class SeverityOrNot extends ListCell<Choice> {
    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      var known = choice == null ? Optional.<Severity>empty() : choice.severity();
      setText(known.map(Words::of).orElseGet(BulkMessages::severityStays));
      setGraphic(known.map(SeverityMark::small).orElse(null));
    }
  }
}
