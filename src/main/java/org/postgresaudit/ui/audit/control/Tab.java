package org.postgresaudit.ui.audit.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.WebLink;

/// The texts about one control.
enum Tab {
  SEEN,
  WHY,
  FIX,
  BY_HAND,
  REFERENCES,
  QUERY;

  String title() {
    return switch (this) {
      case SEEN -> ControlMessages.seen();
      case WHY -> ControlMessages.why();
      case FIX -> ControlMessages.fix();
      case BY_HAND -> ControlMessages.byHand();
      case REFERENCES -> ControlMessages.references();
      case QUERY -> ControlMessages.query();
    };
  }

  Node content(AuditViewModel model, ControlRow row, SeenView.EvidenceActions actions) {
    var control = row.control();
    return switch (this) {
      case SEEN -> new SeenView(model, row, actions);
      case WHY -> new MarkdownView(control.why());
      case FIX -> fix(row.assessment(), actions.fixes());
      case BY_HAND -> new MarkdownView(control.checkByHand());
      case REFERENCES -> references(control);
      case QUERY -> query(model, row);
    };
  }

  private static Node fix(Assessment assessment, Fixes fixes) {
    if (assessment.control().fix().isBlank()) {
      return Texts.muted(ControlMessages.noFix());
    }
    return new VBox(
        8,
        fixes.shown(assessment),
        Texts.row(Texts.space(), fixes.copying(assessment), Texts.keyCap("F")));
  }

  private static Node references(Control control) {
    var box = new VBox(8);
    control.references().forEach(address -> box.getChildren().add(WebLink.of(address)));
    if (!control.mapsTo().isEmpty()) {
      box.getChildren().add(Texts.strong(ControlMessages.mapsTo()));
      control
          .mapsTo()
          .forEach(
              (framework, codes) ->
                  box.getChildren().add(Texts.wrapped(ControlMessages.codes(framework, codes))));
    }
    if (box.getChildren().isEmpty()) {
      box.getChildren().add(Texts.muted(ControlMessages.noReferences()));
    }
    box.getChildren().add(Texts.small(ControlMessages.identity(control.id())));
    return box;
  }

  private static Node query(AuditViewModel model, ControlRow row) {
    var sent = new SentQueries(row.assessment());
    if (!sent.getChildren().isEmpty()) {
      return sent;
    }
    int major = model.open().factsProperty().get().map(facts -> facts.major()).orElse(18);
    return row.control()
        .question()
        .queryFor(major)
        .<Node>map(
            sql -> new VBox(8, Texts.muted(ControlMessages.queryToBeAsked()), CodeBlock.sql(sql)))
        .orElseGet(() -> Texts.muted(ControlMessages.noQuery()));
  }
}
