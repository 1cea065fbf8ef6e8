package org.postgresaudit.ui.audit.attachments;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.store.AttachmentStore;
import org.postgresaudit.ui.audit.attachments.AttachmentsViewModel.Making;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// What comes in to be attached: read or drawn away from the window, stored, and only then told.
///
/// @param kept told of each that is on the disk, with the sentence about what is odd about it, if
///   anything is
record Arrivals(
    Audit audit,
    AttachmentStore store,
    BackgroundWork work,
    InstantSource clock,
    BiConsumer<Attachment, Optional<String>> kept) {

  /// Attaches something to a control or a finding.
  ///
  /// @param then told of it after everybody else
  void keep(
      Subject on,
      String title,
      String caption,
      Making<Incoming> making,
      Consumer<Attachment> then,
      Consumer<Throwable> failed) {
    work.start(
        Kind.DOCUMENT,
        title,
        _ -> {
          var incoming = making.make();
          var attachment = described(on, incoming, caption);
          store.add(audit.id(), attachment, incoming.bytes());
          return new Kept(attachment, incoming.notice());
        },
        stored -> {
          kept.accept(stored.attachment(), stored.notice());
          then.accept(stored.attachment());
        },
        failed);
  }

  private record Kept(Attachment attachment, Optional<String> notice) {}

  /// The place is found when it is shown; until then it is the last.
  private Attachment described(Subject on, Incoming incoming, String caption) {
    return new Attachment(
        UUID.randomUUID(),
        on,
        clock.instant(),
        audit.auditor(),
        incoming.name(),
        incoming.mediaType(),
        incoming.sha256(),
        incoming.bytes().length,
        caption,
        Integer.MAX_VALUE);
  }
}
