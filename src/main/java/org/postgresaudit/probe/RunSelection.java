package org.postgresaudit.probe;

import java.util.Set;
import org.postgresaudit.checklist.Control;

/// Which part of the checklist to ask, and in which databases.
///
/// @param sections folder names such as `3-database-security`; empty means all
/// @param databases names; empty means every one the server has
/// @param controls ids; empty means all
public record RunSelection(Set<String> sections, Set<String> databases, Set<String> controls) {
  /// Everything, everywhere.
  public static final RunSelection EVERYTHING = new RunSelection(Set.of(), Set.of(), Set.of());

  public RunSelection {
    sections = Set.copyOf(sections);
    databases = Set.copyOf(databases);
    controls = Set.copyOf(controls);
  }

  /// Those sections in those databases; empty means all.
  public static RunSelection of(Set<String> sections, Set<String> databases) {
    return new RunSelection(sections, databases, Set.of());
  }

  /// These controls only, to ask them again.
  public RunSelection onlyControls(Set<String> ids) {
    return new RunSelection(sections, databases, ids);
  }

  /// Whether this is a whole run, and not single controls or sections.
  boolean asksEveryControl() {
    return sections.isEmpty() && controls.isEmpty();
  }

  boolean includes(Control control) {
    return (sections.isEmpty() || sections.contains(control.section()))
        && (controls.isEmpty() || controls.contains(control.id()));
  }

  boolean includesDatabase(String name) {
    return databases.isEmpty() || databases.contains(name);
  }
}
