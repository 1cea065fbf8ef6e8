package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.servers.TestCertificates;
import org.postgresaudit.target.ConnectionTest.Station;
import org.postgresaudit.target.TargetUnreachable.Kind;

/// Each way in which a server can be out of reach has its kind and its sentence, and none of them
/// takes long.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TargetUnreachableTest {
  private static final SessionLimits IMPATIENT =
      new SessionLimits(
          Duration.ofSeconds(3),
          Duration.ofSeconds(3),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          4_000,
          1L << 20);

  private static TestCertificates certificates;
  private static TestCertificates ofOtherName;
  private static PostgresServer secured;
  private static PostgresServer plain;

  @BeforeAll
  static void start() throws IOException {
    certificates = TestCertificates.forServer("127.0.0.1");
    ofOtherName = TestCertificates.forServer("db.example.com");
    secured = PostgresServer.fresh(15, tls(certificates));
    secured.execute(
        "fixture",
        """
        create role clerk login password 'right';
        create role retired nologin;
        create database closed allow_connections false;
        create database shop;
        create database ledger;
        revoke connect on database ledger from public;
        """);
    Files.writeString(
        secured.data().resolve("pg_hba.conf"),
        """
        local   all all trust
        hostssl all stranger 127.0.0.1/32 reject
        hostssl shop clerk 127.0.0.1/32 cert
        hostssl all clerk 127.0.0.1/32 scram-sha-256
        hostssl all all 127.0.0.1/32 trust
        host    all postgres 127.0.0.1/32 trust
        """);
    secured.execute("fixture", "select pg_reload_conf();");
    plain = PostgresServer.shared(13);
  }

  @AfterAll
  static void stop() {
    secured.close();
  }

  private static String tls(TestCertificates files) {
    return "ssl = on\nssl_cert_file = '%s'\nssl_key_file = '%s'\nssl_ca_file = '%s'"
        .formatted(files.certificate(), files.key(), files.authority());
  }

  private static String trusting(TestCertificates files) {
    return "sslmode=verify-full&sslrootcert=" + files.authority();
  }

  private static TargetUnreachable trouble(Target target) {
    var trouble =
        assertThrows(
            TargetUnreachable.class,
            () -> {
              try (var session = target.open()) {
                session.facts();
              }
            });
    assertFalse(trouble.getMessage().contains("\n"), trouble.getMessage());
    return trouble;
  }

  private static void assertTrouble(Kind kind, String part, Target target) {
    var trouble = trouble(target);
    assertEquals(kind, trouble.kind(), trouble.getMessage());
    assertTrue(trouble.getMessage().contains(part), trouble.getMessage());
  }

  private static Target to(String uri) {
    var parsed = PostgresUri.parse(uri);
    return new Target(parsed.profile(), parsed.password(), IMPATIENT);
  }

  @Test
  void a_trusted_certificate_opens_a_session_with_tls() {
    var target =
        Targets.withPassword(
            Targets.profile(secured, "clerk", "fixture", trusting(certificates)), "right");
    try (var session = target.open()) {
      var facts = session.facts();
      assertEquals("TLSv1.3", facts.tls().orElseThrow().protocol());
      assertEquals("clerk", facts.role());
      assertTrue(facts.rights().isEmpty(), facts.rights().toString());
    }
  }

  @Test
  void a_client_certificate_opens_a_session() {
    var parameters =
        "%s&sslcert=%s&sslkey=%s"
            .formatted(
                trusting(certificates), certificates.clientCertificate(), certificates.clientKey());
    try (var session = Targets.of(Targets.profile(secured, "clerk", "shop", parameters)).open()) {
      assertEquals("clerk", session.facts().role());
    }
    assertTrouble(
        Kind.LOGIN_REFUSED,
        "certificate",
        Targets.of(Targets.profile(secured, "clerk", "shop", trusting(certificates))));
  }

  @Test
  void an_untrusted_certificate_is_refused() {
    assertTrouble(
        Kind.CERTIFICATE_NOT_TRUSTED,
        "not trusted",
        Targets.of(Targets.profile(secured, "clerk", "fixture", trusting(ofOtherName))));
    assertTrouble(
        Kind.CERTIFICATE_NOT_TRUSTED,
        "not trusted",
        Targets.of(Targets.profile(secured, "clerk", "fixture", "sslmode=verify-full")));
  }

  @Test
  void a_certificate_of_another_name_is_refused() throws IOException {
    try (var server = PostgresServer.fresh(15, tls(ofOtherName))) {
      assertTrouble(
          Kind.CERTIFICATE_NOT_TRUSTED,
          "another name",
          Targets.of(Targets.profile(server, "postgres", "fixture", trusting(ofOtherName))));
      var lessStrict =
          Targets.profile(
              server,
              "postgres",
              "fixture",
              "sslmode=verify-ca&sslrootcert=" + ofOtherName.authority());
      try (var session = Targets.of(lessStrict).open()) {
        assertTrue(session.facts().tls().isPresent());
      }
    }
  }

  @Test
  void a_root_certificate_that_is_not_there_is_named(@TempDir Path folder) {
    assertTrouble(
        Kind.CERTIFICATE_NOT_TRUSTED,
        "missing.pem",
        Targets.of(
            Targets.profile(
                secured, "clerk", "fixture", "sslrootcert=" + folder.resolve("missing.pem"))));
  }

  @Test
  void a_server_without_tls_is_told() {
    assertTrouble(
        Kind.TLS_IMPOSSIBLE,
        "offers no TLS",
        Targets.of(Targets.profile(plain, "postgres", "fixture", "sslmode=verify-full")));
  }

  @Test
  void a_server_that_demands_tls_is_told() {
    assertTrouble(
        Kind.TLS_REQUIRED,
        "with TLS only",
        Targets.of(Targets.profile(secured, "clerk", "fixture", "sslmode=disable")));
  }

  @Test
  void a_wrong_password_is_told() {
    var profile = Targets.profile(secured, "clerk", "fixture", "sslmode=require");
    assertTrouble(
        Kind.LOGIN_REFUSED, "refused the password", Targets.withPassword(profile, "wrong"));
    var said = trouble(Targets.withPassword(profile, "Tr0ub4dor")).getMessage();
    assertFalse(said.contains("Tr0ub4dor"), said);
  }

  @Test
  void a_missing_password_is_told() {
    assertTrouble(
        Kind.LOGIN_REFUSED,
        "none was given",
        Targets.of(Targets.profile(secured, "clerk", "fixture", "sslmode=require")));
  }

  @Test
  void a_role_the_access_rules_refuse_is_told() {
    assertTrouble(
        Kind.LOGIN_REFUSED,
        "pg_hba.conf",
        Targets.of(Targets.profile(secured, "stranger", "fixture", "sslmode=require")));
  }

  @Test
  void a_role_that_is_unknown_or_may_not_log_in_is_told() {
    assertTrouble(
        Kind.LOGIN_REFUSED,
        "does not let role",
        Targets.of(Targets.profile(secured, "retired", "fixture", "sslmode=require")));
    assertTrouble(
        Kind.LOGIN_REFUSED,
        "does not let role",
        Targets.of(Targets.profile(secured, "nobody", "fixture", "sslmode=require")));
  }

  @Test
  void databases_unknown_and_closed_are_told() {
    assertTrouble(
        Kind.UNKNOWN_DATABASE,
        "no database shopp",
        Targets.of(Targets.profile(plain, "postgres", "shopp", "sslmode=disable")));
    assertTrouble(
        Kind.DATABASE_CLOSED,
        "closed",
        Targets.of(Targets.profile(secured, "postgres", "closed", "sslmode=disable")));
    assertTrouble(
        Kind.DATABASE_CLOSED,
        "ledger",
        Targets.withPassword(
            Targets.profile(secured, "clerk", "ledger", "sslmode=require"), "right"));
  }

  @Test
  void an_unknown_host_is_told() {
    assertTrouble(
        Kind.UNKNOWN_HOST,
        "no-such-host.invalid",
        to("postgresql://clerk@no-such-host.invalid/shop"));
    assertTrouble(
        Kind.UNKNOWN_HOST, "no host name", to("postgresql://clerk@db%3FsocketFactory=evil/shop"));
  }

  @Test
  void a_closed_port_is_told() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertTrouble(
        Kind.REFUSED_CONNECTION,
        "Nothing listens",
        to("postgresql://clerk@127.0.0.1:" + port + "/shop"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TICKETS", "WINDOWS_TICKETS"})
  void a_server_that_wants_a_ticket_is_told(OddServer.Habit habit) throws IOException {
    try (var odd = new OddServer(habit)) {
      assertTrouble(
          Kind.LOGIN_REFUSED,
          "a Kerberos ticket",
          to("postgresql://clerk:pw@127.0.0.1:%d/shop?sslmode=disable".formatted(odd.port())));
    }
  }

  @ParameterizedTest
  @EnumSource(OddServer.Habit.class)
  void a_server_that_is_none_neither_hangs_nor_fills_the_memory(OddServer.Habit habit)
      throws IOException {
    try (var odd = new OddServer(habit)) {
      for (var mode : new String[] {"disable", "prefer", "verify-full"}) {
        var target =
            to("postgresql://clerk:pw@127.0.0.1:%d/shop?sslmode=%s".formatted(odd.port(), mode));
        var trouble = trouble(target);
        assertFalse(trouble.getMessage().isBlank());
      }
    }
  }

  @Test
  void a_connection_test_tells_how_far_it_got() {
    var passed = ConnectionTest.of(Targets.superuser(plain));
    assertTrue(passed.passed());
    assertEquals(5, passed.steps().size());
    assertEquals("not offered", passed.steps().get(2).detail());

    var target = Targets.of(Targets.profile(secured, "clerk", "fixture", "sslmode=require"));
    var refused = ConnectionTest.of(target);
    assertFalse(refused.passed());
    assertEquals(Station.LOGIN, refused.steps().getLast().station());
    assertFalse(refused.steps().getLast().passed());

    var nowhere = ConnectionTest.of(to("postgresql://clerk@no-such-host.invalid/shop"));
    assertEquals(Station.NAME, nowhere.steps().getLast().station());
    assertEquals(Optional.empty(), nowhere.facts());
  }
}
