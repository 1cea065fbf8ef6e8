package org.postgresaudit.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// What the server is made of, as the object `inventory` of an exported audit: one entry for each
/// part by its word. A part that was not read says why.
final class InventoryJson {
  private InventoryJson() {}

  static void write(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeObjectFieldStart("inventory");
    json.writeStringField("read_at", inventory.readAt().toString());
    for (var part : inventory.parts().entrySet()) {
      json.writeObjectFieldStart(part.getKey().word());
      switch (part.getValue()) {
        case Part.Read read -> writeRead(json, part.getKey(), read);
        case Part.NotRead(var reason, var serverWords) -> {
          json.writeStringField("reason", reason);
          json.writeStringField("server_words", serverWords);
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeRead(JsonGenerator json, Kind kind, Part.Read read) throws IOException {
    writeTexts(json, "columns", kind.columns());
    json.writeArrayFieldStart("rows");
    for (var row : read.rows()) {
      json.writeStartArray();
      for (var value : row) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumberField("row_count", read.rowCount());
    json.writeBooleanField("truncated", read.truncated());
    json.writeArrayFieldStart("gaps");
    for (var gap : read.gaps()) {
      json.writeStartObject();
      json.writeStringField("where", gap.where());
      json.writeStringField("reason", gap.reason());
      json.writeStringField("server_words", gap.serverWords());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
