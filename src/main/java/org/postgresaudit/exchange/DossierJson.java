package org.postgresaudit.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.probe.Run;

/// What lies around the judgements of an exported audit: who audits for whom, the review by a
/// second person, what was attached and which rows of evidence were pinned. Attachments are named
/// by their hash; what is in them stays where it is.
final class DossierJson {
  private DossierJson() {}

  static void write(JsonGenerator json, AssessedAudit audit) throws IOException {
    writeAudit(json, audit.audit());
    writeReview(json, audit.review());
    json.writeArrayFieldStart("attachments");
    for (var attachment : audit.dossier().attachments()) {
      writeAttachment(json, attachment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pinned_rows");
    for (var pin : audit.dossier().pins()) {
      writePin(json, pin, audit.run());
    }
    json.writeEndArray();
  }

  private static void writeAudit(JsonGenerator json, Audit audit) throws IOException {
    json.writeObjectFieldStart("audit");
    json.writeStringField("id", audit.id().toString());
    json.writeStringField("client", audit.client());
    json.writeStringField("scope", audit.scope());
    json.writeStringField("auditor", audit.auditor());
    json.writeStringField("reviewer", audit.reviewer());
    json.writeStringField("classification", audit.classification());
    json.writeStringField("opened_at", audit.openedAt().toString());
    Fields.textOrNull(json, "sealed_at", audit.sealedAt().map(Instant::toString));
    Fields.textOrNull(json, "next_review", audit.nextReview().map(LocalDate::toString));
    Fields.textOrNull(json, "follows", audit.follows().map(UUID::toString));
    json.writeEndObject();
  }

  private static void writeReview(JsonGenerator json, Review review) throws IOException {
    json.writeObjectFieldStart("review");
    var state = review.state();
    json.writeStringField("state", word(state));
    Fields.list(
        json,
        "changed_since",
        state instanceof ReviewState.ChangedSinceAccepted changed
            ? List.copyOf(new TreeSet<>(changed.controls()))
            : List.of());
    json.writeArrayFieldStart("steps");
    for (var step : review.steps()) {
      json.writeStartObject();
      json.writeStringField("step", step.kind().word());
      json.writeStringField("by", step.by());
      json.writeStringField("at", step.at().toString());
      Fields.textOrNull(json, "control", step.control());
      json.writeStringField("comment", step.comment());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(ReviewState state) {
    return switch (state) {
      case ReviewState.NotSubmitted _ -> "not_submitted";
      case ReviewState.Submitted _ -> "submitted";
      case ReviewState.Returned _ -> "returned";
      case ReviewState.Accepted _ -> "accepted";
      case ReviewState.ChangedSinceAccepted _ -> "changed_since_accepted";
    };
  }

  private static void writeAttachment(JsonGenerator json, Attachment attachment)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("control", attachment.subject().control());
    Fields.textOrNull(json, "finding", attachment.subject().finding().map(FindingKey::text));
    json.writeStringField("name", attachment.name());
    json.writeStringField("media_type", attachment.mediaType());
    json.writeNumberField("size", attachment.size());
    json.writeStringField("sha256", attachment.sha256());
    json.writeStringField("caption", attachment.caption());
    json.writeNumberField("position", attachment.position());
    json.writeStringField("author", attachment.author());
    json.writeStringField("at", attachment.at().toString());
    json.writeEndObject();
  }

  /// The row itself as far as this run has it: it may have been pinned in an earlier one.
  private static void writePin(JsonGenerator json, EvidencePin pin, Optional<Run> run)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("control", pin.control());
    Fields.textOrNull(json, "database", pin.database());
    json.writeStringField("row_sha256", pin.rowSha256());
    var row =
        run.stream()
            .flatMap(asked -> asked.resultsOf(pin.control()).stream())
            .filter(result -> result.database().equals(pin.database()))
            .flatMap(result -> result.evidence().rows().stream())
            .filter(values -> EvidencePin.of(pin.control(), pin.database(), values).equals(pin))
            .findFirst();
    if (row.isPresent()) {
      Fields.list(json, "row", row.get());
    } else {
      json.writeNullField("row");
    }
    json.writeEndObject();
  }
}
