package org.postgresaudit.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// What is proposed for the server's configuration files, from findings and the list of what the
/// server has.
class ProposalsTest {
  private static final Part NO_SETTINGS = new Part.Read(List.of(), 0, false, List.of());

  private static List<String> setting(String name, String value) {
    return List.of(name, value, "", "configuration file", "/etc/pg/postgresql.conf", "12", "");
  }

  private static Part settings(List<List<String>> rows) {
    return new Part.Read(rows, rows.size(), false, List.of());
  }

  private static List<String> rule(String type, String users, String address, String method) {
    boolean local = type.equals("local");
    return List.of(
        type,
        "all",
        users,
        local ? "" : address,
        local || !address.equals("10.0.0.0") ? "" : "255.0.0.0",
        method,
        "",
        "1",
        "",
        "7",
        "");
  }

  private static ProbeResult found(String control, Map<String, String> values) {
    return new ProbeResult(
        control,
        Optional.empty(),
        new Outcome.Found(List.of(new Finding("Found " + control + ".", values, values))),
        Evidence.NONE,
        Instant.EPOCH,
        Duration.ZERO);
  }

  private static org.postgresaudit.report.content.ReportContent content(
      Map<Kind, Part> parts, ProbeResult... results) {
    var run =
        new Run(
            "1",
            "0".repeat(64),
            Optional.empty(),
            Instant.EPOCH,
            Optional.of(Instant.EPOCH),
            true,
            "",
            List.of(results),
            Optional.of(new Inventory(Instant.EPOCH, parts)));
    return BadServer.content(BadServer.audited(run, Map.of()));
  }

  private static String proposed(Map<Kind, Part> parts, ProbeResult... results) {
    return new String(SettingsProposal.of(content(parts, results)), StandardCharsets.UTF_8);
  }

  private static String rules(Part rules, Part settings) {
    return new String(
        AccessProposal.of(content(Map.of(Kind.ACCESS_RULES, rules, Kind.SETTINGS, settings))),
        StandardCharsets.UTF_8);
  }

