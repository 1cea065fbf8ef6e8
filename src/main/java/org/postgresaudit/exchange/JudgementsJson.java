package org.postgresaudit.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;

/// What the auditor says, as two arrays of an exported audit: `verdicts` has for each control of
/// the checklist what the client is told, `annotations` the latest words on each control and each
/// single finding anything was said of.
final class JudgementsJson {
  private JudgementsJson() {}

  static void write(JsonGenerator json, AssessedAudit audit) throws IOException {
    json.writeArrayFieldStart("verdicts");
    for (var assessment : audit.assessments()) {
      json.writeStartObject();
      json.writeStringField("control", assessment.control().id());
      Fields.textOrNull(json, "verdict", assessment.verdict().map(Verdict::word));
      json.writeStringField("severity", assessment.severity().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("annotations");
    for (var assessment : audit.assessments()) {
      writeLatest(json, assessment);
    }
    json.writeEndArray();
  }

  private static void writeLatest(JsonGenerator json, Assessment assessment) throws IOException {
    var latest = new LinkedHashMap<Subject, Annotation>();
    assessment.history().forEach(said -> latest.put(said.subject(), said));
    for (var said : latest.values()) {
      json.writeStartObject();
      json.writeStringField("control", said.control());
      Fields.textOrNull(json, "finding", said.subject().finding().map(FindingKey::text));
      Fields.textOrNull(json, "verdict", said.verdict().map(Verdict::word));
      json.writeBooleanField(
          "holds", said.verdict().isEmpty() || said.verdictOn(assessment.on()).isPresent());
      writeSeverity(json, said.severity());
      writeRisk(json, said.risk());
      writeRemedy(json, said);
      writeAttestation(json, said);
      json.writeStringField("note", said.note());
      json.writeStringField("author", said.author());
      json.writeStringField("at", said.at().toString());
      json.writeEndObject();
    }
  }

  private static void writeSeverity(
      JsonGenerator json, Optional<Annotation.SeverityOverride> severity) throws IOException {
    json.writeFieldName("severity");
    if (severity.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("severity", severity.get().severity().word());
    json.writeStringField("because", severity.get().because());
    json.writeEndObject();
  }

  private static void writeRisk(JsonGenerator json, Optional<Annotation.RiskAcceptance> risk)
      throws IOException {
    json.writeFieldName("accepted");
    if (risk.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("by", risk.get().acceptedBy());
    json.writeStringField("until", risk.get().until().toString());
    json.writeEndObject();
  }

  private static void writeRemedy(JsonGenerator json, Annotation said) throws IOException {
    json.writeFieldName("remedy");
    if (said.remedy().isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("owner", said.remedy().get().owner());
    Fields.textOrNull(json, "due", said.remedy().get().due().map(LocalDate::toString));
    json.writeEndObject();
  }

  private static void writeAttestation(JsonGenerator json, Annotation said) throws IOException {
    json.writeFieldName("attestation");
    if (said.attestation().isEmpty()) {
      json.writeNull();
      return;
    }
    var answer = said.attestation().get();
    json.writeStartObject();
    json.writeStringField("answered_by", answer.answeredBy());
    json.writeStringField("document", answer.document());
    json.writeStringField("document_sha256", answer.documentSha256());
    Fields.textOrNull(json, "valid_until", answer.validUntil().map(LocalDate::toString));
    json.writeEndObject();
  }
}
