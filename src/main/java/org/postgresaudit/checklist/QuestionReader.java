package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.checklist.Question.VersionedQuery;

/// Reads from a control's fields how it is asked.
record QuestionReader(ControlFields fields) {
  private static final String OFFENDING = "offending_rows";
  private static final String REVIEW = "rows_to_review";
  private static final String PROBE = "probe";
  private static final String PARAMETERS = "parameters";

  /// Whether the control has no probe, so that people have to answer.
  static boolean isAttestation(ControlFields fields) {
    return Stream.of(OFFENDING, REVIEW, PROBE).noneMatch(fields::has);
  }

  /// Where the control's queries stand: those of its probe and the condition of `applies_to`.
  static List<YamlNode> queryNodes(ControlFields fields) {
    var nodes = new ArrayList<YamlNode>();
    for (var field : List.of(OFFENDING, REVIEW)) {
      fields
          .optional(field)
          .ifPresent(
              node -> {
                if (node.isList()) {
                  node.list().forEach(part -> part(part, "query").ifPresent(nodes::add));
                } else {
                  nodes.add(node);
                }
              });
    }
    fields.optional("applies_to").flatMap(node -> part(node, "when")).ifPresent(nodes::add);
    return nodes;
  }

  private static Optional<YamlNode> part(YamlNode node, String name) {
    return Optional.ofNullable(node.anyFields().get(name));
  }

  Question question() {
    var kinds = Stream.of(OFFENDING, REVIEW, PROBE).filter(fields::has).toList();
    if (kinds.size() > 1) {
      throw fields.required(kinds.get(1)).fault("a control has one probe; here are " + kinds);
    }
    if (fields.has(PARAMETERS) && !kinds.equals(List.of(PROBE))) {
      throw fields.required(PARAMETERS).fault("only a control with \"probe\" has parameters");
    }
    if (kinds.isEmpty()) {
      return new Question.Attestation();
    }
    return switch (kinds.getFirst()) {
      case OFFENDING -> new Question.OffendingRows(queries(OFFENDING));
      case REVIEW -> new Question.RowsToReview(queries(REVIEW));
      default -> new Question.JavaProbe(fields.required(PROBE).text(), parameters());
    };
  }

  private List<VersionedQuery> queries(String field) {
    var node = fields.required(field);
    return node.isList()
        ? node.list().stream().map(QuestionReader::query).toList()
        : List.of(new VersionedQuery(PostgresVersions.ALL, node.text()));
  }

  private static VersionedQuery query(YamlNode node) {
    var parts = node.fields(List.of("postgres", "query"));
    var postgres = parts.get("postgres");
    var query = parts.get("query");
    if (postgres == null || query == null) {
      throw node.fault("each query of a list needs \"postgres\" and \"query\"");
    }
    return new VersionedQuery(versions(postgres), query.text());
  }

  static PostgresVersions versions(YamlNode node) {
    try {
      return PostgresVersions.parse(node.text());
    } catch (IllegalArgumentException e) {
      throw node.fault(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, String> parameters() {
    var texts = new LinkedHashMap<String, String>();
    fields
        .optional(PARAMETERS)
        .map(YamlNode::anyFields)
        .orElse(Map.of())
        .forEach((name, node) -> texts.put(name, node.text()));
    return Collections.unmodifiableMap(texts);
  }
}
