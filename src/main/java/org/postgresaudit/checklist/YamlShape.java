package org.postgresaudit.checklist;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;

/// Looks at a YAML text before it becomes a tree: no anchors, which can make a small file endless,
/// and no nesting deeper than a control ever is.
final class YamlShape {
  private static final int DEEPEST = 12;

  private YamlShape() {}

  static void check(String file, String text, LoadSettings settings) {
    int depth = 0;
    for (var event : new Parse(settings).parseString(text)) {
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
        throw fault(file, event, "a control has no anchors (&) and aliases (*)");
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw fault(file, event, "this is nested too deeply");
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private static ChecklistFault fault(String file, Event event, String reason) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new ChecklistFault(file, line, reason);
  }
}
