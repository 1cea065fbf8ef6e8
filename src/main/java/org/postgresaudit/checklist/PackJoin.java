package org.postgresaudit.checklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts the controls of a pack into their places in a checklist.
final class PackJoin {
  private PackJoin() {}

  static Checklist of(Checklist own, Pack pack) {
    var faults = new ReadFaults();
    if (own.packs().stream().anyMatch(other -> other.name().equals(pack.name()))) {
      faults.add(new ChecklistFault(pack.name(), 0, "a pack of this name is in use already"));
    }
    for (var control : pack.content().controls()) {
      refuseTaken(own, control, faults);
    }
    faults.raise();
    var origin = pack.origin();
    var packs = new ArrayList<>(own.packs());
    packs.add(origin);
    return new Checklist(
        "%s + %s %s (%s)"
            .formatted(
                own.version(), origin.name(), origin.version(), origin.sha256().substring(0, 12)),
        sha256(own.sha256() + origin.sha256()),
        joined(
            own.sections(),
            pack.content().sections(),
            Section::id,
            Section::number,
            PackJoin::section),
        packs);
  }

  private static void refuseTaken(Checklist own, Control control, ReadFaults faults) {
    if (own.control(control.id()).isPresent()) {
      faults.add(
          new ChecklistFault(
              ChecklistReader.path(control),
              0,
              "the checklist has a control of this name already; rename the file"));
    }
    control.formerly().stream()
        .filter(former -> own.control(former).isPresent())
        .forEach(
            former ->
                faults.add(
                    new ChecklistFault(
                        ChecklistReader.path(control),
                        0,
                        "the former name \"%s\" is that of a control of the checklist"
                            .formatted(former))));
  }

  private static Section section(Section own, Section added) {
    return new Section(
        own.id(),
        own.title(),
        own.introduction(),
        joined(own.items(), added.items(), Item::id, Item::number, PackJoin::item));
  }

  private static Item item(Item own, Item added) {
    return new Item(
        own.id(),
        own.title(),
        own.introduction(),
        Stream.concat(own.controls().stream(), added.controls().stream()).toList());
  }

  private static <T> List<T> joined(
      List<T> own,
      List<T> added,
      Function<T, String> id,
      Function<T, Integer> number,
      BinaryOperator<T> join) {
    var all = new ArrayList<>(own);
    for (var each : added) {
      int place = all.stream().map(id).toList().indexOf(id.apply(each));
      if (place < 0) {
        all.add(each);
      } else {
        all.set(place, join.apply(all.get(place), each));
      }
    }
    all.sort(Comparator.comparing(number));
    return List.copyOf(all);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
