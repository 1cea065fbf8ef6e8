package org.postgresaudit.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.report.content.Edition;
import org.postgresaudit.report.content.Figures;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;

/// What the report says now, and which document of it is looked at and exported.
final class Contents {
  private final Optional<Comparison> since;
  private final List<Edition.Issue> earlier;
  private final Figures figures;
  private final FieldStore stored;
  private final ReadOnlyObjectWrapper<ReportVariant> variant =
      new ReadOnlyObjectWrapper<>(new ReportVariant.Full());

  /// @param since absent when the audit is a first one
  /// @param earlier reports signed before, oldest first
  Contents(
      Optional<Comparison> since, List<Edition.Issue> earlier, Figures figures, FieldStore stored) {
    this.since = since;
    this.earlier = List.copyOf(earlier);
    this.figures = figures;
    this.stored = stored;
  }

  ReadOnlyObjectProperty<ReportVariant> variantProperty() {
    return variant.getReadOnlyProperty();
  }

  void choose(ReportVariant chosen) {
    variant.set(chosen);
  }

  /// What there is to make a document of, in the order of their numbers.
  List<ReportedControl> findings(AssessedAudit audit, Fields fields, LocalDate today) {
    return whole(audit, fields, today).findings();
  }

  /// A finding that is gone meanwhile has no document any more; the whole report stands for it.
  ReportContent of(AssessedAudit audit, Fields fields, LocalDate today) {
    var whole = whole(audit, fields, today);
    if (variant.get() instanceof ReportVariant.OneFinding(var control)
        && whole.finding(control).isEmpty()) {
      variant.set(new ReportVariant.Full());
    }
    return whole.as(variant.get());
  }

  /// Several documents of the same content.
  List<ReportContent> of(
      List<ReportVariant> variants, AssessedAudit audit, Fields fields, LocalDate today) {
    var whole = whole(audit, fields, today);
    return variants.stream().map(whole::as).toList();
  }

  private ReportContent whole(AssessedAudit audit, Fields fields, LocalDate today) {
    var content =
        ReportContent.of(audit, fields.details(today, ZoneId.systemDefault(), earlier), figures)
            .first(stored.first(audit.audit()));
    return since
        .filter(_ -> stored.tellsChanges(audit.audit()))
        .map(content::since)
        .orElse(content);
  }
}
