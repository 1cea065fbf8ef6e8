package org.postgresaudit.ui.audit.attachments;

import java.time.Instant;
import java.util.Optional;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AttachmentStore;
import org.postgresaudit.store.AttachmentStore.Erased;

/// An attachment with its bytes between being taken away and being put back. The store has erased
/// them; here they live as long as the audit is open. Used on the thread of the store.
final class Held {
  private Optional<Attachment> attachment = Optional.empty();
  private byte[] bytes = new byte[0];

  /// Takes it out of the store.
  Erased take(AttachmentStore store, Audit audit, Attachment now, Instant at) {
    bytes = store.bytes(audit.id(), now);
    attachment = Optional.of(now);
    return store.remove(audit.id(), now.captioned(now.caption(), audit.auditor(), at));
  }

  /// Puts it back as it was.
  Attachment give(AttachmentStore store, Audit audit) {
    var back =
        attachment.orElseThrow(() -> new IllegalStateException("nothing was taken away yet"));
    store.add(audit.id(), back, bytes);
    bytes = new byte[0];
    return back;
  }
}
