package org.postgresaudit.probe.inventory;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a server is made of at one moment.
///
/// @param readAt by our clock, when it was complete
/// @param parts each kind that was asked for; an older file may lack some
public record Inventory(Instant readAt, Map<Kind, Part> parts) {
  public Inventory {
    var inOrder = new EnumMap<Kind, Part>(Kind.class);
    inOrder.putAll(parts);
    parts = Collections.unmodifiableMap(inOrder);
  }

  /// One part; a [Part.NotRead] when it was never asked for.
  public Part part(Kind kind) {
    return parts.getOrDefault(kind, new Part.NotRead(Messages.neverAsked(), ""));
  }

  /// The rows that were read of a part; none when it was not read.
  public List<List<String>> rows(Kind kind) {
    return part(kind) instanceof Part.Read read ? read.rows() : List.of();
  }
}
