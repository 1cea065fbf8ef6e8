package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.content.ReportContent;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What the report says of the server itself: its inventory, who reaches what, and what changed.
class ServerChapterTest {
  private static byte[] pdf;
  private static String words;

  @BeforeAll
  static void draw_a_follow_up_once() throws Exception {
    var now = with(Clinic.audit(), inventory(List.of("deploy")));
    var then = with(Clinic.earlier(), inventory(List.of()));
    var content =
        ReportContent.of(now, Clinic.details()).since(Comparison.of(List.of(), then, now));
    pdf = new ReportWriter().draft(content, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    words = squeezed(PdfChecks.text(pdf));
  }

  private static AssessedAudit with(AssessedAudit audit, Inventory inventory) {
    var run = audit.run().orElseThrow();
    return new AssessedAudit(
        audit.audit(),
        audit.checklist(),
        Optional.of(
            new Run(
                run.checklistVersion(),
                run.checklistSha256(),
                run.facts(),
                run.startedAt(),
                run.finishedAt(),
                run.complete(),
                run.cutShort(),
                run.results(),
                Optional.of(inventory))),
        audit.annotations());
  }

  /// @param groups what the role `clerk` is a member of
  private static Inventory inventory(List<String> groups) {
    Map<Kind, Part> parts = new EnumMap<>(Kind.class);
    parts.put(
        Kind.ROLES,
        read(
            List.of(
                List.of("postgres", "login, superuser, inherit", "", "", "installed"),
                List.of("clerk", "login, inherit", "2027-01-31T00:00:00Z", "", ""),
                List.of("患者", "login, inherit", "", "", ""),
                List.of("deploy", "createrole", "", "", ""))));
    var memberships = new ArrayList<List<String>>();
    memberships.add(List.of("deploy", "postgres", "postgres", "no", "no", "yes"));
    memberships.add(List.of("患者", "deploy", "postgres", "yes", "no", "yes"));
    groups.forEach(
        group -> memberships.add(List.of("clerk", group, "postgres", "no", "no", "yes")));
    parts.put(Kind.MEMBERSHIPS, new Part.Read(memberships, memberships.size(), false, List.of()));
    var settings = new ArrayList<List<String>>();
    for (int i = 0; i < 60; i++) {
      settings.add(List.of("setting_%02d".formatted(i), "on", "", "file", "/etc/a.conf", "7", ""));
    }
    parts.put(Kind.SETTINGS, new Part.Read(settings, 60, false, List.of()));
    parts.put(
        Kind.ACCESS_RULES,
        read(
            groups.isEmpty()
                ? List.of(rule("md5"), UNUSABLE)
                : List.of(rule("md5"), rule("trust"), UNUSABLE)));
    parts.put(
        Kind.EXTENSIONS,
        new Part.Read(
            List.of(List.of("shop", "pgcrypto", "1.3", "public", "postgres")),
            1,
            false,
            List.of(new Part.Gap("vault", "the database is closed to us.", "FATAL"))));
    parts.put(Kind.IDENT_MAPPINGS, new Part.NotRead("The right to look is missing.", "42501"));
    return new Inventory(Instant.parse("2026-11-20T14:00:00Z"), parts);
  }

  private static final List<String> UNUSABLE =
      List.of(
          "hostssl",
          "ledger",
          "all",
          "10.20.0.0",
          "255.255.0.0",
          "peer",
          "",
          "",
          "f",
          "6",
          "no TLS");

  private static List<String> rule(String method) {
    return List.of("host", "all", "all", "10.0.0.0", "255.0.0.0", method, "", "1", "f", "9", "");
  }

  private static Part read(List<List<String>> rows) {
    return new Part.Read(rows, rows.size(), false, List.of());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void says(String sentence) {
    assertTrue(words.contains(squeezed(sentence)), () -> "not on any page: " + sentence);
  }

  @Test
  void it_stays_a_good_document() throws Exception {
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void the_inventory_is_there_cut_to_what_can_be_read_and_counted() {
    says("Roles and memberships");
    says("The first 40 of 60; the attachment has all of them");
    says("setting_39");
    assertFalse(words.contains("setting_40"));
    says("pgcrypto");
  }

  @Test
  void rules_name_their_networks_and_a_line_the_server_cannot_use_says_so() {
    says("10.0.0.0/8");
    says("10.20.0.0/16");
    says("The server cannot use line 6: no TLS");
  }

  @Test
  void what_was_not_read_says_so_in_its_place() {
    says("Nothing is known of it in vault: the database is closed to us.");
  }

  @Test
  void the_ways_to_become_superuser_are_listed_with_what_closes_them() {
    says("1 superuser can log in: postgres.");
    says("clerk → deploy (SET ROLE) → postgres (SET ROLE)");
    says("revoke postgres from deploy granted by postgres;");
  }

  @Test
  void a_way_is_not_searched_when_memberships_are_not_known() {
    var inventory = inventory(List.of());
    Map<Kind, Part> blind = new EnumMap<>(inventory.parts());
    blind.put(Kind.MEMBERSHIPS, new Part.NotRead("The right to look is missing.", ""));
    var audit = with(Clinic.audit(), new Inventory(inventory.readAt(), blind));
    var page = AccessPage.of(ReportContent.of(audit, Clinic.details())).getFirst();
    assertEquals(List.of(), page.table());
    assertEquals(
        List.of(
            "Roles and memberships were not read, so no way was searched."
                + " The right to look is missing."),
        page.sentences());
  }

  @Test
  void what_changed_on_the_server_besides_findings_is_told() {
    says("What else changed on the server");
    says("clerk deploy");
    says("trust");
  }
}
