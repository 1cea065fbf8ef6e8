package org.postgresaudit.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.content.Standard;
import org.postgresaudit.ui.kit.NamedItems;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.signing.DocumentNames;

/// Which document the pages are: the whole report, a short one, the plan, one finding, or a
/// standard. The pages follow the choice.
final class VariantBar extends HBox {
  private final ReportViewModel model;
  private final ComboBox<Kind> kinds = new ComboBox<>();
  private final ComboBox<ReportedControl> findings = new ComboBox<>();
  private boolean showing;

  /// A choice; that of one finding needs a second one.
  private record Kind(String words, Optional<ReportVariant> variant) {}

  VariantBar(ReportViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("variant-bar");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var label = Texts.small(VariantMessages.document());
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(kinds);
    kinds.setId("variant");
    kinds.setAccessibleText(VariantMessages.document());
    NamedItems.in(kinds, Kind::words);
    kinds.getItems().setAll(kindsToChoose());
    kinds.setMinWidth(140);
    findings.setId("variant-finding");
    findings.setAccessibleText(VariantMessages.finding());
    NamedItems.in(
        findings, finding -> finding.number().orElse("") + "  " + finding.control().title());
    findings.setMinWidth(0);
    findings.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(findings, Priority.ALWAYS);
    getChildren().setAll(label, kinds, findings);
    kinds.valueProperty().subscribe(_ -> chosen());
    findings.valueProperty().subscribe(_ -> chosen());
    findings.setOnShowing(_ -> fill());
    model.documents().variantProperty().subscribe(this::show);
  }

  private static List<Kind> kindsToChoose() {
    return Stream.concat(
            Stream.of(
                kind(new ReportVariant.Full()),
                kind(new ReportVariant.Executive()),
                kind(new ReportVariant.Remediation()),
                new Kind(DocumentNames.of(new ReportVariant.OneFinding("")), Optional.empty())),
            Stream.of(Standard.values())
                .map(standard -> kind(new ReportVariant.PerStandard(standard))))
        .toList();
  }

  private static Kind kind(ReportVariant variant) {
    return new Kind(DocumentNames.of(variant), Optional.of(variant));
  }

  private void fill() {
    var now = model.documents().findings();
    if (!findings.getItems().equals(now)) {
      showing = true;
      var before = findings.getValue();
      findings.getItems().setAll(now);
      if (before != null) {
        now.stream()
            .filter(finding -> finding.control().id().equals(before.control().id()))
            .findFirst()
            .ifPresent(findings::setValue);
      }
      showing = false;
    }
  }

  private void chosen() {
    if (showing || kinds.getValue() == null) {
      return;
    }
    var variant = kinds.getValue().variant();
    findings.setVisible(variant.isEmpty());
    if (variant.isPresent()) {
      model.choose(variant.get());
      return;
    }
    fill();
    if (findings.getValue() == null && !findings.getItems().isEmpty()) {
      findings.setValue(findings.getItems().getFirst());
    } else if (findings.getValue() != null) {
      model.choose(new ReportVariant.OneFinding(findings.getValue().control().id()));
    }
  }

  private void show(ReportVariant variant) {
    showing = true;
    boolean one = variant instanceof ReportVariant.OneFinding;
    kinds.getItems().stream()
        .filter(
            kind ->
                one ? kind.variant().isEmpty() : kind.variant().filter(variant::equals).isPresent())
        .findFirst()
        .ifPresent(kinds::setValue);
    findings.setVisible(one);
    showing = false;
  }
}
