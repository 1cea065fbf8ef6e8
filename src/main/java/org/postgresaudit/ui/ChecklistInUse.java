package org.postgresaudit.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.PackShelf.Shelved;

/// The checklist that is asked: the product's own, and every pack that was confirmed. Used on the
/// JavaFX thread only.
public final class ChecklistInUse implements Supplier<Checklist> {
  private final Checklist own;
  private final ReadOnlyObjectWrapper<Checklist> inUse;

  /// The product's own until packs are known.
  public ChecklistInUse(Checklist own) {
    this.own = own;
    this.inUse = new ReadOnlyObjectWrapper<>(own);
  }

  /// The one that comes with the product.
  public Checklist own() {
    return own;
  }

  @Override
  public Checklist get() {
    return inUse.get();
  }

  /// The one that is asked, to be watched.
  public ReadOnlyObjectProperty<Checklist> property() {
    return inUse.getReadOnlyProperty();
  }

  /// Takes the packs in use from what lies on the shelf, which has refused those that do not fit.
  public void take(List<Shelved> shelf) {
    var joined = own;
    for (var each : shelf) {
      if (each instanceof Shelved.InUse(var pack, _)) {
        joined = joined.with(pack);
      }
    }
    if (!joined.sha256().equals(inUse.get().sha256())) {
      inUse.set(joined);
    }
  }
}
