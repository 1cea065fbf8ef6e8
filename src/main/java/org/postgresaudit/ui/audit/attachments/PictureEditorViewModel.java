package org.postgresaudit.ui.audit.attachments;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.attachment.Area;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.attachment.PictureEdit;

/// What is being done to one picture: the frame that was drawn, what was blacked out and cropped,
/// and the way back. All areas are in pixels of the picture.
public final class PictureEditorViewModel {
  private final ReadOnlyObjectWrapper<PictureEdit> edit;
  private final ReadOnlyObjectWrapper<Optional<Area>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Deque<PictureEdit> before = new ArrayDeque<>();
  private final Deque<PictureEdit> after = new ArrayDeque<>();

  /// Nothing is done yet.
  public PictureEditorViewModel(Picture picture) {
    edit = new ReadOnlyObjectWrapper<>(PictureEdit.none(picture));
  }

  /// What is to be done when it is saved.
  public ReadOnlyObjectProperty<PictureEdit> editProperty() {
    return edit.getReadOnlyProperty();
  }

  /// The frame; absent when none is drawn.
  public ReadOnlyObjectProperty<Optional<Area>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// Draws a frame; what of it is outside the picture is cut off.
  public void select(Area area) {
    selection.set(Optional.of(area.within(edit.get().kept())));
  }

  /// Takes the frame away.
  public void unselect() {
    selection.set(Optional.empty());
  }

  /// Moves the frame, or begins with one in the middle.
  public void move(int dx, int dy) {
    change(frame -> frame.moved(dx, dy, edit.get().kept()));
  }

  /// Makes the frame larger or smaller, or begins with one in the middle.
  public void grow(int dx, int dy) {
    change(frame -> frame.grown(dx, dy, edit.get().kept()));
  }

  private void change(java.util.function.UnaryOperator<Area> how) {
    selection.set(Optional.of(selection.get().map(how).orElseGet(this::inTheMiddle)));
  }

  private Area inTheMiddle() {
    var kept = edit.get().kept();
    int width = Math.max(1, kept.width() / 3);
    int height = Math.max(1, kept.height() / 6);
    return new Area(
        kept.x() + (kept.width() - width) / 2,
        kept.y() + (kept.height() - height) / 2,
        width,
        height);
  }

  /// Blacks out what is in the frame.
  public void blackOut() {
    selection.get().ifPresent(area -> next(edit.get().blackingOut(area)));
  }

  /// Keeps what is in the frame alone.
  public void crop() {
    selection.get().ifPresent(area -> next(edit.get().croppedTo(area)));
  }

  private void next(PictureEdit changed) {
    before.push(edit.get());
    after.clear();
    edit.set(changed);
    unselect();
  }

  /// Whether something can be taken back.
  public boolean canUndo() {
    return !before.isEmpty();
  }

  /// Whether something taken back can be done again.
  public boolean canRedo() {
    return !after.isEmpty();
  }

  /// Takes back the last thing done.
  public void undo() {
    if (canUndo()) {
      after.push(edit.get());
      edit.set(before.pop());
      unselect();
    }
  }

  /// Does again what was taken back last.
  public void redo() {
    if (canRedo()) {
      before.push(edit.get());
      edit.set(after.pop());
      unselect();
    }
  }
}
