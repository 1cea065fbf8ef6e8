package org.postgresaudit.ui.audit.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;

/// What stands in the way of the chosen control, and below it all grants the role lacks.
final class PreflightDetail extends ScrollPane {
  private final PreflightViewModel model;
  private final VBox control = new VBox(12);
  private final VBox all = new VBox(8);

  PreflightDetail(PreflightViewModel model) {
    this.model = model;
    setFitToWidth(true);
    setMinWidth(360);
    getStyleClass().addAll("edge-to-edge", "preflight-detail");
    var content = new VBox(16, control, Texts.line(), all);
    content.getStyleClass().add("preflight-body");
    setContent(content);
  }

  void show(Optional<Entry> chosen, Preflight preflight) {
    setVvalue(0);
    control
        .getChildren()
        .setAll(chosen.map(this::of).orElse(List.of(Texts.muted(PreflightMessages.choose()))));
    var grants = preflight.grants();
    all.getChildren().setAll(Texts.paneTitle(PreflightMessages.allGrants()));
    if (grants.isEmpty()) {
      all.getChildren().add(Texts.muted(PreflightMessages.nothingLacks()));
    } else {
      var code = CodeBlock.sql(grants);
      code.setId("all-grants");
      all.getChildren().addAll(hint(PreflightMessages.grantsAnswer(preflight)), code);
    }
  }

  private List<Node> of(Entry entry) {
    var nodes = new ArrayList<Node>();
    var title = Texts.title(entry.control().title());
    title.setId("preflight-title");
    var head = new HBox(8, SeverityMark.small(entry.control().severity()), title);
    head.setAlignment(Pos.BASELINE_LEFT);
    nodes.add(head);
    var sentence = Texts.strong(PreflightMessages.sentence(entry));
    sentence.setWrapText(true);
    nodes.add(Texts.row(ReadinessIcon.of(entry.readiness(), Icon.MEDIUM), sentence));
    if (!entry.why().isEmpty()) {
      // Where a provider answers, this is the whole way to its console.
      nodes.add(
          entry.readiness() == Readiness.ATTESTATION
              ? new MarkdownView(entry.why())
              : Texts.wrapped(entry.why()));
    }
    if (!entry.grants().isEmpty()) {
      var code = CodeBlock.sql(String.join("\n", entry.grants()));
      code.setId("grant");
      nodes.add(Texts.paneTitle(PreflightMessages.grant()));
      nodes.add(code);
      nodes.add(hint(PreflightMessages.answers(model.answeredBy(entry))));
    } else if (entry.readiness() == Readiness.NOT_ANSWERABLE) {
      nodes.add(Texts.wrapped(PreflightMessages.noGrant(entry)));
    }
    if (isLeftToPeople(entry)) {
      nodes.add(Texts.paneTitle(PreflightMessages.lookByHand()));
      nodes.add(new MarkdownView(entry.control().checkByHand()));
    }
    return nodes;
  }

  private static boolean isLeftToPeople(Entry entry) {
    return (entry.readiness() == Readiness.NOT_ANSWERABLE && entry.grants().isEmpty())
        || (entry.readiness() == Readiness.ATTESTATION && entry.why().isEmpty());
  }

  private static Node hint(String words) {
    var hint = Texts.wrapped(words);
    hint.getStyleClass().add("muted");
    return hint;
  }
}
