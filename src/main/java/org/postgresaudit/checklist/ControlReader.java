package org.postgresaudit.checklist;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.Question.VersionedQuery;

/// Reads one control file. Strict: whatever is not understood is a fault, never skipped.
final class ControlReader {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "severity",
          "applies_to",
          "look_in",
          "needs",
          "why",
          "offending_rows",
          "rows_to_review",
          "probe",
          "parameters",
          "finding",
          "identified_by",
          "fix",
          "check_by_hand",
          "references",
          "maps_to",
          "settings",
          "formerly",
          "retired");
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
  private static final Set<String> FRAMEWORKS =
      Set.of("cis", "stig", "nist_800_53", "iso_27001", "pci_dss", "cwe");
  private static final Map<String, Severity> SEVERITIES =
      Arrays.stream(Severity.values()).collect(toMap(Severity::word, severity -> severity));
  private static final Map<String, Need> NEEDS =
      Arrays.stream(Need.values()).collect(toMap(Need::word, need -> need));

  private final YamlNode root;
  private final Map<String, YamlNode> fields;

  private ControlReader(YamlNode root) {
    this.root = root;
    this.fields = root.fields(FIELDS);
  }

  static Control read(String id, String section, String item, YamlNode file) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw file.fault("a control's name is made of lower-case words and hyphens");
    }
    return new ControlReader(file).control(id, section, item);
  }

  private Control control(String id, String section, String item) {
    var question = question();
    boolean attestation = question instanceof Question.Attestation;
    var control =
        new Control(
            id,
            section,
            item,
            required("title").text(),
            severity(),
            appliesTo(),
            attestation ? forbidden("look_in", LookIn.SERVER) : lookIn(),
            attestation ? forbidden("needs", Set.of()) : needs(),
            required("why").text(),
            question,
            attestation ? forbidden("finding", "") : required("finding").text(),
            attestation ? forbidden("identified_by", List.of()) : required("identified_by").texts(),
            required("fix").text(),
            required("check_by_hand").text(),
            texts("references"),
            mapsTo(),
            settings(),
            texts("formerly"),
            optional("retired").map(YamlNode::text));
    if (!attestation && control.references().isEmpty()) {
      throw root.fault("a control with a probe names at least one reference");
    }
    control.references().stream()
        .filter(link -> !link.startsWith("https://"))
        .findFirst()
        .ifPresent(
            link -> {
              throw required("references").fault("\"" + link + "\" is no https link");
            });
    QueryRules.check(control, root);
    return control;
  }

  private Severity severity() {
    var word = required("severity").oneOf(SEVERITIES.keySet());
    return SEVERITIES.getOrDefault(word, Severity.INFO);
  }

  private LookIn lookIn() {
    var word = required("look_in").oneOf(Set.of("server", "each database"));
    return word.equals("server") ? LookIn.SERVER : LookIn.EACH_DATABASE;
  }

  private Set<Need> needs() {
    var node = required("needs");
    var parts = node.isList() ? node.list() : List.of(node);
    return Collections.unmodifiableSet(
        parts.stream()
            .map(part -> NEEDS.getOrDefault(part.oneOf(NEEDS.keySet()), Need.CONNECT))
            .collect(toCollection(() -> EnumSet.noneOf(Need.class))));
  }

  private AppliesTo appliesTo() {
    if (optional("applies_to").isEmpty()) {
      return AppliesTo.EVERY_SERVER;
    }
    var parts =
        required("applies_to").fields(List.of("postgres", "platforms", "when", "otherwise"));
    var versions =
        Optional.ofNullable(parts.get("postgres"))
            .map(ControlReader::versions)
            .orElse(PostgresVersions.ALL);
    var platforms =
        Optional.ofNullable(parts.get("platforms"))
            .map(node -> node.list().stream().map(p -> p.oneOf(PLATFORMS)).collect(toSet()))
            .orElse(Set.of());
    var when = parts.get("when");
    var otherwise = parts.get("otherwise");
    if ((when == null) != (otherwise == null)) {
      throw required("applies_to").fault("\"when\" and \"otherwise\" need each other");
    }
    return new AppliesTo(versions, platforms, condition(when, otherwise));
  }

  private static Optional<AppliesTo.Condition> condition(
      @Nullable YamlNode when, @Nullable YamlNode otherwise) {
    return when == null || otherwise == null
        ? Optional.empty()
        : Optional.of(new AppliesTo.Condition(when.text(), otherwise.text()));
  }

  private Question question() {
    var kinds =
        List.of("offending_rows", "rows_to_review", "probe").stream()
            .filter(fields::containsKey)
            .toList();
    if (kinds.size() > 1) {
      throw required(kinds.get(1)).fault("a control has one probe; here are " + kinds);
    }
    if (fields.containsKey("parameters") && !kinds.equals(List.of("probe"))) {
      throw required("parameters").fault("only a control with \"probe\" has parameters");
    }
    if (kinds.isEmpty()) {
      return new Question.Attestation();
    }
    return switch (kinds.getFirst()) {
      case "offending_rows" -> new Question.OffendingRows(queries("offending_rows"));
      case "rows_to_review" -> new Question.RowsToReview(queries("rows_to_review"));
      default ->
          new Question.JavaProbe(
              required("probe").text(),
              optional("parameters").map(node -> textsByName(node.anyFields())).orElse(Map.of()));
    };
  }

  private List<VersionedQuery> queries(String field) {
    var node = required(field);
    if (!node.isList()) {
      return List.of(new VersionedQuery(PostgresVersions.ALL, node.text()));
    }
    return node.list().stream()
        .map(
            part -> {
              var parts = part.fields(List.of("postgres", "query"));
              var postgres = parts.get("postgres");
              var query = parts.get("query");
              if (postgres == null || query == null) {
                throw part.fault("each query of a list needs \"postgres\" and \"query\"");
              }
              return new VersionedQuery(versions(postgres), query.text());
            })
        .toList();
  }

  private static PostgresVersions versions(YamlNode node) {
    try {
      return PostgresVersions.parse(node.text());
    } catch (IllegalArgumentException e) {
      throw node.fault(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, List<String>> mapsTo() {
    var maps = new LinkedHashMap<String, List<String>>();
    optional("maps_to")
        .map(YamlNode::anyFields)
        .orElse(Map.of())
        .forEach(
            (framework, numbers) -> {
              if (!FRAMEWORKS.contains(framework)) {
                throw numbers.fault(
                    "\"%s\" is no framework known here; write one of %s"
                        .formatted(framework, FRAMEWORKS.stream().sorted().toList()));
              }
              maps.put(framework, numbers.texts());
            });
    return Collections.unmodifiableMap(maps);
  }

  private Map<String, Object> settings() {
    var settings = new LinkedHashMap<String, Object>();
    optional("settings")
        .map(YamlNode::anyFields)
        .orElse(Map.of())
        .forEach((name, value) -> settings.put(name, value.numberOrText()));
    return Collections.unmodifiableMap(settings);
  }

  private static Map<String, String> textsByName(Map<String, YamlNode> nodes) {
    var texts = new LinkedHashMap<String, String>();
    nodes.forEach((name, node) -> texts.put(name, node.text()));
    return Collections.unmodifiableMap(texts);
  }

  private List<String> texts(String field) {
    return optional(field).map(YamlNode::texts).orElse(List.of());
  }

  private Optional<YamlNode> optional(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  private YamlNode required(String field) {
    return optional(field).orElseThrow(() -> root.fault("field \"" + field + "\" is missing"));
  }

  private <T> T forbidden(String field, T absent) {
    if (fields.containsKey(field)) {
      throw required(field).fault("a control without a probe has no field \"" + field + "\"");
    }
    return absent;
  }
}
