package org.postgresaudit.ui.audit.attachments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.attachment.PictureEdit;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.store.AttachmentStore;
import org.postgresaudit.store.AttachmentStore.Erased;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The attachments of one audit: those of what is looked at, and everything that can be done with
/// them. What is shown is what is stored. Used on the JavaFX thread only.
public final class AttachmentsViewModel {
  private final Audit audit;
  private final AttachmentStore store;
  private final BackgroundWork work;
  private final Status status;
  private final InstantSource clock;
  private final List<Attachment> all;
  private final ReadOnlyObjectWrapper<List<Attachment>> everything;
  private final ObservableList<Attachment> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Attachment>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private byte[] removedBytes = new byte[0];
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// @param stored those the audit has
  public AttachmentsViewModel(
      Audit audit,
      List<Attachment> stored,
      AttachmentStore store,
      BackgroundWork work,
      Status status,
      InstantSource clock) {
    this.audit = audit;
    this.all = new ArrayList<>(stored);
    this.everything = new ReadOnlyObjectWrapper<>(List.copyOf(stored));
    this.store = store;
    this.work = work;
    this.status = status;
    this.clock = clock;
  }

  /// Those of what is looked at, in their order: of a whole control all of it, of a finding its
  /// own.
  public ObservableList<Attachment> shown() {
    return shown;
  }

  /// Those of the whole audit, as they are stored.
  public ReadOnlyObjectProperty<List<Attachment>> allProperty() {
    return everything.getReadOnlyProperty();
  }

  /// What is looked at; absent before a control was chosen.
  public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /// What can be put back.
  public ReadOnlyObjectProperty<Optional<Attachment>> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  /// Why the last thing could not be done, or what is odd about it; empty when nothing is.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether nothing may be changed any more.
  public boolean isSealed() {
    return audit.isSealed();
  }

  /// Looks at a control or a finding of it.
  public void look(Optional<Subject> at) {
    if (at.equals(subject.get())) {
      return;
    }
    subject.set(at);
    problem.set("");
    forget();
    refresh();
  }

  /// Attaches files to what is looked at, one after the other.
  ///
  /// @param onPicture told when it was a single picture, which may have to be blacked out
  public void attach(List<Path> files, Consumer<Attachment> onPicture) {
    Consumer<Attachment> each = files.size() == 1 ? onPicture : _ -> {};
    for (var file : files) {
      keep(Messages.attaching(file), () -> Incoming.read(file), each);
    }
  }

  /// Attaches a picture without a file to what is looked at.
  ///
  /// @param picture makes it, away from the window
  public void attach(String name, Making<Picture> picture, Consumer<Attachment> onPicture) {
    keep(Messages.attachingPicture(), () -> Incoming.of(name, picture.make()), onPicture);
  }

  /// Makes something away from the window.
  @FunctionalInterface
  public interface Making<T> {
    /// Whatever it throws is told to the auditor.
    T make() throws Exception;
  }

  private void keep(String title, Making<Incoming> making, Consumer<Attachment> onPicture) {
    if (isSealed() || subject.get().isEmpty()) {
      return;
    }
    var on = subject.get().get();
    problem.set("");
    work.start(
        Kind.DOCUMENT,
        title,
        _ -> {
          var incoming = making.make();
          var attachment = described(on, incoming);
          store.add(audit.id(), attachment, incoming.bytes());
          return new Kept(attachment, incoming.notice());
        },
        kept -> kept(kept, onPicture),
        this::failed);
  }

  private record Kept(Attachment attachment, Optional<String> notice) {}

  /// The place is found when it is shown; until then it is the last.
  private Attachment described(Subject on, Incoming incoming) {
    return new Attachment(
        UUID.randomUUID(),
        on,
        clock.instant(),
        audit.auditor(),
        incoming.name(),
        incoming.mediaType(),
        incoming.sha256(),
        incoming.bytes().length,
        "",
        Integer.MAX_VALUE);
  }

  private void kept(Kept kept, Consumer<Attachment> onPicture) {
    status.saved();
    kept.notice().ifPresent(problem::set);
    all.add(kept.attachment());
    refresh();
    if (MediaTypes.isPicture(kept.attachment().mediaType()) && shown.contains(kept.attachment())) {
      onPicture.accept(kept.attachment());
    }
  }

  /// Writes other words below an attachment.
  ///
  /// @param done told when they are stored
  /// @param failed told in a sentence why they are not
  public void caption(Attachment attachment, String words, Runnable done, Consumer<String> failed) {
    var changed = attachment.captioned(words.strip(), audit.auditor(), clock.instant());
    work.start(
        Kind.STORE,
        Messages.saving(),
        _ -> {
          store.describe(audit.id(), List.of(changed));
          return changed;
        },
        stored -> {
          replaced(stored);
          done.run();
        },
        fault -> failed.accept(Messages.couldNotSave(attachment.name(), fault)));
  }

