package org.postgresaudit.ui.audit.control;

import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.kit.CodeBlock;

/// The query as it was sent, for each place that was asked another one.
final class SentQueries extends VBox {
  SentQueries(Assessment assessment) {
    super(12);
    assessment.results().stream()
        .map(ProbeResult::evidence)
        .map(Evidence::query)
        .filter(query -> !query.isBlank())
        .distinct()
        .forEach(query -> getChildren().add(CodeBlock.sql(query)));
  }
}
