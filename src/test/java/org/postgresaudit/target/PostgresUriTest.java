package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresUriTest {
  @Test
  void a_full_uri_becomes_a_profile() {
    var profile =
        PostgresUri.parse(
                "postgresql://auditor@db.example.com:5433/shop?sslmode=verify-ca&sslrootcert=/ca.pem&sslcert=/me.pem&sslkey=/me.key")
            .profile();
    assertEquals("db.example.com", profile.host());
    assertEquals(5433, profile.port());
    assertEquals("shop", profile.database());
    assertEquals("auditor", profile.user());
    assertEquals(TlsMode.VERIFY_CA, profile.tls());
    assertEquals(Optional.of("/ca.pem"), profile.rootCertificate());
    assertEquals(Optional.of("/me.pem"), profile.clientCertificate());
    assertEquals(Optional.of("/me.key"), profile.clientKey());
  }

  @Test
  void tls_is_verified_in_full_unless_the_uri_says_otherwise() {
    assertEquals(TlsMode.VERIFY_FULL, PostgresUri.parse("postgres://db/shop").profile().tls());
    assertEquals(
        TlsMode.DISABLE, PostgresUri.parse("postgres://db/shop?sslmode=disable").profile().tls());
  }

  @Test
  void what_is_left_out_is_what_libpq_would_take() {
    var profile = PostgresUri.parse("postgresql://clerk@").profile();
    assertEquals("localhost", profile.host());
    assertEquals(5432, profile.port());
    assertEquals("clerk", profile.database());
  }

  @Test
  void a_password_is_handed_out_apart_and_never_kept_in_the_profile() {
    var uri = PostgresUri.parse("postgresql://auditor:s%40fe%2F1@db/shop");
    assertEquals("s@fe/1", new String(uri.password().orElseThrow().reveal()));
    assertFalse(uri.toString().contains("s@fe"), uri.toString());
    assertFalse(PostgresUri.of(uri.profile()).contains("fe"), PostgresUri.of(uri.profile()));
  }

  @Test
  void an_ipv6_address_stands_in_brackets() {
    var profile = PostgresUri.parse("postgresql://auditor@[2001:db8::5]:5433/shop").profile();
    assertEquals("2001:db8::5", profile.host());
    assertEquals(5433, profile.port());
    assertEquals("[2001:db8::5]:5433", profile.address());
  }

  @Test
  void percent_escapes_are_undone_in_every_part() {
    var profile = PostgresUri.parse("postgresql://d%C3%BCrer@db/my%20shop%3Fx").profile();
    assertEquals("dürer", profile.user());
    assertEquals("my shop?x", profile.database());
  }

  @Test
  void a_profile_survives_the_way_to_a_uri_and_back() {
    var profile =
        PostgresUri.parse(
                "postgresql://d%C3%BCrer@[::1]:5433/my%20shop?sslmode=verify-ca&sslrootcert=/a%26b.pem")
            .profile();
    var again = PostgresUri.parse(PostgresUri.of(profile)).profile();
    assertEquals(PostgresUri.of(profile), PostgresUri.of(again));
    assertEquals("my shop", again.database());
    assertEquals(Optional.of("/a&b.pem"), again.rootCertificate());
  }

  @Test
  void parameters_without_meaning_for_an_audit_are_named() {
    var uri = PostgresUri.parse("postgresql://db/shop?application_name=psql&connect_timeout=3");
    assertEquals(List.of("application_name", "connect_timeout"), uri.ignored());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mysql://db/shop|starts with postgresql://",
        "postgresql://a:1,b:2/shop|several hosts",
        "postgresql://db:99999/shop|no number from 1 to 65535",
        "postgresql://db:http/shop|no number from 1 to 65535",
        "postgresql://[::1/shop|closing bracket",
        "postgresql://2001:db8::5/shop|stands in brackets",
        "postgresql://db/sh%zzop|two hexadecimal digits",
        "postgresql://db/shop%4|two hexadecimal digits",
        "postgresql://db/%ff|no UTF-8",
        "postgresql://%00@db/shop|two hexadecimal digits of a character",
        "postgresql://auditor:s3cret/word@db/shop|write / as %2F",
        "postgresql://auditor:s3cret?word@db/shop|? as %3F",
        "postgresql://db/shop?sslmode=maybe|none of disable",
        "postgresql://db/shop?sslmode|has no value",
        "postgresql://db/shop?options=-crole%3Dx|does not take",
        "postgresql://db/shop?socketFactory=evil.Factory|does not take",
        "postgresql://%2Fvar%2Frun/shop|connects over the network"
      })
  void each_fault_has_its_sentence(String uri, String part) {
    var fault = assertThrows(UriFault.class, () -> PostgresUri.parse(uri));
    assertTrue(fault.getMessage().contains(part), fault.getMessage());
    assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
    assertFalse(fault.getMessage().contains("s3cret"), fault.getMessage());
  }

  @Test
  void an_at_sign_in_what_is_asked_for_is_no_password() {
    var profile = PostgresUri.parse("postgresql://db:5432/shop?user=a@b").profile();
    assertEquals("a@b", profile.user());
    assertEquals("x@y", PostgresUri.parse("postgresql://[::1]/x@y").profile().database());
  }
}
