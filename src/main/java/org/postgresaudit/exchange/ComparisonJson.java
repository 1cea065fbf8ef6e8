package org.postgresaudit.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.Drift;
import org.postgresaudit.audit.comparison.FindingChange;
import org.postgresaudit.audit.comparison.Incomparable;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.inventory.Kind;

/// What changed since the audit before, as the objects `comparison` and `drift` of an exported
/// audit. What cannot be compared says why, and is not to be read as unchanged.
final class ComparisonJson {
  private ComparisonJson() {}

  static void write(JsonGenerator json, Comparison since) throws IOException {
    json.writeObjectFieldStart("comparison");
    var then = since.then().audit();
    json.writeObjectFieldStart("with");
    json.writeStringField("audit", then.id().toString());
    json.writeStringField("target", then.target().name());
    json.writeStringField("opened_at", then.openedAt().toString());
    json.writeEndObject();
    var counts = since.counts();
    json.writeObjectFieldStart("counts");
    for (var change : Change.values()) {
      json.writeObjectFieldStart(word(change));
      json.writeNumberField("controls", counts.controls(change));
      json.writeNumberField("findings", counts.findings(change));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("controls");
    for (var control : since.controls()) {
      writeControl(json, control);
    }
    json.writeEndArray();
    json.writeEndObject();
    writeDrift(json, since);
  }

  private static void writeControl(JsonGenerator json, ControlChange control) throws IOException {
    json.writeStartObject();
    json.writeStringField("control", control.id());
    json.writeStringField("title", control.title());
    json.writeStringField("change", word(control.change()));
    Fields.textOrNull(json, "reason", control.why().map(Incomparable::words));
    Fields.textOrNull(json, "then", control.result(Side.THEN).map(Result::word));
    Fields.textOrNull(json, "now", control.result(Side.NOW).map(Result::word));
    writeDay(json, control.foundBefore());
    Fields.textOrNull(json, "formerly", control.formerly());
    json.writeArrayFieldStart("findings");
    for (var finding : control.findings()) {
      writeFinding(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeFinding(JsonGenerator json, FindingChange finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", finding.key().text());
    Fields.textOrNull(json, "database", finding.database());
    json.writeStringField("change", word(finding.change()));
    Fields.textOrNull(json, "reason", finding.why().map(Incomparable::words));
    json.writeStringField("sentence", finding.seen().finding().sentence());
    json.writeStringField("severity", finding.seen().severity().word());
    writeDay(json, finding.foundBefore());
    json.writeEndObject();
  }

  private static void writeDay(JsonGenerator json, Optional<LocalDate> foundBefore)
      throws IOException {
    Fields.textOrNull(json, "found_before", foundBefore.map(LocalDate::toString));
  }

  private static void writeDrift(JsonGenerator json, Comparison since) throws IOException {
    json.writeObjectFieldStart("drift");
    for (var kind : Kind.values()) {
      json.writeObjectFieldStart(kind.word());
      switch (Drift.of(kind, since.then().run(), since.now().run())) {
        case Drift.NotComparable(var reason) -> json.writeStringField("reason", reason);
        case Drift.Known known -> writeKnown(json, known);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeKnown(JsonGenerator json, Drift.Known known) throws IOException {
    json.writeArrayFieldStart("changes");
    for (var item : known.changes()) {
      json.writeStartObject();
      json.writeStringField("name", item.name());
      json.writeStringField("change", item.way().name().toLowerCase(Locale.ROOT));
      Fields.texts(json, "then", item.then());
      Fields.texts(json, "now", item.now());
      json.writeEndObject();
    }
    json.writeEndArray();
    Fields.list(json, "not_compared", known.unknown());
  }

  private static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }
}
