package org.postgresaudit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistReaderTest {
  private static final String PORT_CONTROL =
      """
      title: The port is one that was agreed on
      severity: low
      look_in: server
      needs: connect
      why: A stray port is a stray server.
      offending_rows: |
        select pg_catalog.current_setting('port') as value
         where pg_catalog.current_setting('port')::int <> :agreed_port::int
      finding: "The server listens on {value}."
      identified_by: []
      fix: Set it.
      check_by_hand: show port
      references:
        - https://www.postgresql.org/docs/current/runtime-config-connection.html
      settings:
        agreed_port: 5432
      """;

  @TempDir Path folder;
  private Path control;

  @BeforeEach
  void a_checklist_with_one_control() throws IOException {
    var item = Files.createDirectories(folder.resolve("1-configuration-settings/2-port"));
    Files.writeString(folder.resolve("checklist.yaml"), "version: \"1\"\n");
    Files.writeString(
        item.resolveSibling("section.yaml"), "title: Configuration\nintroduction: Settings.\n");
    Files.writeString(item.resolve("item.yaml"), "title: Port\nintroduction: The port.\n");
    control = item.resolve("port-is-agreed.yaml");
    Files.writeString(control, PORT_CONTROL);
  }

  @Test
  void a_fault_in_a_fix_is_told_with_its_line() throws IOException {
    Files.writeString(
        control,
        PORT_CONTROL.replace(
            "fix: Set it.", "fix: |\n  Set it.\n\n  ```sql\n  select 1;\n  drop {it;\n  ```"));
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.folder(folder));
    assertEquals(16, fault.line(), fault.getMessage());
    assertTrue(fault.reason().contains("brace"), fault.reason());
  }

  @Test
  void a_fix_fills_in_columns_of_the_probe_alone() throws IOException {
    var fix = "fix: |\n  ```sql\n  alter system set port = '{port}';\n  ```";
    Files.writeString(control, PORT_CONTROL.replace("fix: Set it.", fix));
    assertEquals(1, ChecklistReader.folder(folder).controls().size());
    Files.writeString(
        control, PORT_CONTROL.replace("fix: Set it.", fix.replace("{port}", "{harbour}")));
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.folder(folder));
    assertTrue(fault.reason().contains("\"harbour\" is no column"), fault.reason());
  }

  @Test
  void a_good_file_becomes_a_control() {
    var read = ChecklistReader.folder(folder).controls().getFirst();
    assertEquals("port-is-agreed", read.id());
    assertEquals("1-configuration-settings", read.section());
    assertEquals(5432, read.settings().get("agreed_port"));
    assertTrue(read.question().queryFor(15).orElseThrow().startsWith("select"));
  }

  @Test
  void an_unknown_field_is_named_with_its_line() throws IOException {
    assertFault(PORT_CONTROL.replace("needs: connect", "nedes: connect"), 4, "\"nedes\"");
  }

  @Test
  void a_field_out_of_order_is_refused() throws IOException {
    assertFault(
        PORT_CONTROL.replace("severity: low\n", "") + "severity: low\n", 16, "belongs before");
  }

  @Test
  void a_field_written_twice_is_refused() throws IOException {
    assertFault(
        PORT_CONTROL.replace("severity: low", "severity: low\nseverity: high"), 3, "comes twice");
  }

  @Test
  void a_missing_field_is_named() throws IOException {
    assertFault(PORT_CONTROL.replace("fix: Set it.\n", ""), 1, "\"fix\" is missing");
  }

  @Test
  void a_word_that_is_no_severity_is_refused() throws IOException {
    assertFault(PORT_CONTROL.replace("severity: low", "severity: hgih"), 2, "\"hgih\"");
  }

  @Test
  void a_placeholder_that_is_no_column_is_refused() throws IOException {
    assertFault(PORT_CONTROL.replace("{value}", "{valeu}"), 9, "\"valeu\" is no column");
  }

  @Test
  void a_setting_that_is_not_declared_is_refused() throws IOException {
    assertFault(
        PORT_CONTROL.replace(":agreed_port", ":agred_port"), 8, "\"settings\" does not name");
  }

  @Test
  void a_setting_that_no_probe_uses_is_refused() throws IOException {
    assertFault(PORT_CONTROL + "  spare: 1\n", 16, "no probe uses");
  }

  @Test
  void a_function_that_does_harm_by_being_selected_is_refused() throws IOException {
    assertFault(
        PORT_CONTROL.replace("::int <>", "::int <> pg_terminate_backend(1)::int and 1 <>"),
        8,
        "pg_terminate_backend");
  }

  @Test
  void such_a_function_is_refused_in_quotes_and_before_a_comment_too() throws IOException {
    for (var call :
        List.of(
            "\"pg_terminate_backend\"(1)",
            "\"pg_terminate_backend\" (1)",
            "pg_terminate_backend/* quietly */(1)",
            "U&\"pg_terminate\\005fbackend\"(1)")) {
      var name = call.startsWith("U&") ? "U&" : "pg_terminate_backend";
      assertFault(PORT_CONTROL.replace("::int <>", "::int <> " + call + "::int and 1 <>"), 8, name);
    }
  }

  @Test
  void a_probe_that_is_no_select_is_refused() throws IOException {
    assertFault(
        PORT_CONTROL.replace("select pg_catalog", "delete from x; select pg_catalog"),
        7,
        "one select");
  }

  @Test
  void broken_yaml_is_refused_with_its_line() throws IOException {
    assertFault(PORT_CONTROL.replace("severity: low", "severity: [low"), 3, "no valid YAML");
  }

  @Test
  void an_attestation_has_no_finding() throws IOException {
    assertFault(
        PORT_CONTROL
            .replaceAll("(?s)look_in.*?why", "why")
            .replaceAll("(?s)offending.*?find", "find"),
        4,
        "without a probe");
  }

  private static final String ANSWERED =
      PORT_CONTROL.replace("look_in: server", "provider_answers: ports\nlook_in: server");

  @Test
  void a_control_may_name_where_providers_answer() throws IOException {
    Files.writeString(control, ANSWERED);
    Files.writeString(folder.resolve("providers.yaml"), "ports:\n  rds: Look at *Connectivity*.\n");
    var read = ChecklistReader.folder(folder);
    var answers = read.controls().getFirst().providerAnswers().orElseThrow();
    assertEquals("Look at *Connectivity*.", answers.on("rds").orElseThrow());
    assertTrue(answers.on("self-managed").isEmpty());
    Files.writeString(folder.resolve("providers.yaml"), "ports:\n  rds: Look elsewhere.\n");
    assertNotEquals(read.sha256(), ChecklistReader.folder(folder).sha256());
  }

  @Test
  void a_pack_may_name_the_topics_of_the_product() throws IOException {
    Files.writeString(control, ANSWERED.replace("answers: ports", "answers: backups"));
    var answers = ChecklistReader.folder(folder).controls().getFirst().providerAnswers();
    assertTrue(answers.orElseThrow().on("rds").isPresent());
  }

  @Test
  void an_unknown_topic_is_named_with_its_line() throws IOException {
    assertFault(ANSWERED, 3, "\"ports\" is no topic");
  }

  @Test
  void faults_of_providers_are_their_own() throws IOException {
    Files.writeString(control, ANSWERED);
    assertProvidersFault("ports:\n  rds: Look.\n  heroku: Look.\n", 3, "no provider known here");
    assertProvidersFault("ports:\n  self-managed: Look.\n", 2, "no provider known here");
    assertProvidersFault("ports:\n  rds: \"\"\n", 2, "it is empty");
    assertProvidersFault("ports: {}\n", 1, "names no provider");
    assertProvidersFault("ports:\n  rds: Look.\nlogs:\n  rds: Look.\n", 4, "no control names");
    assertProvidersFault("ports:\n  rds: A.\n  rds: B.\n", 3, "comes twice");
  }

  private void assertProvidersFault(String text, int line, String reason) throws IOException {
    Files.writeString(folder.resolve("providers.yaml"), text);
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.folder(folder));
    assertEquals("providers.yaml", fault.file());
    assertEquals(line, fault.line(), fault.getMessage());
    assertTrue(fault.reason().contains(reason), fault.getMessage());
  }

  @Test
  void two_controls_of_one_name_are_refused() throws IOException {
    var other = Files.createDirectories(folder.resolve("1-configuration-settings/3-other"));
    Files.writeString(other.resolve("item.yaml"), "title: Other\nintroduction: Other.\n");
    Files.writeString(other.resolve("port-is-agreed.yaml"), PORT_CONTROL);
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.folder(folder));
    assertTrue(fault.getMessage().contains("port-is-agreed"), fault.getMessage());
  }

  @Test
  void one_changed_byte_changes_the_hash() throws IOException {
    var before = ChecklistReader.folder(folder).sha256();
    Files.writeString(control, PORT_CONTROL.replace("5432", "5433"));
    assertNotEquals(before, ChecklistReader.folder(folder).sha256());
  }

  @Test
  void line_ends_and_the_order_of_files_do_not_change_the_hash() throws IOException {
    var before = ChecklistReader.folder(folder).sha256();
    Files.writeString(control, PORT_CONTROL.replace("\n", "\r\n"));
    assertEquals(before, ChecklistReader.folder(folder).sha256());
    var other = control.resolveSibling("a-second-one.yaml");
    Files.writeString(other, PORT_CONTROL);
    var withOther = ChecklistReader.folder(folder).sha256();
    Files.delete(control);
    Files.writeString(control, PORT_CONTROL);
    assertEquals(withOther, ChecklistReader.folder(folder).sha256());
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws IOException {
    Files.writeString(
        control,
        PORT_CONTROL
            .replace("severity: low", "severity: hgih")
            .replace("{value}", "{valeu}")
            .replace("fix: Set it.\n", ""));
    Files.writeString(control.resolveSibling("broken.yaml"), "title: [");
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.folder(folder));
    assertEquals(4, fault.all().size(), fault.all().toString());
  }

  private void assertFault(String text, int line, String reason) throws IOException {
    Files.writeString(control, text);
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.folder(folder));
    assertEquals("1-configuration-settings/2-port/port-is-agreed.yaml", fault.file());
    assertTrue(
        fault.all().stream().anyMatch(f -> f.line() == line && f.reason().contains(reason)),
        fault.all().toString());
  }
}
