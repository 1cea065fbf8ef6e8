package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.attachments.AttachmentsViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Deed;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.evidence.PinsViewModel;
import org.postgresaudit.ui.audit.verdict.Step;
import org.postgresaudit.ui.audit.verdict.VerdictViewModel;
import org.postgresaudit.ui.work.BackgroundWork;

/// What lies beside what is said in the verdict form.
///
/// @param attachments pictures and files of what the form is about
/// @param pins rows of evidence that go into the report
public record Beside(AttachmentsViewModel attachments, PinsViewModel pins) {
  /// Follows the form from control to control and from finding to finding, and keeps the audit on
  /// the desk up to date.
  ///
  /// @param changed told of each control beside which something else lies than before
  static Beside of(
      VerdictViewModel verdict,
      OpenAudit open,
      AuditStore audits,
      BackgroundWork work,
      Status status,
      InstantSource clock,
      Consumer<ControlRow> changed) {
    var attachments =
        new AttachmentsViewModel(
            open.audit(),
            open.dossier().attachments(),
            audits.attachments(),
            work,
            status,
            clock,
            verdict.undoing()::did);
    var pins =
        new PinsViewModel(
            open.audit(),
            open.dossier().pins(),
            audits,
            work,
            status,
            clock,
            verdict.undoing()::did);
    verdict.undoing().stepsProperty().subscribe((_, _) -> attachments.lastDone(lastDone(verdict)));
    verdict.rowProperty().subscribe((_, _) -> look(verdict, attachments));
    verdict.findingProperty().subscribe((_, _) -> look(verdict, attachments));
    look(verdict, attachments);
    attachments
        .allProperty()
        .subscribe(
            (before, now) -> {
              open.attached(now);
              differing(before, now).forEach(id -> open.row(id).ifPresent(changed));
            });
    pins.revisionProperty().subscribe((_, _) -> open.pinned(pins.pinned()));
    return new Beside(attachments, pins);
  }

  private static Optional<Deed> lastDone(VerdictViewModel verdict) {
    return verdict
        .undoing()
        .undoable()
        .flatMap(
            step -> step instanceof Step.Done(var deed) ? Optional.of(deed) : Optional.empty());
  }

  /// Ids of the controls beside which something else lies than before.
  private static Set<String> differing(List<Attachment> before, List<Attachment> now) {
    return Stream.concat(
            before.stream().filter(each -> !now.contains(each)),
            now.stream().filter(each -> !before.contains(each)))
        .map(each -> each.subject().control())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
