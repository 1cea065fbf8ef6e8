package org.postgresaudit.ui.audit.attachments;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.postgresaudit.audit.Attachment;

/// What Esc does in the picture editor: first it takes the frame away, then it says that something
/// is not saved, and only then it leaves.
final class Leaving implements Runnable {
  private final PictureEditorViewModel editing;
  private final Attachment attachment;
  private final TextField caption;
  private final StringProperty problem;
  private final Runnable leave;
  private boolean warned;

  Leaving(
      PictureEditorViewModel editing,
      Attachment attachment,
      TextField caption,
      StringProperty problem,
      Runnable leave) {
    this.editing = editing;
    this.attachment = attachment;
    this.caption = caption;
    this.problem = problem;
    this.leave = leave;
    // Whoever goes on working is to be warned again.
    editing.editProperty().subscribe((_, _) -> warned = false);
    caption.textProperty().subscribe((_, _) -> warned = false);
  }

  @Override
  public void run() {
    if (editing.selectionProperty().get().isPresent()) {
      editing.unselect();
    } else if (!warned && isChanged()) {
      warned = true;
      problem.set(EditorMessages.escAgain());
    } else {
      leave.run();
    }
  }

  private boolean isChanged() {
    return !editing.editProperty().get().isEmpty()
        || !caption.getText().strip().equals(attachment.caption());
  }
}
