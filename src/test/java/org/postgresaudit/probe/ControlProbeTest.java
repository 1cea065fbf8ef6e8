package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Outcome.AwaitingAuditor;
import org.postgresaudit.probe.Outcome.Broken;
import org.postgresaudit.probe.Outcome.Found;
import org.postgresaudit.probe.Outcome.NotApplicable;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.Outcome.Passed;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.TargetSession;

class ControlProbeTest {
  private static final String NOTHING = "select 'x'::text as thing where false";
  private static final String TWO = "select * from (values ('a'), ('b')) as v (thing) order by 1";

  private static PostgresServer server;
  private static TargetSession superuser;
  private static TargetSession clerk;
  private static ServerFacts ofSuperuser;
  private static ServerFacts ofClerk;

  private final ControlProbe probe =
      new ControlProbe(Map.of("careless", new Careless()), new ProbeLimits(100, 3));

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.fresh(15, "");
    server.execute("fixture", "create role clerk login;");
    superuser = Targets.superuser(server).open();
    clerk = Targets.as(server, "clerk").open();
    ofSuperuser = superuser.facts();
    ofClerk = clerk.facts();
  }

  @AfterAll
  static void stop() {
    superuser.close();
    clerk.close();
    server.close();
  }

  private Outcome ask(Control control) {
    return probe.ask(control, superuser, ofSuperuser).outcome();
  }

  private ControlProbe.Seen askAsClerk(Control control) {
    return probe.ask(control, clerk, ofClerk);
  }

  @Test
  void no_row_is_passed() {
    assertInstanceOf(Passed.class, ask(Questions.PLAIN.rows("quiet", NOTHING)));
    assertInstanceOf(Passed.class, ask(Questions.PLAIN.review("quiet", NOTHING)));
  }

  @Test
  void a_provider_answers_in_the_servers_place_on_its_platform_alone() {
    var here = ofClerk.platform().word();
    var rows = Questions.PLAIN.rows("told", TWO);
    assertEquals(
        new AwaitingAuditor(List.of(), "Look there."),
        askAsClerk(Questions.answeredOn(rows, here, "Look there.")).outcome());
    assertInstanceOf(
        Found.class, askAsClerk(Questions.answeredOn(rows, "rds", "Look there.")).outcome());
    assertEquals(
        new AwaitingAuditor(List.of(), "Look there."),
        askAsClerk(Questions.answeredOn(Questions.PLAIN.attestation("people"), here, "Look there."))
            .outcome());
  }

  @Test
  void what_a_provider_closes_is_asked_where_it_is_open() {
    var here = ofClerk.platform().word();
    var rules = Questions.PLAIN.needing(Need.HBA_RULES).rows("rules", TWO);
    var answered = Questions.answeredOn(rules, here, "Look there.");
    assertEquals(new AwaitingAuditor(List.of(), "Look there."), askAsClerk(answered).outcome());
    assertInstanceOf(Found.class, ask(answered));
  }

  @Test
  void a_long_value_is_cut_between_characters() {
    var emojis = "select 'x' || pg_catalog.repeat('\uD83D\uDE00', 300) as thing";
    var found = assertInstanceOf(Found.class, ask(Questions.PLAIN.rows("long", emojis)));
    var sentence = found.findings().getFirst().sentence();
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(sentence), sentence);
  }

  @Test
  void each_row_is_a_finding_with_its_sentence_and_identity() {
    var found = assertInstanceOf(Found.class, ask(Questions.PLAIN.rows("loud", TWO)));
    assertEquals(
        List.of("a is wrong.", "b is wrong."),
        found.findings().stream().map(Finding::sentence).toList());
    assertEquals(Map.of("thing", "a"), found.findings().getFirst().identity());
  }

  @Test
  void a_sentence_begins_with_a_capital_letter_unless_a_name_stands_there() {
    var rows = "select x as thing from (values ('everyone'), ('everyone_else'), ('b')) as v (x)";
    var found = assertInstanceOf(Found.class, ask(Questions.PLAIN.rows("all", rows)));
    assertEquals(
        List.of("Everyone is wrong.", "everyone_else is wrong.", "b is wrong."),
        found.findings().stream().map(Finding::sentence).toList());
  }

  @Test
  void a_row_may_say_how_bad_it_is_in_one_of_five_words() {
    var graded = "select 'a'::text as thing, '%s'::text as severity";
    var found =
        assertInstanceOf(
            Found.class, ask(Questions.PLAIN.rows("bad", graded.formatted("critical"))));
    assertEquals(Optional.of(Severity.CRITICAL), found.findings().getFirst().severity());
    assertInstanceOf(Broken.class, ask(Questions.PLAIN.rows("odd", graded.formatted("dire"))));
  }

  @Test
  void rows_to_review_await_the_auditor() {
    var outcome = assertInstanceOf(AwaitingAuditor.class, ask(Questions.PLAIN.review("asks", TWO)));
    assertEquals(2, outcome.toReview().size());
  }

  @Test
  void an_attestation_awaits_the_auditor() {
    assertEquals(new AwaitingAuditor(List.of()), ask(Questions.PLAIN.attestation("people")));
  }

  @Test
  void braces_and_dollars_in_values_are_text() {
    var found =
        assertInstanceOf(
            Found.class,
            ask(
                Questions.PLAIN.rows(
                    "odd", "select '{other} $1 \\'::text as thing, 'y' as other")));
    assertEquals("{other} $1 \\ is wrong.", found.findings().getFirst().sentence());
  }

  @Test
  void settings_are_bound_and_never_pasted() {
    var control =
        Questions.PLAIN
            .settings(Map.of("most", 5, "name", "x'); drop table evil; --"))
            .rows(
                "settings",
                """
                select :name::text || ':most' as thing -- :most
                 where 6 > :most::int
                   and '[1,2]'::jsonb ? '1' is not null
                """);
    var found = assertInstanceOf(Found.class, ask(control));
    assertEquals("x'); drop table evil; --:most is wrong.", found.findings().getFirst().sentence());
  }

  @Test
  void evidence_keeps_the_first_rows_and_counts_all() {
    var seen =
        probe.ask(
            Questions.PLAIN.rows(
                "many", "select n::text as thing from pg_catalog.generate_series(1, 10) as n"),
            superuser,
            ofSuperuser);
    assertEquals(3, seen.evidence().rows().size());
    assertEquals(10, seen.evidence().rowCount());
    assertTrue(seen.evidence().truncated());
    assertEquals("postgres", seen.evidence().role());
    assertEquals(10, seen.outcome().findings().size());
  }

  @Test
  void other_versions_and_platforms_are_not_applicable() {
    var newer = new AppliesTo(PostgresVersions.parse("16+"), Set.of(), Optional.empty());
    var outcome = ask(Questions.PLAIN.appliesTo(newer).rows("newer", TWO));
    assertInstanceOf(NotApplicable.class, outcome);
    assertTrue(outcome.explanation().orElse("").contains("16+"), outcome.toString());
    var cloud = new AppliesTo(PostgresVersions.ALL, Set.of("rds"), Optional.empty());
    assertInstanceOf(NotApplicable.class, ask(Questions.PLAIN.appliesTo(cloud).rows("rds", TWO)));
    assertInstanceOf(NotApplicable.class, ask(Questions.PLAIN.retired("2027-03").rows("old", TWO)));
  }

  private static AppliesTo when(String sql) {
    return new AppliesTo(
        PostgresVersions.ALL,
        Set.of(),
        Optional.of(new AppliesTo.Condition(sql, Set.of(), "The server has no shops.")));
  }

  @Test
  void a_condition_decides_whether_a_control_applies() {
    assertInstanceOf(
        Found.class, ask(Questions.PLAIN.appliesTo(when("select true as yes")).rows("c", TWO)));
    assertEquals(
        new NotApplicable("The server has no shops."),
        ask(Questions.PLAIN.appliesTo(when("select false as yes")).rows("c", TWO)));
  }

  @Test
  void a_condition_that_does_not_decide_is_broken_and_one_refused_is_not_checked() {
    for (var odd : List.of("select null::boolean as yes", NOTHING, "select true as a, true as b")) {
      assertInstanceOf(Broken.class, ask(Questions.PLAIN.appliesTo(when(odd)).rows("c", TWO)), odd);
    }
    var refused =
        askAsClerk(
            Questions.PLAIN
                .appliesTo(when("select true as yes from pg_catalog.pg_authid limit 1"))
                .rows("c", NOTHING));
    assertEquals(
        Obstacle.PRIVILEGE, assertInstanceOf(NotChecked.class, refused.outcome()).obstacle());
  }

  @Test
  void a_refusal_is_not_checked_with_the_servers_words() {
    var seen =
        askAsClerk(
            Questions.PLAIN.rows(
                "secret", "select rolname::text as thing from pg_catalog.pg_authid"));
    assertEquals(Obstacle.PRIVILEGE, assertInstanceOf(NotChecked.class, seen.outcome()).obstacle());
    assertTrue(seen.evidence().serverWords().contains("pg_authid"), seen.evidence().toString());
  }

  @Test
  void an_answer_to_a_role_that_lacks_a_right_is_not_believed() {
    var seen = askAsClerk(Questions.PLAIN.needing(Need.PG_MONITOR).rows("hidden", NOTHING));
    var outcome = assertInstanceOf(NotChecked.class, seen.outcome());
    assertEquals(Obstacle.PRIVILEGE, outcome.obstacle());
    assertTrue(outcome.reason().contains("pg_monitor"), outcome.reason());
    assertInstanceOf(
        Passed.class, ask(Questions.PLAIN.needing(Need.PG_MONITOR).rows("hidden", NOTHING)));
  }

  @Test
  void whatever_is_wrong_with_a_query_is_broken_never_passed() {
    for (var sql :
        List.of(
            "select thing from nowhere",
            "select 1 as other",
            "select 1 as thing; select 2",
            "select 1/0 as thing",
            "select :missing as thing",
            "delete from pg_catalog.pg_class")) {
      assertInstanceOf(Broken.class, ask(Questions.PLAIN.rows("wrong", sql)), sql);
    }
  }

  @Test
  void a_query_for_other_versions_only_is_not_checked() {
    var other =
        new org.postgresaudit.checklist.Question.OffendingRows(
            List.of(
                new org.postgresaudit.checklist.Question.VersionedQuery(
                    PostgresVersions.parse("-14"), TWO)));
    assertInstanceOf(NotChecked.class, ask(Questions.PLAIN.control("gap", other)));
  }

  @Test
  void a_probe_in_java_that_fails_or_is_unknown_is_broken() {
    assertInstanceOf(Broken.class, ask(Questions.PLAIN.java("j", "careless", Map.of())));
    assertInstanceOf(Broken.class, ask(Questions.PLAIN.java("j", "unheard-of", Map.of())));
  }

  private static final class Careless implements JavaProbe {
    @Override
    public List<String> columns(Control control) {
      return List.of("thing");
    }

    @Override
    public Sighting look(
        Control control, org.postgresaudit.target.Asks session, ServerFacts facts) {
      throw new IllegalStateException("the shelf is empty");
    }
  }
}
