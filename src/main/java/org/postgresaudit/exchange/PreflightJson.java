package org.postgresaudit.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Preflight;

/// What a run could answer, as JSON of the schema `postgres-audit/preflight/1`: one entry for every
/// control of the checklist.
public final class PreflightJson {
  /// Name and version of the format.
  public static final String SCHEMA = "postgres-audit/preflight/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private PreflightJson() {}

  /// Writes it in UTF-8. The stream is flushed and stays open.
  public static void write(
      Checklist checklist, Preflight preflight, String host, int port, OutputStream out)
      throws IOException {
    try (var json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeObjectFieldStart("target");
      json.writeStringField("host", host);
      json.writeNumberField("port", port);
      json.writeStringField("user", preflight.facts().role());
      json.writeStringField("server_version", preflight.facts().version());
      json.writeNumberField("server_version_num", preflight.facts().versionNum());
      json.writeStringField("platform", preflight.facts().platform().word());
      json.writeEndObject();
      json.writeObjectFieldStart("checklist");
      json.writeStringField("version", checklist.version());
      json.writeStringField("sha256", checklist.sha256());
      json.writeEndObject();
      json.writeArrayFieldStart("controls");
      for (var entry : preflight.entries()) {
        json.writeStartObject();
        json.writeStringField("control", entry.control().id());
        json.writeStringField("section", entry.control().section());
        json.writeStringField("readiness", entry.readiness().word());
        texts(json, "missing", entry.missing().stream().map(Need::word).toList());
        texts(json, "closed_databases", entry.closed());
        json.writeStringField("reason", entry.why());
        texts(json, "grants", entry.grants());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
