package org.postgresaudit.ui.audit.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.SavedFilter;

/// The filters the auditor gave names, remembered for every audit.
public final class SavedFilters {
  private final Remembered remembered;
  private final ReadOnlyObjectWrapper<List<SavedFilter>> list;
  private Optional<SavedFilter> deleted = Optional.empty();

  public SavedFilters(Remembered remembered) {
    this.remembered = remembered;
    this.list =
        new ReadOnlyObjectWrapper<>(
            remembered.get(SavedFilter.KEY).map(SavedFilter::read).orElse(List.of()));
  }

  ReadOnlyObjectProperty<List<SavedFilter>> listProperty() {
    return list.getReadOnlyProperty();
  }

  boolean has(String name) {
    return list.get().stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
  }

  /// Saves a query, in place of an earlier one of that name.
  void save(String name, ControlQuery query) {
    deleted = Optional.empty();
    keep(new SavedFilter(name, query).addedTo(list.get()));
  }

  void delete(SavedFilter filter) {
    deleted = Optional.of(filter);
    keep(list.get().stream().filter(each -> !each.equals(filter)).toList());
  }

  /// The one deleted last, for as long as it can be brought back.
  Optional<SavedFilter> lastDeleted() {
    return deleted;
  }

  void bringBack() {
    deleted.ifPresent(filter -> save(filter.name(), filter.query()));
  }

  private void keep(List<SavedFilter> now) {
    remembered.put(SavedFilter.KEY, SavedFilter.written(now));
    list.set(now);
  }
}
