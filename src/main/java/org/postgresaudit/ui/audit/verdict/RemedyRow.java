package org.postgresaudit.ui.audit.verdict;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.kit.Dates;
import org.postgresaudit.ui.kit.Texts;

/// Who puts it right by when; there when something is to be put right, or somebody was named.
public final class RemedyRow extends HBox {
  private final TextField owner = new TextField();
  private final DatePicker due = new DatePicker();

  /// @param typed told when either changes, also when it is only shown
  public RemedyRow(Runnable typed) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    var word = Texts.muted(AnswerMessages.owner());
    word.setMinWidth(68);
    owner.setId("owner");
    owner.setPromptText(AnswerMessages.ownerPrompt());
    owner.setAccessibleText(AnswerMessages.ownerPrompt());
    owner.getStyleClass().add("compact");
    owner.setMinWidth(80);
    Bounds.line(owner);
    HBox.setHgrow(owner, Priority.ALWAYS);
    Dates.compact(due, "due", AnswerMessages.due());
    getChildren().setAll(word, owner, Texts.muted(AnswerMessages.due()), due);
    owner.textProperty().addListener((_, _, _) -> typed.run());
    due.valueProperty().addListener((_, _, _) -> typed.run());
  }

  public Remedy remedy() {
    return new Remedy(owner.getText(), Optional.ofNullable(due.getValue()));
  }

  public void show(Draft draft) {
    VerdictPane.set(owner, draft.remedy().owner());
    due.setValue(draft.remedy().due().orElse(null));
    boolean needed =
        draft.verdict().filter(v -> v == Verdict.NOT_COMPLIANT).isPresent()
            || !draft.remedy().owner().isEmpty()
            || draft.remedy().due().isPresent();
    setVisible(needed);
    setManaged(needed);
  }
}