  /// Puts a new picture in the place of the present one, whose bytes go for good.
  ///
  /// @param failed told in a sentence why it was not done
  public void redraw(
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
          replaced(redrawn.attachment());
          tell(redrawn.erased());
          done.run();
        },
        fault -> failed.accept(Messages.couldNotSave(attachment.name(), fault)));
  }

  private record Redrawn(Attachment attachment, Erased erased) {}

  /// Moves an attachment to a place among those shown, counted from 0.
  public void move(Attachment attachment, int to) {
    int from = shown.indexOf(attachment);
    if (isSealed() || from < 0 || to < 0 || to >= shown.size() || from == to) {
      return;
    }
    var order = new ArrayList<>(shown);
    order.add(to, order.remove(from));
    var changed = new ArrayList<Attachment>();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).position() != i + 1) {
        changed.add(order.get(i).placed(i + 1, audit.auditor(), clock.instant()));
      }
    }
    work.start(
        Kind.STORE,
        Messages.saving(),
        _ -> {
          store.describe(audit.id(), changed);
          return changed;
        },
        stored -> {
          stored.forEach(each -> all.replaceAll(old -> old.id().equals(each.id()) ? each : old));
          status.saved();
          refresh();
        },
        this::failed);
  }

  /// Takes an attachment away. Until something else is looked at it can be put back.
  public void remove(Attachment attachment) {
    if (isSealed()) {
      return;
    }
    problem.set("");
    work.start(
        Kind.STORE,
        Messages.saving(),
        _ -> {
          var bytes = store.bytes(audit.id(), attachment);
          var last = attachment.captioned(attachment.caption(), audit.auditor(), clock.instant());
          var erased = store.remove(audit.id(), last);
          return new Taken(() -> bytes, erased);
        },
        taken -> {
          all.removeIf(each -> each.id().equals(attachment.id()));
          removedBytes = taken.bytes().get();
          removed.set(Optional.of(attachment));
          tell(taken.erased());
          status.saved();
          refresh();
        },
        this::failed);
  }

  private record Taken(Supplier<byte[]> bytes, Erased erased) {}

  /// Puts back what was removed last.
  public void putBack() {
    removed
        .get()
        .ifPresent(
            back -> {
              var bytes = removedBytes;
              forget();
              work.start(
                  Kind.STORE,
                  Messages.saving(),
                  _ -> {
                    store.add(audit.id(), back, bytes);
                    return back;
                  },
                  stored -> {
                    all.add(stored);
                    status.saved();
                    refresh();
                  },
                  this::failed);
            });
  }

  private void forget() {
    removed.set(Optional.empty());
    removedBytes = new byte[0];
  }

  /// Makes something of a picture, away from the window; a problem when it cannot be read.
  public <T> void draw(Attachment attachment, Drawing<T> drawing, Consumer<T> shown) {
    work.start(
        Kind.PAGES,
        Messages.opening(attachment.name()),
        _ -> drawing.of(Picture.read(store.bytes(audit.id(), attachment))),
        shown,
        fault -> problem.set(Messages.couldNotOpen(attachment.name(), fault)));
  }

  /// Makes one thing of a picture.
  @FunctionalInterface
  public interface Drawing<T> {
    /// Away from the window.
    T of(Picture picture);
  }

  /// Writes a copy of the content to where the auditor says.
  public void saveCopy(Attachment attachment, Path to) {
    work.start(
        Kind.DOCUMENT,
        Messages.savingCopy(attachment.name()),
        _ -> Files.write(to, store.bytes(audit.id(), attachment)),
        _ -> {},
        fault -> problem.set(Messages.couldNotSaveCopy(attachment.name(), to, fault)));
  }

  /// Says what could not be done.
  void problem(String sentence) {
    problem.set(sentence);
  }

  /// Puts the sentence about the last problem aside.
  public void putAside() {
    problem.set("");
  }

  private void replaced(Attachment changed) {
    all.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
    status.saved();
    refresh();
  }

  private void tell(Erased erased) {
    switch (erased) {
      case NOW -> {}
      case ONCE_NOBODY_READS -> problem.set(Messages.bytesGoLater());
    }
  }

  private void failed(Throwable fault) {
    problem.set(Messages.sentence(fault));
  }

  private void refresh() {
    var now = all.stream().sorted(Comparator.comparingInt(Attachment::position)).toList();
    if (!now.equals(everything.get())) {
      everything.set(now);
    }
    shown.setAll(
        subject.get().stream()
            .flatMap(at -> all.stream().filter(each -> isOf(each.subject(), at)))
            .sorted(Comparator.comparingInt(Attachment::position))
            .toList());
  }

  private static boolean isOf(Subject attached, Subject lookedAt) {
    return lookedAt.finding().isPresent()
        ? attached.equals(lookedAt)
        : attached.control().equals(lookedAt.control());
  }
}
