package org.postgresaudit.ui.audit.attachments;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.kit.PngPicture;

/// Puts a drawing of the screen among the attachments of a control, and with them into the report.
/// It is a step like every other: Ctrl+Z takes it back.
public record IntoTheReport(AttachmentsViewModel attachments, Status status) {

  /// Of what a node shows now.
  ///
  /// @param beside the control it is evidence for; absent when nothing was chosen
  /// @param name of the file
  public void put(Region drawn, Optional<ControlRow> beside, String name, String caption) {
    if (attachments.isSealed()) {
      status.problem(Messages.sealedNoPicture());
    } else if (beside.isEmpty()) {
      status.problem(Messages.noControlForPicture());
    } else {
      var control = beside.get().control();
      var picture = PngPicture.of(drawn);
      attachments.attachDrawn(
          new Subject(control.id(), Optional.empty()),
          name,
          caption,
          () -> PngPicture.bytes(picture),
          () -> status.noteProperty().set(Messages.intoTheReport(control.title())),
          status::problem);
    }
  }
}
