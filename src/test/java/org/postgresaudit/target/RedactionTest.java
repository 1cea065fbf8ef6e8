package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "host=db user=sync password=Tr0ub4dor dbname=shop",
        "host=db password='Tr0ub4dor with \\' quote' dbname=shop",
        "password = Tr0ub4dor",
        "postgresql://sync:Tr0ub4dor@db.example.com/shop",
        "create role sync login password 'Tr0ub4dor'",
        "ALTER USER sync WITH ENCRYPTED PASSWORD 'Tr0ub4dor''s' VALID UNTIL 'infinity'",
        "alter role sync password $x$Tr0ub4dor$x$",
        "alter role sync password E'Tr0ub4dor\\n'",
        "ldap ldapserver=ldap.example.com ldapbindpasswd=Tr0ub4dor ldapbasedn=x",
        "radius radiusservers=\"r1\" radiussecrets=\"Tr0ub4dor\"",
        "{ldapserver=ldap.example.com,ldapbindpasswd=Tr0ub4dor}",
        "sslpassword=Tr0ub4dor",
        "ssl_passphrase_command = 'x' passphrase: Tr0ub4dor",
        "{\"user\": \"sync\", \"password\": \"Tr0ub4dor\"}",
        "postgresql://sync:p@ss:Tr0ub4dor@db.example.com/shop",
        "PGPASSWORD=Tr0ub4dor pg_dump shop",
        "aws_secret_key=Tr0ub4dor",
        "unterminated password='Tr0ub4dor and no end"
      })
  void passwords_are_masked_wherever_they_stand(String text) {
    var redacted = Redaction.of(text);
    assertFalse(redacted.contains("Tr0ub4dor"), redacted);
    assertTrue(redacted.contains("redacted"), redacted);
  }

  @Test
  void verifiers_leave_their_kind() {
    assertEquals(
        "(scram-sha-256 verifier redacted)",
        Redaction.of(
            "SCRAM-SHA-256$4096:hzMgtMRTD4AdHCTYLkIpPw==$FO1r5+xH0i0sQdmCdKGkHnO1QHZZ5oYYV9jLWBqqOuE=:3oYd9Kb6lnmyZrsiz3T7wMRxKSKPNKzVyBqjAqFHIoY="));
    assertEquals("(md5 verifier redacted)", Redaction.of("md5a3556571e93b0d20722ba62be61e8c2d"));
  }

  @Test
  void private_keys_are_masked_even_when_cut_off() {
    var key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n";
    assertFalse(Redaction.of(key).contains("MIIEpA"));
    assertEquals(
        "(private key redacted) after", Redaction.of(key + "-----END RSA PRIVATE KEY----- after"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password_encryption",
        "The role has no password.",
        "scram-sha-256",
        "md5",
        "select rolpassword is null as no_password from pg_catalog.pg_authid",
        "https://www.postgresql.org/docs/current/",
        "postgresql://auditor@db/shop"
      })
  void what_is_no_secret_stays(String text) {
    assertEquals(text, Redaction.of(text));
  }

  @Test
  void every_query_of_the_checklist_stays_as_it_was_sent() {
    for (var control : org.postgresaudit.checklist.ChecklistReader.bundled().controls()) {
      for (int major = 10; major <= 18; major++) {
        var sql = control.question().queryFor(major).orElse("");
        assertEquals(sql, Redaction.ofQuery(sql), control.id());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 'host=db password=Tr0ub4dor' as conninfo",
        "select 1 where 'a' = 'b' and password = 'Tr0ub4dor'",
        "alter role sync password 'Tr0ub4dor'",
        "select 'postgresql://sync:Tr0ub4dor@db/shop'"
      })
  void a_secret_in_a_query_is_masked(String sql) {
    assertFalse(Redaction.ofQuery(sql).contains("Tr0ub4dor"), Redaction.ofQuery(sql));
  }

  @Test
  void hostile_text_neither_hangs_it_nor_overflows_the_stack() {
    var texts =
        java.util.List.of(
            "password '" + "\\a".repeat(8_000),
            "password='" + "x''".repeat(8_000),
            "password ".repeat(5_000),
            "a://".repeat(5_000),
            "-----BEGIN PRIVATE KEY-----".repeat(2_000),
            "password $" + "$".repeat(8_000),
            "SCRAM-SHA-256$1:" + "a".repeat(20_000));
    for (var text : texts) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> Redaction.of(text), text.substring(0, 20));
    }
  }
}
