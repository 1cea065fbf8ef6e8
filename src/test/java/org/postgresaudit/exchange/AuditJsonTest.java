package org.postgresaudit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

class AuditJsonTest {
  private static final Optional<String> SERVER = Optional.empty();

  private static final Checklist CHECKLIST =
      ShopAudit.checklist(
          ShopAudit.control("tls-is-on", LookIn.SERVER, ShopAudit.sql()),
          ShopAudit.control(
              "definer-functions-pin-search-path", LookIn.EACH_DATABASE, ShopAudit.sql()),
          ShopAudit.control("restores-are-rehearsed", LookIn.SERVER, new Question.Attestation()));

  @Test
  void a_finding_is_written_as_the_contract_says() throws IOException {
    var finding =
        new Finding(
            "shop.promote runs as clerk.",
            Map.of("function", "promote"),
            Map.of("function", "promote", "owner", "clerk „Żółw” 🐘"));
    var evidence =
        new Evidence(
            "select 1",
            "auditor",
            List.of("function", "owner"),
            List.of(List.of("promote", "")),
            201,
            true,
            "");
    var result =
        new ProbeResult(
            "definer-functions-pin-search-path",
            Optional.of("shop"),
            new Outcome.Found(List.of(finding)),
            evidence,
            ShopAudit.START,
            Duration.ofMillis(12));

    var written = written(ShopAudit.audit(CHECKLIST, ShopAudit.run(true, "", List.of(result))));

    assertEquals(
        json(
            """
            {"section": "7-data-protection", "item": "1-schema-and-configuration-review",
             "control": "definer-functions-pin-search-path",
             "title": "Title of definer-functions-pin-search-path", "severity": "high",
             "database": "shop", "result": "found", "reason": null,
             "findings": [{"key": "\\"shop\\": function=\\"promote\\"", "severity": "high",
                           "sentence": "shop.promote runs as clerk.",
                           "identity": {"function": "promote"},
                           "values": {"function": "promote", "owner": "clerk „Żółw” 🐘"}}],
             "evidence": {"query": "select 1", "columns": ["function", "owner"],
                          "rows": [["promote", ""]], "row_count": 201, "truncated": true},
             "duration_ms": 12}
            """),
        outcomes(written, "definer-functions-pin-search-path").getFirst());
  }

  @Test
  void the_head_names_target_checklist_and_times() throws IOException {
    var written = written(ShopAudit.audit(CHECKLIST, ShopAudit.run(true, "", List.of())));
    assertEquals("postgres-audit/audit/1", written.get("schema").asText());
    assertEquals(
        json(
            """
            {"host": "db.shop.example", "port": 5432, "database": "shop", "user": "auditor",
             "server_version": "15.18", "server_version_num": 150018, "platform": "self-managed"}
            """),
        written.get("target"));
    assertEquals(
        json(
            "{\"version\": \"1.0.0\", \"sha256\": \"%s\", \"packs\": []}"
                .formatted(ShopAudit.SHA256)),
        written.get("checklist"));
    assertEquals("2026-03-31T08:15:30.500Z", written.get("started_at").asText());
    assertEquals("2026-03-31T08:16:30.500Z", written.get("finished_at").asText());
    assertTrue(written.get("complete").asBoolean());
  }

  @Test
  void every_kind_of_outcome_obeys_the_schema() throws IOException {
    var finding = new Finding("f", Map.of(), Map.of());
    var outcomes =
        List.of(
            new Outcome.Passed(),
            new Outcome.Found(List.of(finding)),
            new Outcome.AwaitingAuditor(List.of(finding)),
            new Outcome.NotApplicable("No replica."),
            new Outcome.NotChecked(Outcome.Obstacle.TIME, "Took too long."),
            new Outcome.Broken("column x does not exist"));
    for (var outcome : outcomes) {
      var written =
          written(
              ShopAudit.audit(
                  CHECKLIST,
                  ShopAudit.run(
                      true, "", List.of(ShopAudit.result("tls-is-on", SERVER, outcome)))));
      var entry = outcomes(written, "tls-is-on").getFirst();
      assertEquals(outcome.word(), entry.get("result").asText());
      assertEquals(outcome.explanation(), Optional.ofNullable(entry.get("reason").textValue()));
    }
  }

  @Test
  void what_the_server_is_made_of_is_written_with_what_is_missing() throws IOException {
    var run = ShopAudit.run(true, "", List.of());
    var inventory =
        new Inventory(
            ShopAudit.START,
            Map.of(
                Kind.MEMBERSHIPS,
                new Part.Read(
                    List.of(List.of("clerk", "deploy", "postgres", "yes", "", "")),
                    2,
                    true,
                    List.of(new Part.Gap("shop", "It is closed.", "FATAL"))),
                Kind.ACCESS_RULES,
                new Part.NotRead("Role auditor may not read it.", "permission denied")));
    var written =
        written(
            ShopAudit.audit(
                CHECKLIST,
                new Run(
                    run.checklistVersion(),
                    run.checklistSha256(),
                    run.facts(),
                    run.startedAt(),
                    run.finishedAt(),
                    true,
                    "",
                    List.of(),
                    Optional.of(inventory))));
    assertEquals(
        json(
            """
            {"read_at": "2026-03-31T08:15:30.500Z",
             "memberships": {
               "columns": ["member", "role", "grantor", "admin", "inherit", "set"],
               "rows": [["clerk", "deploy", "postgres", "yes", "", ""]],
               "row_count": 2, "truncated": true,
               "gaps": [{"where": "shop", "reason": "It is closed.", "server_words": "FATAL"}]},
             "access_rules": {"reason": "Role auditor may not read it.",
                              "server_words": "permission denied"}}
            """),
        written.get("inventory"));
  }

