package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresaudit.exchange.AuditJson;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.Casebook;
import org.postgresaudit.report.Clinic;

class LongQueryTest {
  private static final String LONG =
      "select 0\n"
          + IntStream.range(1, 60)
              .mapToObj("     + %d"::formatted)
              .collect(Collectors.joining("\n"));

  private static final Printed WHOLE = new Printed(List.of(), Printed.Extent.USUAL, true);
  private static final Printed CUT = new Printed(List.of(), Printed.Extent.USUAL, false);

  private static ProbeResult answer(String database, String query) {
    return new ProbeResult(
        "long-control",
        Optional.of(database),
        new Outcome.Passed(),
        Casebook.evidence(query, List.of("n"), List.of(List.of(database))),
        Instant.EPOCH,
        Duration.ofMillis(3));
  }

  private static List<Asked> asked(Printed printed, ProbeResult... answers) {
    return Asked.of(List.of(answers), Pinned.NONE, Clinic.details(), printed);
  }

  @Test
  void of_a_long_query_the_beginning_is_printed_and_where_the_rest_is() {
    var first = asked(CUT, answer("shop", LONG)).getFirst();
    assertTrue(first.query().contains("+ 4\n…"), first.query());
    assertFalse(first.query().contains("+ 5"), first.query());
    assertEquals(
        "The first 5 of 60 lines; all of them are in the attached audit.json at", first.cut());
    assertEquals(
        ".outcomes[] | select(.control == \"long-control\") | .evidence.query", first.path());
    assertEquals("", first.full());
  }

  @Test
  void the_person_who_mends_it_gets_all_of_it() {
    var first = asked(WHOLE, answer("shop", LONG)).getFirst();
    assertTrue(first.full().contains("+ 59"), first.full());
    assertEquals("", first.cut());
  }

  @Test
  void a_query_is_printed_once_however_many_databases_it_was_put_to() {
    var asked =
        asked(
            CUT,
            answer("shop", LONG),
            answer("ledger", "select 1"),
            answer("copy", LONG),
            answer("test", "select 1"));
    assertEquals(
        List.of(true, true, false, false),
        asked.stream().map(question -> !question.query().isEmpty()).toList());
    assertEquals(4, asked.stream().filter(question -> !question.table().isEmpty()).count());
  }

  @Test
  void the_attached_results_have_every_query_where_the_page_says() throws Exception {
    var bytes = new ByteArrayOutputStream();
    AuditJson.write(Clinic.audit(), bytes);
    var said = new HashSet<String>();
    for (var outcome : new ObjectMapper().readTree(bytes.toByteArray()).get("outcomes")) {
      said.add(
          outcome.get("control").textValue()
              + " "
              + outcome.get("evidence").get("query").textValue());
    }
    var results = Clinic.audit().run().orElseThrow().results();
    assertTrue(results.size() > 5);
    for (var result : results) {
      assertTrue(said.contains(result.control() + " " + result.evidence().query()));
    }
  }
}
