package org.postgresaudit.ui.audit.verdict;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.kit.Dates;
import org.postgresaudit.ui.kit.Texts;

/// Who accepts a risk and until when; there only when the verdict is that it is accepted.
public final class RiskRow extends HBox {
  private final DatePicker until = new DatePicker();
  private final TextField acceptedBy = new TextField();

  /// @param typed told when either changes, also when it is only shown
  public RiskRow(Runnable typed) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    Dates.compact(until, "accepted-until", VerdictMessages.acceptedUntil());
    acceptedBy.setId("accepted-by");
    acceptedBy.setPromptText(VerdictMessages.acceptedByPrompt());
    acceptedBy.setAccessibleText(VerdictMessages.acceptedByPrompt());
    acceptedBy.getStyleClass().add("compact");
    acceptedBy.setMinWidth(80);
    Bounds.line(acceptedBy);
    HBox.setHgrow(acceptedBy, Priority.ALWAYS);
    getChildren()
        .setAll(
            Texts.muted(VerdictMessages.acceptedUntil()),
            until,
            Texts.muted(VerdictMessages.acceptedBy()),
            acceptedBy);
    until.valueProperty().addListener((_, _, _) -> typed.run());
    acceptedBy.textProperty().addListener((_, _, _) -> typed.run());
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(until.getValue());
  }

  public String acceptedBy() {
    return acceptedBy.getText();
  }

  public void show(Draft draft) {
    VerdictPane.set(acceptedBy, draft.acceptedBy());
    until.setValue(draft.until().orElse(null));
    boolean accepts = draft.verdict().filter(v -> v == Verdict.RISK_ACCEPTED).isPresent();
    setVisible(accepts);
    setManaged(accepts);
  }
}
