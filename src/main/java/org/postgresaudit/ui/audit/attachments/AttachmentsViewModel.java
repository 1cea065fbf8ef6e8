package org.postgresaudit.ui.audit.attachments;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.store.AttachmentStore;
import org.postgresaudit.store.AttachmentStore.Erased;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.Deed;
import org.postgresaudit.ui.work.BackgroundWork;

/// The attachments of one audit: those of what is looked at, and everything that can be done with
/// them. What is shown is what is stored. Used on the JavaFX thread only.
public final class AttachmentsViewModel {
  private final Audit audit;
  private final Status status;
  private final Shelf shelf;
  private final AttachmentSteps steps;
  private final Arrivals arrivals;
  private final Contents contents;
  private final Removal removal = new Removal();
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
    this.shelf = new Shelf(stored);
    this.status = status;
    this.arrivals = new Arrivals(audit, store, work, clock, this::kept);
    this.contents = new Contents(audit, store, work, clock, this::replaced, this::problem);
    this.steps =
        new AttachmentSteps(
            audit,
            shelf.all(),
            store,
            work,
            clock,
            did,
            new AttachmentSteps.Told() {
              @Override
              public void stored() {
                status.saved();
                shelf.refresh();
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
    return shelf.shown();
  }

  /// Those of the whole audit, as they are stored.
  public ReadOnlyObjectProperty<List<Attachment>> allProperty() {
    return shelf.allProperty();
  }

  /// What is looked at; absent before a control was chosen.
  public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
    return shelf.subjectProperty();
  }

  /// What was removed last, while that is the next thing to be taken back.
  public ReadOnlyObjectProperty<Optional<Attachment>> removedProperty() {
    return removal.removedProperty();
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
    if (!at.equals(shelf.subjectProperty().get())) {
      problem.set("");
      removal.forget();
      shelf.look(at);
    }
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
    arrivals.keep(
        on,
        Messages.attachingPicture(),
        caption,
        () -> Incoming.of(name, png.make()),
        _ -> done.run(),
        fault -> failed.accept(Messages.sentence(fault)));
  }

  /// Makes something away from the window.
  @FunctionalInterface
  public interface Making<T> {
    /// Whatever it throws is told to the auditor.
    T make() throws Exception;
  }

  private void keep(String title, Making<Incoming> making, Consumer<Attachment> onPicture) {
    if (isSealed() || shelf.subjectProperty().get().isEmpty()) {
      return;
    }
    problem.set("");
    arrivals.keep(
        shelf.subjectProperty().get().get(),
        title,
        "",
        making,
        attachment -> {
          if (MediaTypes.isPicture(attachment.mediaType()) && shelf.shown().contains(attachment)) {
            onPicture.accept(attachment);
          }
        },
        this::failed);
  }

  private void kept(Attachment attachment, Optional<String> odd) {
    status.saved();
    odd.ifPresent(problem::set);
    shelf.put(attachment);
    steps.attached(attachment);
  }

  /// Writes other words below an attachment.
  ///
  /// @param done told when they are stored
  /// @param failed told in a sentence why they are not
  public void caption(Attachment attachment, String words, Runnable done, Consumer<String> failed) {
    steps.caption(attachment, words.strip(), done, failed);
  }

  /// Moves an attachment to a place among those shown, counted from 0.
  public void move(Attachment attachment, int to) {
    var shown = shelf.shown();
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
    steps.remove(attachment, deed -> removal.done(deed, attachment));
  }

  /// What is taken back next is something else now; see [#removedProperty].
  public void lastDone(Optional<Deed> deed) {
    removal.lastDone(deed);
  }

  /// The bytes of the attachments.
  Contents contents() {
    return contents;
  }

  /// Says what could not be done.
  void problem(String sentence) {
    problem.set(sentence);
  }

  /// Puts the sentence about the last problem aside.
  public void putAside() {
    problem.set("");
  }

  private void replaced(Attachment changed, Erased erased) {
    shelf.replace(changed);
    status.saved();
    tell(erased);
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
}
