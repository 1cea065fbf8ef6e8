package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.TestCertificates;

/// Servers whose TLS is not what the caller asked for.
class UntrustedServerTest {
  private static PostgresServer server;
  private static PostgresServer encrypted;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresServer.shared(15);
    var certificates = TestCertificates.forServer("127.0.0.1");
    encrypted =
        PostgresServer.fresh(
            15,
            """
            ssl = on
            ssl_cert_file = '%s'
            ssl_key_file = '%s'
            """
                .formatted(certificates.certificate(), certificates.key()));
    Files.writeString(
        encrypted.data().resolve("pg_hba.conf"), "hostssl all all 127.0.0.1/32 trust\n");
    encrypted.execute("postgres", "select pg_reload_conf()");
  }

  @AfterAll
  static void stop() {
    encrypted.close();
  }

  @Test
  void tls_that_is_impossible_required_or_not_trusted_is_exit_3() {
    var impossible =
        Called.with("audit", "postgresql://postgres@127.0.0.1:%d/fixture".formatted(server.port()));
    assertEquals(3, impossible.code());
    assertTrue(impossible.errorLine().contains("offers no TLS"), impossible.err());

    var plain =
        "postgresql://postgres@127.0.0.1:%d/fixture?sslmode=disable".formatted(encrypted.port());
    var required = Called.with("audit", plain);
    assertEquals(3, required.code());
    assertTrue(required.errorLine().contains("TLS"), required.err());

    var notTrusted =
        Called.with(
            "audit", "postgresql://postgres@127.0.0.1:%d/fixture".formatted(encrypted.port()));
    assertEquals(3, notTrusted.code());
    assertTrue(notTrusted.errorLine().contains("certificate"), notTrusted.err());
  }
}
