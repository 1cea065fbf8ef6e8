package org.postgresaudit.ui.audit.verdict;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.ui.audit.desk.ControlRow;

/// The document that was shown with the answer in a verdict form: its name and its hash are part of
/// the answer, the document itself is never stored.
///
/// @param hashes computes them in the background
record AnswerDocument(VerdictViewModel form, DocumentHash hashes) {

  /// The document whose hash is being computed; empty when none is.
  ReadOnlyStringProperty hashingProperty() {
    return hashes.nowProperty();
  }

  /// Names it.
  void name(Path file) {
    form.rowProperty()
        .get()
        .filter(_ -> !form.isSealed())
        .ifPresent(
            row -> {
              form.store();
              hashes.of(file, sha256 -> read(row, file.getFileName().toString(), sha256));
            });
  }

  /// Names none any more.
  void forget() {
    var draft = form.draftProperty().get();
    var answer = draft.answer();
    form.edit(draft.with(new Attestation(answer.answeredBy(), "", "", answer.validUntil())));
    form.store();
  }

  private void read(ControlRow of, String name, String sha256) {
    form.store();
    form.ofSeveral()
        .change(
            List.of(of),
            before ->
                before.with(
                    new Attestation(
                        before.answer().answeredBy(), name, sha256, before.answer().validUntil())));
  }
}
