package org.postgresaudit.hba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedRuleTest {
  /// Lines as people write them: type, databases, users, address, mask, method.
  private static List<ReviewedRule> review(String... lines) {
    var rules = new ArrayList<AccessRule>();
    for (var line : lines) {
      var parts = line.strip().split(" +", -1);
      boolean local = parts[0].equals("local");
      boolean masked = !local && parts.length == 6;
      rules.add(
          new AccessRule(
              rules.size() + 1,
              parts[0],
              List.of(parts[1].split(",")),
              List.of(parts[2].split(",")),
              local ? "" : parts[3],
              masked ? parts[4] : "",
              parts[parts.length - 1],
              "",
              "pg_hba.conf:" + (rules.size() + 1),
              ""));
    }
    return ReviewedRule.of(rules);
  }

  private static String words(ReviewedRule rule) {
    return String.join(
        " ", rule.concerns().stream().map(c -> c.kind() + "/" + c.weight()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          local all all trust                                  | TRUST/HIGH
          local all all peer                                   | ''
          local all all ident                                  | ''
          local all all md5                                    | MD5/MEDIUM
          host shop clerk 127.0.0.1 255.255.255.255 trust      | TRUST/HIGH
          host all all ::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff scram-sha-256 | ''
          host all all samehost scram-sha-256                  | ''
          host shop clerk 10.0.0.0 255.0.0.0 trust             | TRUST/CRITICAL WITHOUT_TLS/MEDIUM
          hostssl shop clerk 10.0.0.0 255.0.0.0 trust          | TRUST/CRITICAL
          hostssl shop clerk 10.0.0.0 255.0.0.0 scram-sha-256  | ''
          host shop clerk 10.0.0.0 255.0.0.0 scram-sha-256     | WITHOUT_TLS/MEDIUM
          hostnossl shop clerk 10.0.0.0 255.0.0.0 scram-sha-256 | WITHOUT_TLS/MEDIUM
          host shop clerk 10.0.0.0 255.0.0.0 password          | PASSWORD/HIGH WITHOUT_TLS/MEDIUM
          hostssl shop clerk 10.0.0.0 255.0.0.0 password       | PASSWORD/MEDIUM
          hostssl shop clerk 10.0.0.0 255.0.0.0 ident          | IDENT/HIGH
          hostssl shop clerk 0.0.0.0 0.0.0.0 scram-sha-256     | ANYWHERE/MEDIUM
          hostssl shop clerk all scram-sha-256                 | ANYWHERE/MEDIUM
          hostssl all all 10.0.0.0 255.0.0.0 scram-sha-256     | EVERYBODY/LOW
          hostssl all all :: :: scram-sha-256                  | ANYWHERE/MEDIUM EVERYBODY/LOW
          host all all all reject                              | ''
          hostgssenc shop clerk .shop.example gss              | ''
          """)
  void each_danger_of_a_line_is_named(String line, String expected) {
    assertEquals(expected, words(review(line).getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hostssl all all 10.0.0.0 255.0.0.0 reject | hostssl shop clerk 10.20.0.0 255.255.0.0 scram-sha-256 | true
          host all all all reject                   | hostssl shop clerk 10.20.0.0 255.255.0.0 scram-sha-256 | true
          host all all all reject                   | hostssl replication copier 10.20.0.0 255.255.0.0 cert | false
          hostssl all all 10.0.0.0 255.0.0.0 reject | host shop clerk 10.20.0.0 255.255.0.0 reject | false
          hostssl all +staff 10.0.0.0 255.0.0.0 cert | hostssl shop clerk 10.20.0.0 255.255.0.0 cert | false
          hostssl all clerk 10.0.0.0 255.0.0.0 cert | hostssl shop clerk 11.20.0.0 255.255.0.0 cert | false
          hostssl all clerk 10.0.0.0 255.0.0.0 cert | hostssl shop clerk fe80:: ffff:: cert | false
          local all all peer                        | local shop clerk peer | true
          local all all peer                        | hostssl shop clerk 10.0.0.0 255.0.0.0 cert | false
          """)
  void a_rule_behind_one_that_decides_its_logins_is_never_used(
      String first, String second, boolean shadowed) {
    var last = review(first, second).getLast();
    assertEquals(shadowed, last.isShadowed());
    if (shadowed) {
      assertTrue(last.concerns().getLast().because().contains("pg_hba.conf:1"));
    }
  }

  @Test
  void a_line_the_server_cannot_read_says_so_and_shadows_nothing() {
    var broken =
        new AccessRule(
            1, "", List.of(), List.of(), "", "", "", "", "pg_hba.conf:1", "invalid type \"hots\"");
    var rules = new ArrayList<>(List.of(broken));
    rules.add(
        new AccessRule(
            2, "local", List.of("all"), List.of("all"), "", "", "peer", "", "pg_hba.conf:2", ""));
    var reviewed = ReviewedRule.of(rules);
    assertEquals("ERROR/HIGH", words(reviewed.getFirst()));
    assertTrue(reviewed.getFirst().concerns().getFirst().because().contains("hots"));
    assertEquals("", words(reviewed.getLast()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          local all all peer | Any role to any database from the socket on the server: let in as the account they have on the server's machine.
          hostssl shop clerk,+staff 10.0.0.0 255.0.0.0 scram-sha-256 | clerk, members of staff to shop from 10.0.0.0/8 (16,777,216 addresses) over TLS: asked for their password (SCRAM).
          host replication copier 10.1.2.3 255.255.255.255 cert | copier to replication from the machine 10.1.2.3 with or without TLS: let in by a client certificate.
          host all all all reject | Any role to any database from any address with or without TLS: turned away.
          """)
  void a_rule_is_put_into_words(String line, String sentence) {
    assertEquals(sentence, review(line).getFirst().meaning());
  }
}
