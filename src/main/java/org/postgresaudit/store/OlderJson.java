package org.postgresaudit.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.target.ServerFacts;

/// What earlier versions wrote, completed with the fields that have come since.
final class OlderJson {
  private OlderJson() {}

  static JsonNode completed(JsonNode read, Class<?> type) {
    if (read instanceof ObjectNode object) {
      if (type == ServerFacts.class && !object.has("marks")) {
        var marks = object.putObject("marks");
        marks.putArray("seen");
        marks.putArray("doubts");
      } else if (type == Outcome.class
          && object.path("result").asText().equals("awaiting_auditor")
          && !object.has("whereToLook")) {
        object.put("whereToLook", "");
      }
    }
    return read;
  }
}
