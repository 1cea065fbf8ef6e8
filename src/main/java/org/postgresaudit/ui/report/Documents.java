package org.postgresaudit.ui.report;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.store.SealedReport;

/// Which documents the audit becomes: the one on the screen, those that go along when it is signed,
/// and those that were signed before.
final class Documents {
  private final Contents contents;
  private final DetailsViewModel details;
  private final FieldStore fieldStore;
  private final ReadOnlyObjectWrapper<Companions> companions;
  private final ObservableList<SealedReport> signed = FXCollections.observableArrayList();
  // Kept, because a view of a list is only weakly held by it and would fall silent.
  private final ObservableList<SealedReport> shown =
      FXCollections.unmodifiableObservableList(signed);

  Documents(Contents contents, DetailsViewModel details, FieldStore fieldStore) {
    this.contents = contents;
    this.details = details;
    this.fieldStore = fieldStore;
    this.companions = new ReadOnlyObjectWrapper<>(fieldStore.companions());
  }

  /// The one on the screen.
  ReadOnlyObjectProperty<ReportVariant> variantProperty() {
    return contents.variantProperty();
  }

  void choose(ReportVariant variant) {
    contents.choose(variant);
  }

  /// What the one on the screen says now.
  ReportContent content() {
    return contents.of(details.auditProperty().get(), fields(), details.today());
  }

  /// What there is to make a document of, in the order of their numbers.
  List<ReportedControl> findings() {
    return contents.findings(details.auditProperty().get(), fields(), details.today());
  }

  /// Those signed so far, newest first.
  ObservableList<SealedReport> signed() {
    return shown;
  }

  /// @param reports oldest first
  void show(List<SealedReport> reports) {
    signed.setAll(new SignedFiles(reports).newestFirst());
  }

  /// Whether its pages are those of a file: what closed the audit is never drawn again.
  boolean isRead(ReportVariant document) {
    return details.about().isSealed()
        && (document instanceof ReportVariant.Full || isSigned(document));
  }

  private boolean isSigned(ReportVariant document) {
    return signed.stream().anyMatch(report -> report.document().equals(document.word()));
  }

  /// What is signed along with the document on the screen.
  ReadOnlyObjectProperty<Companions> companionsProperty() {
    return companions.getReadOnlyProperty();
  }

  /// Signs one more document along, or no longer.
  void turn(String companion) {
    companions.set(companions.get().turned(companion));
    fieldStore.keep(companions.get());
  }

  /// What would be signed now, in this order; empty when a closed audit has it all.
  List<ReportVariant> toSign() {
    return companions
        .get()
        .toSign(
            contents.variantProperty().get(),
            companions.get().has(Companions.EVERY_FINDING) ? findings() : List.of(),
            this::isRead);
  }

  /// What each of [#toSign] says.
  List<ReportContent> ordered() {
    return of(toSign());
  }

  private List<ReportContent> of(List<ReportVariant> variants) {
    return contents.of(variants, details.auditProperty().get(), fields(), details.today());
  }

  /// A name for the first file to sign that says whose, when and which document.
  String fileName() {
    var about = details.about();
    var first = toSign().stream().limit(1).toList();
    var document = first.isEmpty() ? content() : of(first).getFirst();
    return String.join(
                " ",
                about.client(),
                about.target().name(),
                details.today().toString(),
                document.variantInFileName())
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "")
        + ".pdf";
  }

  private Fields fields() {
    return details.fieldsProperty().get();
  }
}
