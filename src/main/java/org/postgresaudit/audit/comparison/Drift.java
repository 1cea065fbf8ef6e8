package org.postgresaudit.audit.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// How a part of the server differs between two audits, thing by thing. A part that one run did not
/// read is not compared, which is not to be read as "no change".
public sealed interface Drift {
  /// Where a rule stands.
  Set<String> PLACE = Set.of("order", "file", "line");

  /// Both runs read it.
  ///
  /// @param changes empty when it is the same
  /// @param unknown what of it could not be compared, as sentences
  record Known(List<Item> changes, List<String> unknown) implements Drift {
    public Known {
      changes = List.copyOf(changes);
      unknown = List.copyOf(unknown);
    }
  }

  /// At least one run did not read it.
  ///
  /// @param reason a sentence for people
  record NotComparable(String reason) implements Drift {}

  /// One thing that came, went or changed.
  ///
  /// @param name what makes it the same thing, such as the name of a role
  /// @param then its values then, by column; empty when it was not there
  /// @param now its values now, by column; empty when it is not there
  record Item(Kind kind, String name, Map<String, String> then, Map<String, String> now) {
    public Item {
      then = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(then));
      now = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(now));
    }

    /// Whether it came, went or changed.
    public Way way() {
      return then.isEmpty() ? Way.CAME : now.isEmpty() ? Way.WENT : Way.CHANGED;
    }
  }

  /// What became of a thing.
  enum Way {
    CAME,
    WENT,
    CHANGED
  }

  /// Compares one part of two runs.
  static Drift of(Kind kind, Optional<Run> then, Optional<Run> now) {
    var was = part(kind, then);
    var is = part(kind, now);
    if (!(was instanceof Part.Read before)) {
      return new NotComparable(DriftMessages.notRead(Side.THEN, was));
    }
    if (!(is instanceof Part.Read after)) {
      return new NotComparable(DriftMessages.notRead(Side.NOW, is));
    }
    return known(kind, before, after);
  }

  private static Part part(Kind kind, Optional<Run> run) {
    return run.flatMap(Run::inventory)
        .map(inventory -> inventory.part(kind))
        .orElseGet(() -> new Part.NotRead("", ""));
  }

  private static Known known(Kind kind, Part.Read before, Part.Read after) {
    var unknown = new ArrayList<String>();
    before.gaps().forEach(gap -> unknown.add(DriftMessages.gap(Side.THEN, gap)));
    after.gaps().forEach(gap -> unknown.add(DriftMessages.gap(Side.NOW, gap)));
    if (before.truncated()) {
      unknown.add(DriftMessages.truncated(Side.THEN));
    }
    if (after.truncated()) {
      unknown.add(DriftMessages.truncated(Side.NOW));
    }
    // What one side does not have may lie where that side did not look.
    var blindThen = places(before);
    var blindNow = places(after);
    var was = things(kind, before);
    var is = things(kind, after);
    var names = new LinkedHashSet<>(is.keySet());
    names.addAll(was.keySet());
    var changes = new ArrayList<Item>();
    for (var name : names) {
      var old = was.getOrDefault(name, Map.of());
      var fresh = is.getOrDefault(name, Map.of());
      boolean mayHide =
          (old.isEmpty() && (before.truncated() || hides(kind, fresh, blindThen)))
              || (fresh.isEmpty() && (after.truncated() || hides(kind, old, blindNow)));
      if (!mayHide && !meaning(kind, old).equals(meaning(kind, fresh))) {
        changes.add(new Item(kind, name, old, fresh));
      }
    }
    return new Known(changes, unknown);
  }

  private static Set<String> places(Part.Read part) {
    return part.gaps().stream().map(Part.Gap::where).collect(Collectors.toSet());
  }

  /// Whether a thing lies where one side could not look: in a database that was closed to it, or
  /// anywhere when what is missing concerns the server.
  private static boolean hides(Kind kind, Map<String, String> thing, Set<String> blind) {
    return blind.contains("")
        || (kind.columns().contains("database")
            && blind.contains(thing.getOrDefault("database", "")));
  }

  /// Rules are what they say and not the line they stand in; of a setting its file does not matter.
  private static Map<String, String> meaning(Kind kind, Map<String, String> thing) {
    var meaning = new LinkedHashMap<>(thing);
    PLACE.forEach(meaning::remove);
    if (kind == Kind.SETTINGS) {
      meaning.remove("source");
    }
    return meaning;
  }

  private static Map<String, Map<String, String>> things(Kind kind, Part.Read part) {
    var things = new LinkedHashMap<String, Map<String, String>>();
    var seen = new HashSet<String>();
    for (var row : part.rows()) {
      var thing = new LinkedHashMap<String, String>();
      var columns = kind.columns();
      for (int i = 0; i < columns.size() && i < row.size(); i++) {
        thing.put(columns.get(i), row.get(i));
      }
      var identity = identity(kind, thing);
      var name = identity;
      // The same rule may stand there twice.
      for (int again = 2; !seen.add(name); again++) {
        name = identity + " (" + again + ")";
      }
      things.put(name, thing);
    }
    return things;
  }

  private static String identity(Kind kind, Map<String, String> thing) {
    if (kind == Kind.ACCESS_RULES) {
      return thing.entrySet().stream()
          .filter(column -> !PLACE.contains(column.getKey()))
          .map(Map.Entry::getValue)
          .filter(value -> !value.isEmpty())
          .collect(Collectors.joining(" "));
    }
    return kind.identity().stream()
        .map(column -> thing.getOrDefault(column, ""))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
