package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.attachments.AttachmentsViewModel;
import org.postgresaudit.ui.work.BackgroundWork;

/// What lies beside what is said in the verdict form.
///
/// @param attachments pictures and files of what the form is about
/// @param pins rows of evidence that go into the report
record Beside(AttachmentsViewModel attachments, PinsViewModel pins) {
  /// Follows the form from control to control and from finding to finding.
  static Beside of(
      VerdictViewModel verdict,
      OpenAudit open,
      AuditStore audits,
      BackgroundWork work,
      Status status,
      InstantSource clock) {
    var attachments =
        new AttachmentsViewModel(
            open.audit(), open.dossier().attachments(), audits.attachments(), work, status, clock);
    var pins = new PinsViewModel(open.audit(), open.dossier().pins(), audits, work, status, clock);
    verdict.rowProperty().subscribe(_ -> look(verdict, attachments));
    verdict.findingProperty().subscribe(_ -> look(verdict, attachments));
    return new Beside(attachments, pins);
  }

  private static void look(VerdictViewModel verdict, AttachmentsViewModel attachments) {
    attachments.look(
        verdict
            .rowProperty()
            .get()
            .map(
                row ->
                    new Subject(
                        row.control().id(), verdict.findingProperty().get().map(Judged::key))));
  }
}
