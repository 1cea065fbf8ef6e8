package org.postgresaudit.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.inventory.Part;

/// Records as JSON text, for columns that hold more than one value. What is written is read back
/// equal.
final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addMixIn(Outcome.class, OutcomeKinds.class)
          .addMixIn(Part.class, PartKinds.class)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private StoredJson() {}

  /// The kinds by the words of the JSON contract, so that a rename in the code reads old files.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Passed.class, name = "passed"),
    @JsonSubTypes.Type(value = Outcome.Found.class, name = "found"),
    @JsonSubTypes.Type(value = Outcome.AwaitingAuditor.class, name = "awaiting_auditor"),
    @JsonSubTypes.Type(value = Outcome.NotApplicable.class, name = "not_applicable"),
    @JsonSubTypes.Type(value = Outcome.NotChecked.class, name = "not_checked"),
    @JsonSubTypes.Type(value = Outcome.Broken.class, name = "broken")
  })
  private interface OutcomeKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reading")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Part.NotRead.class, name = "not_read")
  })
  private interface PartKinds {}

  static String written(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("could not write " + value.getClass() + " as JSON", e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.treeToValue(OlderJson.completed(MAPPER.readTree(json), type), type);
    } catch (JsonProcessingException e) {
      throw new StoreFault(
          StoreFault.Kind.NOT_A_STORE, Messages.unreadable(type.getSimpleName()), e);
    }
  }
}
