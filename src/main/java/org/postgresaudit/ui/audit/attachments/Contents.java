package org.postgresaudit.ui.audit.attachments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.attachment.PictureEdit;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AttachmentStore;
import org.postgresaudit.store.AttachmentStore.Erased;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The bytes of the attachments: shown as pictures, copied to files, and put in the place of other
/// bytes. All of it away from the window.
///
/// @param replaced told of each attachment that has another picture now, and what became of the
///   bytes before
/// @param problem told in a sentence what could not be done
record Contents(
    Audit audit,
    AttachmentStore store,
    BackgroundWork work,
    InstantSource clock,
    BiConsumer<Attachment, Erased> replaced,
    Consumer<String> problem) {

  /// Makes something of a picture, away from the window; a problem when it cannot be read.
  <T> void draw(Attachment attachment, Drawing<T> drawing, Consumer<T> shown) {
    work.start(
        Kind.PAGES,
        Messages.opening(attachment.name()),
        _ -> drawing.of(Picture.read(store.bytes(audit.id(), attachment))),
        shown,
        fault -> problem.accept(Messages.couldNotOpen(attachment.name(), fault)));
  }

  /// Makes one thing of a picture.
  @FunctionalInterface
  interface Drawing<T> {
    /// Away from the window.
    T of(Picture picture);
  }

  /// Writes a copy of the content to where the auditor says.
  void saveCopy(Attachment attachment, Path to) {
    work.start(
        Kind.DOCUMENT,
        Messages.savingCopy(attachment.name()),
        _ -> Files.write(to, store.bytes(audit.id(), attachment)),
        _ -> {},
        fault -> problem.accept(Messages.couldNotSaveCopy(attachment.name(), to, fault)));
  }

  /// Puts a new picture in the place of the present one, whose bytes go for good.
  ///
  /// @param failed told in a sentence why it was not done
  void redraw(
      Attachment attachment,
      Picture picture,
      PictureEdit edit,
      String caption,
      Runnable done,
      Consumer<String> failed) {
    work.start(
        Kind.DOCUMENT,
        Messages.redrawing(attachment.name()),
        _ -> {
          var png = picture.edited(edit).png();
          var incoming = Incoming.of(Messages.asPng(attachment.name()), png);
          var changed =
              new Attachment(
                  attachment.id(),
                  attachment.subject(),
                  clock.instant(),
                  audit.auditor(),
                  incoming.name(),
                  incoming.mediaType(),
                  incoming.sha256(),
                  png.length,
                  caption.strip(),
                  attachment.position());
          return new Redrawn(changed, store.replace(audit.id(), changed, png));
        },
        redrawn -> {
          replaced.accept(redrawn.attachment(), redrawn.erased());
          done.run();
        },
        fault -> failed.accept(Messages.couldNotSave(attachment.name(), fault)));
  }

  private record Redrawn(Attachment attachment, Erased erased) {}
}
