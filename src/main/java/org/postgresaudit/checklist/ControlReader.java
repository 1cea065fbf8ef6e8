package org.postgresaudit.checklist;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads one control file. Strict: whatever is not understood is a fault, never skipped.
final class ControlReader {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "severity",
          "rated",
          "applies_to",
          "provider_answers",
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
  private static final Set<String> FRAMEWORKS =
      Set.of("cis", "stig", "nist_800_53", "iso_27001", "pci_dss", "cwe");
  private static final Map<String, Severity> SEVERITIES =
      Arrays.stream(Severity.values()).collect(toMap(Severity::word, severity -> severity));
  private static final Map<String, Need> NEEDS =
      Arrays.stream(Need.values()).collect(toMap(Need::word, need -> need));

  private final ControlFields fields;

  private final ProviderTopics topics;

  private ControlReader(YamlNode file, ProviderTopics topics) {
    this.fields = ControlFields.of(file, FIELDS);
    this.topics = topics;
  }

  static Control read(
      String id, String section, String item, YamlNode file, ProviderTopics topics) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw file.fault("a control's name is made of lower-case words and hyphens");
    }
    return new ControlReader(file, topics).control(id, section, item);
  }

  private Control control(String id, String section, String item) {
    var faults = fields.faults();
    boolean probeless = QuestionReader.isAttestation(fields);
    // Among fields nobody knows may be the misspelled probe.
    boolean misspelled = probeless && !faults.isEmpty();
    boolean attestation = probeless && !misspelled;
    var question =
        faults.tried(
            () -> Optional.of(new QuestionReader(fields).question()), Optional.<Question>empty());
    var control =
        new Control(
            id,
            section,
            item,
            text("title"),
            faults.tried(this::severity, Severity.INFO),
            faults.tried(this::rated, Optional.<Rating>empty()),
            faults.tried(() -> new AppliesToReader(fields).appliesTo(), AppliesTo.EVERY_SERVER),
            faults.tried(
                () -> fields.optional("provider_answers").map(topics::named),
                Optional.<ProviderAnswers>empty()),
            faults.tried(
                () -> attestation ? fields.forbidden("look_in", LookIn.SERVER) : lookIn(),
                LookIn.SERVER),
            faults.tried(
                () -> attestation ? fields.forbidden("needs", Set.<Need>of()) : needs(),
                Set.<Need>of()),
            text("why"),
            question.orElseGet(Question.Attestation::new),
            attestation ? faults.tried(() -> fields.forbidden("finding", ""), "") : text("finding"),
            faults.tried(
                () ->
                    attestation
                        ? fields.forbidden("identified_by", List.<String>of())
                        : fields.required("identified_by").texts(),
                List.<String>of()),
            faults.tried(this::fix, ""),
            text("check_by_hand"),
            texts("references"),
            faults.tried(this::mapsTo, Map.<String, List<String>>of()),
            faults.tried(this::settings, Map.<String, Object>of()),
            texts("formerly"),
            faults.tried(
                () -> fields.optional("retired").map(YamlNode::text), Optional.<String>empty()));
    checkReferences(control, attestation);
    if (question.isPresent() && !misspelled) {
      new QueryRules(control, fields).check();
    }
    faults.raise();
    return control;
  }

  private String text(String field) {
    return fields.faults().tried(() -> fields.required(field).text(), "");
  }

  private List<String> texts(String field) {
    return fields.faults().tried(() -> fields.texts(field), List.<String>of());
  }

  private void checkReferences(Control control, boolean attestation) {
    if (!attestation && control.references().isEmpty()) {
      fields
          .faults()
          .add(fields.file().fault("a control with a probe names at least one reference"));
    }
    control.references().stream()
        .filter(link -> !link.startsWith("https://"))
        .forEach(
            link ->
                fields
                    .faults()
                    .add(fields.required("references").fault("\"" + link + "\" is no https link")));
  }

  private String fix() {
    var node = fields.required("fix");
    var text = node.text();
    try {
      Fix.of(text);
    } catch (TextFault fault) {
      throw node.fault(fault);
    }
    return text;
  }

  private Severity severity() {
    var word = fields.required("severity").oneOf(SEVERITIES.keySet());
    return SEVERITIES.getOrDefault(word, Severity.INFO);
  }

  private Optional<Rating> rated() {
    return fields.optional("rated").map(this::rating);
  }

  private Rating rating(YamlNode node) {
    var parts = node.fields(List.of("impact", "exposure", "privilege"));
    var rating =
        new Rating(
            factor(Rating.Impact.class, "impact", node, parts),
            factor(Rating.Exposure.class, "exposure", node, parts),
            factor(Rating.Privilege.class, "privilege", node, parts));
    if (rating.severity() != severity()) {
      throw node.fault(
          "by the rule these three make \"%s\", but the severity says \"%s\""
              .formatted(rating.severity().word(), severity().word()));
    }
    return rating;
  }

  private static <F extends Enum<F>> F factor(
      Class<F> factors, String name, YamlNode rated, Map<String, YamlNode> parts) {
    var part = parts.get(name);
    if (part == null) {
      throw rated.fault("\"" + name + "\" is missing");
    }
    var known = Arrays.stream(factors.getEnumConstants()).collect(toMap(Rating::word, f -> f));
    return Objects.requireNonNull(known.get(part.oneOf(known.keySet())));
  }

  private LookIn lookIn() {
    var word = fields.required("look_in").oneOf(Set.of("server", "each database"));
    return word.equals("server") ? LookIn.SERVER : LookIn.EACH_DATABASE;
  }

  private Set<Need> needs() {
    return needs(fields.required("needs"));
  }

  static Set<Need> needs(YamlNode node) {
    var parts = node.isList() ? node.list() : List.of(node);
    return Collections.unmodifiableSet(
        parts.stream()
            .map(part -> NEEDS.getOrDefault(part.oneOf(NEEDS.keySet()), Need.CONNECT))
            .collect(toCollection(() -> EnumSet.noneOf(Need.class))));
  }

  private Map<String, List<String>> mapsTo() {
    var maps = new LinkedHashMap<String, List<String>>();
    fields
        .optional("maps_to")
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
    fields
        .optional("settings")
        .map(YamlNode::anyFields)
        .orElse(Map.of())
        .forEach((name, value) -> settings.put(name, value.numberOrText()));
    return Collections.unmodifiableMap(settings);
  }
}
