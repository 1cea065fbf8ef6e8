package org.postgresaudit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
  @ParameterizedTest
  @CsvSource({
    "TAKEOVER, NETWORK, NONE, CRITICAL",
    "TAKEOVER, SERVER, LOGIN, CRITICAL",
    "TAKEOVER, SERVER, RIGHTS, HIGH",
    "DATA, NETWORK, NONE, CRITICAL",
    "DATA, SERVER, LOGIN, HIGH",
    "DATA, OBJECT, RIGHTS, MEDIUM",
    "TRACE, SERVER, LOGIN, MEDIUM",
    "ORDER, SERVER, ADMINISTRATOR, LOW",
    "ORDER, OBJECT, ADMINISTRATOR, INFO",
  })
  void three_answers_add_up_to_one_severity(
      Rating.Impact impact, Rating.Exposure exposure, Rating.Privilege privilege, Severity sum) {
    assertEquals(sum, new Rating(impact, exposure, privilege).severity());
  }

  @Test
  void a_file_whose_answers_lead_to_another_severity_is_refused() {
    var fault =
        assertThrows(
            ChecklistFault.class,
            () -> control("low", "{impact: data, exposure: server, privilege: login}"));
    assertTrue(fault.getMessage().contains("\"high\""), fault.getMessage());
  }

  @Test
  void an_answer_left_out_is_a_fault() {
    var fault =
        assertThrows(
            ChecklistFault.class, () -> control("low", "{impact: data, privilege: login}"));
    assertTrue(fault.getMessage().contains("\"exposure\" is missing"), fault.getMessage());
  }

  @Test
  void the_answers_are_kept_for_the_report() {
    var rating = control("high", "{impact: data, exposure: server, privilege: login}").rated();
    assertEquals(
        Optional.of(
            "data can be read, changed or lost, across a whole database or server, with any"
                + " account"),
        rating.map(Rating::because));
  }

  @Test
  void every_word_of_the_rule_is_in_its_description() throws Exception {
    var rule = Files.readString(Path.of("src/docs/severity.md"));
    var missing = new ArrayList<String>();
    for (var factors :
        List.of(Rating.Impact.values(), Rating.Exposure.values(), Rating.Privilege.values())) {
      for (var factor : factors) {
        if (!rule.contains("`" + factor.name().toLowerCase(Locale.ROOT) + "`")) {
          missing.add(factor.name());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static Control control(String severity, String rated) {
    var text =
        """
        title: Fires are out
        severity: %s
        rated: %s
        why: Fire burns.
        fix: Use water.
        check_by_hand: Look.
        """
            .formatted(severity, rated);
    return ControlReader.read(
        "fires-are-out",
        "1-fire",
        "1-water",
        YamlNode.read("fires.yaml", text),
        ProviderTopics.none());
  }
}
