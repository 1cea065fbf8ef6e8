package org.postgresaudit.ui.audit.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A query under a name the auditor gave it.
public record SavedFilter(String name, ControlQuery query) {
  /// What all of them are remembered under, for every audit.
  public static final String KEY = "audit.filters";

  /// The list with this one in it, in place of an earlier one of that name.
  public List<SavedFilter> addedTo(List<SavedFilter> saved) {
    var all = new ArrayList<SavedFilter>();
    boolean replaced = false;
    for (var each : saved) {
      boolean same = each.name().equalsIgnoreCase(name);
      replaced |= same;
      all.add(same ? this : each);
    }
    if (!replaced) {
      all.add(this);
    }
    return List.copyOf(all);
  }

  /// All of them as one text.
  public static String written(List<SavedFilter> saved) {
    return saved.stream()
        .map(each -> ControlQuery.encoded(each.name()) + "\t" + each.query().written())
        .collect(Collectors.joining("\n"));
  }

  /// What [#written] wrote.
  public static List<SavedFilter> read(String written) {
    return written
        .lines()
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2 && !parts[0].isBlank())
        .map(parts -> new SavedFilter(ControlQuery.decoded(parts[0]), ControlQuery.read(parts[1])))
        .toList();
  }
}
