package org.postgresaudit.checklist;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads of which servers a control asks: versions, platforms, and a condition the server itself
/// answers.
record AppliesToReader(ControlFields fields) {
  private static final Set<String> PLATFORMS =
      Set.of(
          "self-managed",
          "rds",
          "aurora",
          "cloud-sql",
          "azure",
          "supabase",
          "neon",
          "crunchy-bridge");

  AppliesTo appliesTo() {
    if (fields.optional("applies_to").isEmpty()) {
      return AppliesTo.EVERY_SERVER;
    }
    var parts =
        fields
            .required("applies_to")
            .fields(List.of("postgres", "platforms", "when", "needs", "otherwise"));
    var versions =
        Optional.ofNullable(parts.get("postgres"))
            .map(QuestionReader::versions)
            .orElse(PostgresVersions.ALL);
    var platforms =
        Optional.ofNullable(parts.get("platforms"))
            .map(node -> node.list().stream().map(p -> p.oneOf(PLATFORMS)).collect(toSet()))
            .orElse(Set.of());
    var when = parts.get("when");
    var otherwise = parts.get("otherwise");
    if ((when == null) != (otherwise == null)) {
      throw fields.required("applies_to").fault("\"when\" and \"otherwise\" need each other");
    }
    var needs = parts.get("needs");
    if (needs != null && when == null) {
      throw needs.fault("\"needs\" is said of \"when\", which is missing here");
    }
    return new AppliesTo(versions, platforms, condition(when, needs, otherwise));
  }

  private Optional<AppliesTo.Condition> condition(
      @Nullable YamlNode when, @Nullable YamlNode needs, @Nullable YamlNode otherwise) {
    if (when == null || otherwise == null) {
      return Optional.empty();
    }
    var ofControl = fields.optional("needs").map(ControlReader::needs).orElse(Set.of());
    return Optional.of(
        new AppliesTo.Condition(
            when.text(), needs == null ? ofControl : ControlReader.needs(needs), otherwise.text()));
  }
}