  private static List<String> active(String file) {
    return file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  @Test
  void a_setting_comes_with_what_it_is_now_and_when_it_takes_effect() {
    var file =
        proposed(
            Map.of(Kind.SETTINGS, settings(List.of(setting("log_connections", "off")))),
            found("connections-are-logged", Map.of()));
    assertEquals(List.of("log_connections = on"), active(file));
    assertTrue(file.contains("# Now: off (/etc/pg/postgresql.conf:12)"), file);
    assertTrue(file.contains("reads its files again"), file);
    assertFalse(file.toLowerCase(Locale.ROOT).contains("\nalter system"), file);
  }

  @Test
  void a_setting_given_at_the_start_is_not_said_to_follow_the_files() {
    var given = List.of("fsync", "off", "", "command line", "", "", "");
    var file =
        proposed(
            Map.of(Kind.SETTINGS, settings(List.of(given))),
            found("writes-survive-a-crash", Map.of("setting", "fsync", "value", "off")));
    assertEquals(List.of("fsync = on"), active(file));
    assertTrue(file.contains("# Now: off (command line)"), file);
    assertTrue(file.contains("take it out of the options of postgres"), file);
    assertTrue(file.contains("restarted"), file);
    assertFalse(file.contains("reads its files again"), file);
  }

  @Test
  void what_was_not_read_is_not_said_to_be_the_default() {
    var file =
        proposed(
            Map.of(Kind.SETTINGS, new Part.NotRead("Role auditor may not read it.", "denied")),
            found("connections-are-logged", Map.of()));
    assertTrue(file.contains("# Now: could not be read. Role auditor may not read it."), file);
  }

  @Test
  void a_value_of_ones_own_keeps_the_whole_finding_commented_out() {
    var file = proposed(Map.of(Kind.SETTINGS, NO_SETTINGS), found("wal-archiving-is-on", Map.of()));
    assertEquals(List.of(), active(file));
    assertTrue(file.contains("# archive_mode = on"), file);
    assertTrue(file.contains("restarted"), file);
  }

  @Test
  void libraries_join_those_that_are_loaded_and_wait_for_their_installation() {
    var file =
        proposed(
            Map.of(
                Kind.SETTINGS,
                settings(List.of(setting("shared_preload_libraries", "auto_explain")))),
            found("weak-passwords-are-refused", Map.of()),
            found("repeated-login-failures-are-slowed", Map.of()));
    assertEquals(List.of(), active(file));
    var joined =
        file.lines().filter(line -> line.startsWith("# shared_preload_libraries = ")).toList();
    assertEquals(1, joined.size(), file);
    assertTrue(
        joined.getFirst().contains("'auto_explain, ")
            && joined.getFirst().contains("passwordcheck")
            && joined.getFirst().contains("auth_delay"),
        joined.toString());
  }

  @Test
  void rules_keep_their_order_and_dangerous_ones_their_old_line() {
    var rows = new ArrayList<List<String>>();
    rows.add(rule("local", "all", "", "trust"));
    rows.add(rule("hostssl", "clerk", "10.0.0.0", "scram-sha-256"));
    rows.add(rule("host", "clerk", "10.0.0.0", "md5"));
    rows.add(rule("hostssl", "clerk", "10.0.0.0", "md5"));
    var file =
        rules(new Part.Read(rows, 4, false, List.of()), settings(List.of(setting("ssl", "on"))));
    assertEquals(
        List.of(
            "local     all  all  peer",
            "hostssl   all  clerk  10.0.0.0/8  scram-sha-256",
            "hostssl   all  clerk  10.0.0.0/8  scram-sha-256"),
        active(file));
    assertTrue(file.contains("# host      all  clerk  10.0.0.0/8  md5\n"), file);
    assertTrue(file.contains("# hostssl   all  clerk  10.0.0.0/8  md5\n# Left out"), file);
    assertTrue(file.contains("# HIGH: "), file);
  }

  @Test
  void without_tls_nobody_is_locked_out_by_a_rule_that_asks_for_it() {
    var rows = List.of(rule("host", "clerk", "10.0.0.0", "scram-sha-256"));
    var off = rules(new Part.Read(rows, 1, false, List.of()), NO_SETTINGS);
    assertEquals(List.of("host      all  clerk  10.0.0.0/8  scram-sha-256"), active(off));
    assertTrue(off.contains("# DECIDE: TLS is off."), off);
    var unknown =
        rules(new Part.Read(rows, 1, false, List.of()), new Part.NotRead("No right.", ""));
    assertTrue(unknown.contains("# DECIDE: whether TLS is on could not be read."), unknown);
  }

  @Test
  void rules_that_were_not_read_are_not_made_up() {
    var file = rules(new Part.NotRead("Role auditor may not read them.", "denied"), NO_SETTINGS);
    assertEquals(List.of(), active(file));
    assertTrue(file.contains("could not be read"), file);
    assertTrue(file.contains("Role auditor may not read them."), file);
  }

  @Test
  void a_line_the_server_cannot_read_and_what_was_cut_off_are_named() {
    var broken = List.of("", "", "", "", "", "", "", "1", "", "7", "invalid method \"x\"");
    var file = rules(new Part.Read(List.of(broken), 12, true, List.of()), NO_SETTINGS);
    assertEquals(List.of(), active(file));
    assertTrue(file.contains("# pg_hba.conf:7 could not be read"), file);
    assertTrue(file.contains("# And 11 more rules, which could not be read."), file);
  }

  @Test
  void a_masked_secret_keeps_its_rule_commented_out() {
    var row =
        List.of(
            "hostssl",
            "shop",
            "clerk",
            "10.0.0.0",
            "255.0.0.0",
            "ldap",
            "ldapserver=ds.example, ldapbindpasswd=(redacted)",
            "1",
            "",
            "7",
            "");
    var file =
        rules(
            new Part.Read(List.of(row), 1, false, List.of()),
            settings(List.of(setting("ssl", "on"))));
    assertEquals(List.of(), active(file));
    assertTrue(file.contains("# DECIDE: an option holds a secret"), file);
  }
}
