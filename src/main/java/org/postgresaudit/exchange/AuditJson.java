package org.postgresaudit.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;

/// An audit as JSON of the schema `postgres-audit/audit/1`, which `audit-1.schema.json` beside this
/// class describes. What the machine saw: one entry for every control of the checklist, for each
/// database where it looks in each; a control that was not asked is `not_checked`, an attestation
/// awaits the auditor, none is left out. Then what the auditor and the reviewer say, and what
/// changed since the audit before.
public final class AuditJson {
  /// Name and version of the format.
  public static final String SCHEMA = "postgres-audit/audit/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private AuditJson() {}

  /// Writes the audit in UTF-8, compared with none. The stream is flushed and stays open.
  public static void write(AssessedAudit audit, OutputStream out) throws IOException {
    write(audit, Optional.empty(), "en", out);
  }

  /// Writes the audit in UTF-8. The stream is flushed and stays open.
  ///
  /// @param since what changed since the audit before; absent when that is not told
  /// @param language of the fixed texts of the report the file goes with, as two letters of ISO
  ///   639; the file's own titles and sentences are English whatever it is
  public static void write(
      AssessedAudit audit, Optional<Comparison> since, String language, OutputStream out)
      throws IOException {
    try (var json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeStringField("language", language);
      writeTarget(json, audit);
      writeChecklist(json, audit);
      writeRun(json, audit.run());
      json.writeArrayFieldStart("outcomes");
      for (var assessment : audit.assessments()) {
        writeOutcomes(json, assessment, audit.run());
      }
      json.writeEndArray();
      var inventory = audit.run().flatMap(Run::inventory);
      if (inventory.isPresent()) {
        InventoryJson.write(json, inventory.get());
      }
      DossierJson.write(json, audit);
      JudgementsJson.write(json, audit);
      if (since.isPresent()) {
        ComparisonJson.write(json, since.get());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /// A server that was never reached has an empty version of number 0.
  private static void writeTarget(JsonGenerator json, AssessedAudit audit) throws IOException {
    var target = audit.audit().target();
    var facts = audit.run().flatMap(Run::facts);
    json.writeObjectFieldStart("target");
    json.writeStringField("host", target.host());
    json.writeNumberField("port", target.port());
    json.writeStringField("database", target.database());
    json.writeStringField("user", target.user());
    json.writeStringField("server_version", facts.map(ServerFacts::version).orElse(""));
    json.writeNumberField("server_version_num", facts.map(ServerFacts::versionNum).orElse(0));
    json.writeStringField("platform", facts.map(f -> f.platform().word()).orElse(""));
    json.writeEndObject();
  }

  /// The run names the checklist that was asked; before a run it is the one at hand.
  private static void writeChecklist(JsonGenerator json, AssessedAudit audit) throws IOException {
    var checklist = audit.checklist();
    json.writeObjectFieldStart("checklist");
    json.writeStringField(
        "version", audit.run().map(Run::checklistVersion).orElse(checklist.version()));
    json.writeStringField(
        "sha256", audit.run().map(Run::checklistSha256).orElse(checklist.sha256()));
    json.writeArrayFieldStart("packs");
    for (var pack : packs(audit)) {
      json.writeStartObject();
      json.writeStringField("name", pack.name());
      json.writeStringField("version", pack.version());
      json.writeStringField("sha256", pack.sha256());
      json.writeNumberField("controls", pack.controls());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Those of the checklist at hand, when it is the one that was asked.
  private static List<Pack.Origin> packs(AssessedAudit audit) {
    var checklist = audit.checklist();
    return audit.run().map(run -> run.checklistSha256().equals(checklist.sha256())).orElse(true)
        ? checklist.packs()
        : List.of();
  }

  /// A run that was cut short has no finish: empty text.
  private static void writeRun(JsonGenerator json, Optional<Run> run) throws IOException {
    json.writeStringField("started_at", run.map(Run::startedAt).map(Instant::toString).orElse(""));
    json.writeStringField(
        "finished_at", run.flatMap(Run::finishedAt).map(Instant::toString).orElse(""));
    json.writeBooleanField("complete", run.map(Run::complete).orElse(false));
  }

  private static void writeOutcomes(JsonGenerator json, Assessment assessment, Optional<Run> run)
      throws IOException {
    var control = assessment.control();
    for (var result : assessment.results()) {
      writeOutcome(json, control, result.database(), result.outcome(), Optional.of(result));
    }
    for (var place : Unasked.placesOf(assessment, run)) {
      writeOutcome(json, control, place.database(), place.outcome(), Optional.empty());
    }
  }

  private static void writeOutcome(
      JsonGenerator json,
      Control control,
      Optional<String> database,
      Outcome outcome,
      Optional<ProbeResult> asked)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("section", control.section());
    json.writeStringField("item", control.item());
    json.writeStringField("control", control.id());
    json.writeStringField("title", control.title());
    json.writeStringField("severity", outcome.severityOf(control).word());
    Fields.textOrNull(json, "database", database);
    json.writeStringField("result", outcome.word());
    Fields.textOrNull(json, "reason", outcome.explanation());
    json.writeArrayFieldStart("findings");
    for (var finding : outcome.findings()) {
      writeFinding(json, control, database, finding);
    }
    json.writeEndArray();
    writeEvidence(json, asked.map(ProbeResult::evidence).orElse(Evidence.NONE));
    json.writeNumberField("duration_ms", asked.map(r -> r.duration().toMillis()).orElse(0L));
    json.writeEndObject();
  }

  private static void writeFinding(
      JsonGenerator json, Control control, Optional<String> database, Finding finding)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("key", FindingKey.of(database, finding.identity()).text());
    json.writeStringField("severity", finding.severity().orElse(control.severity()).word());
    json.writeStringField("sentence", finding.sentence());
    Fields.texts(json, "identity", finding.identity());
    Fields.texts(json, "values", finding.values());
    json.writeEndObject();
  }

  private static void writeEvidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeObjectFieldStart("evidence");
    json.writeStringField("query", evidence.query());
    Fields.list(json, "columns", evidence.columns());
    json.writeArrayFieldStart("rows");
    for (var row : evidence.rows()) {
      json.writeStartArray();
      for (var value : row) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumberField("row_count", evidence.rowCount());
    json.writeBooleanField("truncated", evidence.truncated());
    json.writeEndObject();
  }
}
