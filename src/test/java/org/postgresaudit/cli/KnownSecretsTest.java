package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.servers.PostgresServer;

/// Somebody gave a superuser a name that is the password of the audit.
class KnownSecretsTest {
  private static final String PASSWORD = "Tr0ub4dor-3";
  private static final String PLACE =
      "what looks like a password used in this audit, in %s, control ";

  private static PostgresServer server;
  @TempDir static Path keys;
  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException, ReportFault {
    server = PostgresServer.fresh(15, "");
    server.execute("postgres", "create role \"" + PASSWORD + "\" superuser login");
    var wish = new SelfSigned("Ada Auditor", "", SelfSigned.KeyKind.EC_P256, 1);
    var _ = SigningIdentity.selfSigned(wish, keys.resolve("ada.p12"), "tulip".toCharArray());
    Files.writeString(keys.resolve("tulip"), "tulip\n");
    Files.writeString(keys.resolve("password"), PASSWORD + "\n");
    Files.writeString(keys.resolve("other"), "something else\n");
    var pgpass = Files.writeString(keys.resolve("pgpass"), "*:*:*:*:" + PASSWORD + "\n");
    Files.setPosixFilePermissions(pgpass, PosixFilePermissions.fromString("rw-------"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private Called audit(Map<String, String> environment, String... options) {
    var arguments =
        new ArrayList<>(
            List.of(
                "audit",
                "postgresql://postgres@127.0.0.1:%d/fixture?sslmode=disable"
                    .formatted(server.port()),
                "--section",
                "2"));
    arguments.addAll(List.of(options));
    return Called.with(environment, arguments.toArray(new String[0]));
  }

  private String json() {
    return folder.resolve("a.json").toString();
  }

  private String pdf() {
    return folder.resolve("a.pdf").toString();
  }

  private String key(String name) {
    return keys.resolve(name).toString();
  }

  private void refused(Called called, String said) throws IOException {
    assertEquals(5, called.code(), called.err());
    assertTrue(called.errorLine().contains(said), called.err());
    assertFalse((called.out() + called.err()).contains(PASSWORD), called.err());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void a_report_with_the_password_of_the_environment_is_not_signed() throws IOException {
    var called =
        audit(
            Map.of("PGPASSWORD", PASSWORD),
            "--pdf",
            pdf(),
            "--sign",
            key("ada.p12"),
            "--sign-password-file",
            key("tulip"));
    refused(called, "The report was not signed: it contains what looks like a password used in");
  }

  @Test
  void results_with_the_password_from_a_file_are_not_written() throws IOException {
    var called = audit(Map.of(), "--json", json(), "--password-file", key("password"));
    refused(called, PLACE.formatted("audit.json"));
    assertTrue(called.err().contains("a.json was not written"), called.err());
  }

  @Test
  void results_with_the_password_of_the_password_file_of_libpq_are_not_written()
      throws IOException {
    refused(
        audit(Map.of("PGPASSFILE", key("pgpass")), "--json", json()),
        PLACE.formatted("audit.json"));
  }

  @Test
  void the_password_of_the_environment_counts_when_another_is_used() throws IOException {
    refused(
        audit(Map.of("PGPASSWORD", PASSWORD), "--json", json(), "--password-file", key("other")),
        PLACE.formatted("audit.json"));
  }

  @Test
  void a_draft_with_the_password_attached_is_not_written_either() throws IOException {
    var called = audit(Map.of("PGPASSWORD", PASSWORD), "--pdf", pdf());
    refused(called, PLACE.formatted("audit.json"));
  }

  @Test
  void with_another_password_the_name_is_a_name() throws IOException {
    var called = audit(Map.of("PGPASSWORD", "something else"), "--json", json());
    assertEquals(0, called.code(), called.err());
    assertTrue(Files.readString(Path.of(json())).contains(PASSWORD));
  }
}