  @Test
  void attestations_await_the_auditor() throws IOException {
    var written = written(ShopAudit.audit(CHECKLIST, ShopAudit.run(true, "", List.of())));
    var entry = outcomes(written, "restores-are-rehearsed").getFirst();
    assertEquals("awaiting_auditor", entry.get("result").asText());
    assertTrue(entry.get("reason").isNull());
  }

  @Test
  void a_run_cut_short_says_of_every_control_that_was_not_asked_why() throws IOException {
    var asked =
        ShopAudit.result(
            "definer-functions-pin-search-path", Optional.of("shop"), ShopAudit.passed());

    var written =
        written(
            ShopAudit.audit(
                CHECKLIST, ShopAudit.run(false, "The server went away.", List.of(asked))));

    assertEquals("", written.get("finished_at").asText());
    var definers = outcomes(written, "definer-functions-pin-search-path");
    assertEquals(List.of("shop", "payroll", "template1"), texts(definers, "database"));
    assertEquals(List.of("passed", "not_checked", "not_checked"), texts(definers, "result"));
    var tls = outcomes(written, "tls-is-on").getFirst();
    assertEquals("not_checked", tls.get("result").asText());
    assertEquals(
        "Not asked: the run was cut short. The server went away.", tls.get("reason").asText());
  }

  @Test
  void a_complete_run_that_looked_in_one_database_says_nothing_of_the_others() throws IOException {
    var asked =
        ShopAudit.result(
            "definer-functions-pin-search-path", Optional.of("shop"), ShopAudit.passed());
    var written = written(ShopAudit.audit(CHECKLIST, ShopAudit.run(true, "", List.of(asked))));
    assertEquals(
        List.of("shop"), texts(outcomes(written, "definer-functions-pin-search-path"), "database"));
    assertEquals(List.of("not_checked"), texts(outcomes(written, "tls-is-on"), "result"));
  }

  @Test
  void an_answer_for_the_whole_server_stands_for_every_database() throws IOException {
    var once =
        ShopAudit.result(
            "definer-functions-pin-search-path",
            SERVER,
            new Outcome.NotApplicable("PostgreSQL 11 or newer."));
    var written = written(ShopAudit.audit(CHECKLIST, ShopAudit.run(true, "", List.of(once))));
    assertEquals(
        List.of("not_applicable"),
        texts(outcomes(written, "definer-functions-pin-search-path"), "result"));
  }

  @Test
  void before_any_run_each_control_of_the_bundled_checklist_has_one_entry() throws IOException {
    var checklist = ChecklistReader.bundled();
    var written =
        written(new AssessedAudit(ShopAudit.audit(), checklist, Optional.empty(), Map.of()));
    assertEquals(
        checklist.controls().stream().map(Control::id).toList(),
        texts(List.copyOf(entries(written)), "control"));
    var passed =
        entries(written).stream().filter(e -> e.get("result").asText().equals("passed")).toList();
    assertEquals(List.of(), passed);
  }

  @Test
  void the_stream_stays_open_for_its_owner() throws IOException {
    var closed = new boolean[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    AuditJson.write(ShopAudit.audit(CHECKLIST, ShopAudit.run(true, "", List.of())), out);
    assertEquals(false, closed[0]);
  }

  private static JsonNode written(AssessedAudit audit) throws IOException {
    return written(audit, Optional.empty());
  }

  /// As it reads back, once it obeys the schema.
  static JsonNode written(AssessedAudit audit, Optional<Comparison> since) throws IOException {
    var out = new ByteArrayOutputStream();
    AuditJson.write(audit, since, "de", out);
    var text = out.toString(StandardCharsets.UTF_8);
    try (var schema = AuditJson.class.getResourceAsStream("audit-1.schema.json")) {
      var contract =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
      assertEquals(List.of(), contract.validate(json(text)));
    }
    return json(text);
  }

  static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static List<JsonNode> entries(JsonNode written) {
    return StreamSupport.stream(written.get("outcomes").spliterator(), false).toList();
  }

  private static List<JsonNode> outcomes(JsonNode written, String control) {
    return entries(written).stream()
        .filter(entry -> entry.get("control").asText().equals(control))
        .toList();
  }

  private static List<String> texts(List<JsonNode> entries, String field) {
    return entries.stream().map(entry -> entry.get(field).asText()).toList();
  }
}
