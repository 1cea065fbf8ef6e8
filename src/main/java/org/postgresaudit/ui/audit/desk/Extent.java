package org.postgresaudit.ui.audit.desk;

import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Section;

/// How much of the checklist is looked at.
public sealed interface Extent {
  /// The whole checklist.
  record Everything() implements Extent {}

  /// One section.
  record OfSection(Section section) implements Extent {}

  /// One item of a section.
  record OfItem(Section section, Item item) implements Extent {}

  /// Whether the control lies in it.
  default boolean holds(Control control) {
    return switch (this) {
      case Everything() -> true;
      case OfSection(var section) -> control.section().equals(section.id());
      case OfItem(var section, var item) ->
          control.section().equals(section.id()) && control.item().equals(item.id());
    };
  }

  /// A short text that names it among all extents of one checklist, for remembering it.
  default String key() {
    return switch (this) {
      case Everything() -> "";
      case OfSection(var section) -> section.id();
      case OfItem(var section, var item) -> section.id() + "/" + item.id();
    };
  }
}
