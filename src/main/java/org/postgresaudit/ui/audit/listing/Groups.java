package org.postgresaudit.ui.audit.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;

/// The groups the list of controls falls into: sections, or the items of one section.
///
/// @param all the controls in the order of the checklist
record Groups(Checklist checklist, List<ControlRow> all) {

  /// Key of each group of the extent → its controls in that order; groups as in the checklist.
  Map<String, List<ControlRow>> of(Extent extent, List<ControlRow> ordered) {
    var groups = new LinkedHashMap<String, List<ControlRow>>();
    for (var row : all) {
      if (extent.holds(row.control())) {
        groups.computeIfAbsent(key(extent, row.control()), _ -> new ArrayList<>());
      }
    }
    for (var row : ordered) {
      if (extent.holds(row.control())) {
        groups.computeIfPresent(key(extent, row.control()), (_, members) -> with(members, row));
      }
    }
    return groups;
  }

  private static List<ControlRow> with(List<ControlRow> members, ControlRow row) {
    members.add(row);
    return members;
  }

  /// The key of the group a control is in.
  static String key(Extent extent, Control control) {
    return switch (extent) {
      case Extent.Everything() -> control.section();
      case Extent.OfSection _, Extent.OfItem _ -> control.section() + "/" + control.item();
    };
  }

  /// The line above a group.
  Line.Head head(Extent extent, String key, List<ControlRow> members, boolean shut) {
    Control first = members.getFirst().control();
    Section section = checklist.section(first.section()).orElseThrow();
    return switch (extent) {
      case Extent.Everything() ->
          new Line.Head(key, String.valueOf(section.number()), section.title(), members, shut);
      case Extent.OfSection _, Extent.OfItem _ -> {
        Item item =
            section.items().stream()
                .filter(i -> i.id().equals(first.item()))
                .findFirst()
                .orElseThrow();
        yield new Line.Head(
            key, section.number() + "." + item.number(), item.title(), members, shut);
      }
    };
  }
}
