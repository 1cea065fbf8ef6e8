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
import org.postgresaudit.ui.audit.desk.Deed;
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
  private final AttachmentSteps steps;
  private final ReadOnlyObjectWrapper<List<Attachment>> everything;
  private final ObservableList<Attachment> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Attachment>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Deed> removal = Optional.empty();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// @param stored those the audit has
  /// @param did told of everything that was done and can be taken back
  public AttachmentsViewModel(
      Audit audit,
      List<Attachment> stored,
      AttachmentStore store,
      BackgroundWork work,
      Status status,
      InstantSource clock,
      Consumer<Deed> did) {
    this.audit = audit;
    this.all = new ArrayList<>(stored);
    this.everything = new ReadOnlyObjectWrapper<>(List.copyOf(stored));
    this.store = store;
    this.work = work;
    this.status = status;
    this.clock = clock;
    this.steps =
        new AttachmentSteps(
            audit,
            all,
            store,
            work,
            clock,
            did,
            new AttachmentSteps.Told() {
              @Override
              public void stored() {
                status.saved();
                refresh();
              }

              @Override
              public void erased(Erased erased) {
                tell(erased);
              }

              @Override
              public void failed(Throwable fault) {
                AttachmentsViewModel.this.failed(fault);
              }
            });
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

  /// What was removed last, while that is the next thing to be taken back.
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

  /// Attaches a picture the program drew to a control, wherever the auditor looks.
  ///
  /// @param png makes the file, away from the window
  /// @param done told when it is stored
  /// @param failed told in a sentence why it is not
  public void attachDrawn(
      Subject on,
      String name,
      String caption,
      Making<byte[]> png,
      Runnable done,
      Consumer<String> failed) {
    work.start(
        Kind.DOCUMENT,
        Messages.attachingPicture(),
        _ -> {
          var incoming = Incoming.of(name, png.make());
          var attachment = described(on, incoming, caption);
          store.add(audit.id(), attachment, incoming.bytes());
          return new Kept(attachment, incoming.notice());
        },
        kept -> {
          kept(kept, _ -> {});
          done.run();
        },
        fault -> failed.accept(Messages.sentence(fault)));
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
          var attachment = described(on, incoming, "");
          store.add(audit.id(), attachment, incoming.bytes());
          return new Kept(attachment, incoming.notice());
        },
        kept -> kept(kept, onPicture),
        this::failed);
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

  private void kept(Kept kept, Consumer<Attachment> onPicture) {
    status.saved();
    kept.notice().ifPresent(problem::set);
    all.add(kept.attachment());
    refresh();
    steps.attached(kept.attachment());
    if (MediaTypes.isPicture(kept.attachment().mediaType()) && shown.contains(kept.attachment())) {
      onPicture.accept(kept.attachment());
    }
  }

  /// Writes other words below an attachment.
  ///
  /// @param done told when they are stored
  /// @param failed told in a sentence why they are not
  public void caption(Attachment attachment, String words, Runnable done, Consumer<String> failed) {
    steps.caption(attachment, words.strip(), done, failed);
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
    var before = shown.stream().map(Attachment::id).toList();
    var after = new ArrayList<>(before);
    after.add(to, after.remove(from));
    steps.order(attachment, before, after);
  }

  /// Takes an attachment away. While the audit is open it can be taken back.
  public void remove(Attachment attachment) {
    if (isSealed()) {
      return;
    }
    problem.set("");
    steps.remove(
        attachment,
        deed -> {
          removal = Optional.of(deed);
          removed.set(Optional.of(attachment));
        });
  }

  /// What is taken back next is something else now; see [#removedProperty].
  public void lastDone(Optional<Deed> deed) {
    if (removal.isPresent() && !removal.equals(deed)) {
      forget();
    }
  }

  private void forget() {
    removal = Optional.empty();
    removed.set(Optional.empty());
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
