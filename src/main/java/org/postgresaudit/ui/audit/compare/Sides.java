package org.postgresaudit.ui.audit.compare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Comparison;

/// Which two audits stand side by side. One that is chosen where the other stands changes places
/// with it.
final class Sides {
  private final ReadOnlyObjectWrapper<Optional<Audit>> then =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Audit>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReadOnlyObjectProperty<Optional<Audit>> thenProperty() {
    return then.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Audit>> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// Those that were compared.
  void take(Comparison found) {
    then.set(Optional.of(found.then().audit()));
    now.set(Optional.of(found.now().audit()));
  }

  /// Chooses the earlier one; tells `changed` when it was another.
  void before(Audit earlier, Runnable changed) {
    choose(then, now, earlier, changed);
  }

  /// Chooses the later one; tells `changed` when it was another.
  void now(Audit later, Runnable changed) {
    choose(now, then, later, changed);
  }

  private static void choose(
      ReadOnlyObjectWrapper<Optional<Audit>> side,
      ReadOnlyObjectWrapper<Optional<Audit>> other,
      Audit audit,
      Runnable changed) {
    if (side.get().filter(audit::equals).isEmpty()) {
      if (other.get().filter(o -> o.id().equals(audit.id())).isPresent()) {
        other.set(side.get());
      }
      side.set(Optional.of(audit));
      changed.run();
    }
  }
}
