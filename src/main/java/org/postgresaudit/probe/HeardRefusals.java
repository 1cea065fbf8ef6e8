package org.postgresaudit.probe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.target.Asks;

/// What the server said in one run when it refused for want of a right, and of what right. Its
/// words are kept as they were first heard.
final class HeardRefusals {
  /// A relation or function as queries name it.
  record Thing(String schema, String name) {}

  private final Map<Thing, String> ofThings = new LinkedHashMap<>();
  private Optional<String> ofSettings = Optional.empty();

  /// A session in which none of that is asked for again.
  QuietSession in(Asks session) {
    return new QuietSession(session, this);
  }

  void note(Thing thing, String words) {
    ofThings.putIfAbsent(thing, words);
  }

  /// Notes that the value of a setting was refused. The right to see those that are not for
  /// everybody is one, and the same in every database.
  void noteSettings(String words) {
    ofSettings = ofSettings.or(() -> Optional.of(words));
  }

  boolean isEmpty() {
    return ofThings.isEmpty();
  }

  Optional<String> of(Thing thing) {
    return Optional.ofNullable(ofThings.get(thing));
  }

  Optional<String> ofSettings() {
    return ofSettings;
  }
}
