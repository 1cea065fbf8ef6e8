package org.postgresaudit.ui.audit.attachments;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.ui.audit.desk.Deed;

/// What was removed last, while that is the next thing to be taken back.
final class Removal {
  private final ReadOnlyObjectWrapper<Optional<Attachment>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Deed> deed = Optional.empty();

  ReadOnlyObjectProperty<Optional<Attachment>> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  void done(Deed removing, Attachment attachment) {
    deed = Optional.of(removing);
    removed.set(Optional.of(attachment));
  }

  /// @param last what is taken back next
  void lastDone(Optional<Deed> last) {
    if (deed.isPresent() && !deed.equals(last)) {
      forget();
    }
  }

  void forget() {
    deed = Optional.empty();
    removed.set(Optional.empty());
  }
}
