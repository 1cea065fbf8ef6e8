package org.postgresaudit.ui.audit.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.audit.verdict.VerdictMessages;
import org.postgresaudit.ui.audit.verdict.VerdictViewModel;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;

/// One finding: its sentence, what was said of it, and its severity where that is another than the
/// control's.
final class FindingRow extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final VerdictViewModel model;
  private final Judged finding;
  private final StackPane mark = new StackPane();
  private final Label said = Texts.small("");
  private Optional<Severity> marked = Optional.empty();

  /// @param numbered whether there are others to tell it from
  FindingRow(VerdictViewModel model, Judged finding, boolean numbered) {
    super(4);
    this.model = model;
    this.finding = finding;
    getStyleClass().add("finding-row");
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    var sentence = new Sentence(finding.finding());
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    said.setMinWidth(Region.USE_PREF_SIZE);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setMaxHeight(18);
    if (numbered) {
      var number = Texts.muted(String.valueOf(finding.number()));
      number.setMinWidth(16);
      getChildren().add(number);
    }
    getChildren().addAll(sentence, mark, said);
    setOnMouseClicked(_ -> toggle());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(Assessment assessment) {
    var own = finding.said(assessment);
    boolean chosen =
        model.findingProperty().get().filter(f -> f.key().equals(finding.key())).isPresent();
    pseudoClassStateChanged(CHOSEN, chosen);
    var words = own.map(annotation -> words(annotation, assessment)).orElse("");
    said.setText(words);
    said.setVisible(!words.isEmpty());
    said.setManaged(!words.isEmpty());
    var severity = assessment.severity(finding.result(), finding.finding());
    boolean differs = severity != assessment.control().severity();
    if (!marked.equals(Optional.of(severity).filter(_ -> differs))) {
      marked = Optional.of(severity).filter(_ -> differs);
      mark.getChildren().setAll(marked.stream().map(SeverityMark::small).toList());
    }
    mark.setManaged(differs);
    setAccessibleText(
        VerdictMessages.findingForReaders(finding.number(), finding.finding().sentence(), words));
  }

  private static String words(Annotation own, Assessment assessment) {
    if (own.endedBefore(assessment.on()).isPresent()) {
      return Names.expired();
    }
    return own.verdict().map(VerdictMessages::beside).orElse("");
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      toggle();
      key.consume();
    }
  }

  /// A click on the chosen one leads back to the whole control.
  private void toggle() {
    boolean chosen =
        model.findingProperty().get().filter(f -> f.key().equals(finding.key())).isPresent();
    model.speakOf(chosen ? Optional.empty() : Optional.of(finding));
  }
}
