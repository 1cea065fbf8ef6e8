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

  static Checklist of(Checklist own, Checklist pack) {
    for (var control : pack.controls()) {
      if (own.control(control.id()).isPresent()) {
        throw new ChecklistFault(
            "%s/%s/%s.yaml".formatted(control.section(), control.item(), control.id()),
            0,
            "the checklist has a control of this name already; rename the file");
      }
    }
    return new Checklist(
        own.version() + " with pack " + pack.version(),
        sha256(own.sha256() + pack.sha256()),
        joined(own.sections(), pack.sections(), Section::id, Section::number, PackJoin::section));
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
