package org.postgresaudit.checklist;

import java.util.List;
import java.util.Optional;

/// All questions of one audit, in order.
///
/// @param version what people call this edition, such as `1.0.0`
/// @param sha256 hash over the names and bytes of every file read, in lower-case hex: two
///   checklists with the same hash ask the same questions
/// @param packs whose controls were put into it, in that order
public record Checklist(
    String version, String sha256, List<Section> sections, List<Pack.Origin> packs) {
  public Checklist {
    sections = List.copyOf(sections);
    packs = List.copyOf(packs);
  }

  /// One without packs.
  public Checklist(String version, String sha256, List<Section> sections) {
    this(version, sha256, sections, List.of());
  }

  /// Every control in checklist order.
  public List<Control> controls() {
    return sections.stream().flatMap(Section::controls).toList();
  }

  /// The control of that id, or of which it is a former id.
  public Optional<Control> control(String id) {
    return controls().stream()
        .filter(control -> control.id().equals(id) || control.formerly().contains(id))
        .findFirst();
  }

  /// The section of that folder name.
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /// This one and a consultant's own pack as one checklist; sections and items of the same folder
  /// name become one. Throws [ChecklistFault] with every name that both have.
  public Checklist with(Pack pack) {
    return PackJoin.of(this, pack);
  }
}
