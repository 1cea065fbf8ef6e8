package org.postgresaudit.ui.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.ui.audit.desk.Extent;

/// The parts of a checklist one can look at, in its order.
record Parts(Checklist checklist) {
  /// The section or item remembered by that key; absent when there is none, also for the whole.
  Optional<Extent> named(String key) {
    return checklist.sections().stream()
        .flatMap(Parts::in)
        .filter(extent -> extent.key().equals(key))
        .findFirst();
  }

  private static Stream<Extent> in(Section section) {
    return Stream.concat(
        Stream.of(new Extent.OfSection(section)),
        section.items().stream().map(item -> new Extent.OfItem(section, item)));
  }

  /// The next section or the one before; before the first is the whole, after the last nothing.
  ///
  /// @param by 1 or -1
  Optional<Extent> sectionBeside(Extent here, int by) {
    var sections = checklist.sections();
    int next = position(here) + by;
    if (next >= sections.size()) {
      return Optional.empty();
    }
    return Optional.of(
        next < 0 ? new Extent.Everything() : new Extent.OfSection(sections.get(next)));
  }

  private int position(Extent here) {
    return switch (here) {
      case Extent.Everything() -> -1;
      case Extent.OfSection(var section) -> position(section);
      case Extent.OfItem(var section, _) -> position(section);
    };
  }

  private int position(Section section) {
    return checklist.sections().stream().map(Section::id).toList().indexOf(section.id());
  }
}
