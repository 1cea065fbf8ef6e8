package org.postgresaudit.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresaudit.servers.PostgresInstallation.Checksums;
import org.postgresaudit.target.Platform;

/// A server made to look like a provider's: its first superuser and its roles, the settings of its
/// libraries, its grants on system objects, and catalogs that customers cannot read. The customer's
/// administrator is called `postgres`, and there is a plain audit role `auditor`.
///
/// @param server which `postgres` is no superuser of, but on Crunchy Bridge
public record LookAlike(PostgresServer server) implements AutoCloseable {
  private static final Path SCRIPTS = Path.of("src/test/resources/platforms");

  /// A new one.
  public static LookAlike of(Platform platform) throws IOException {
    var certificates = TestCertificates.forServer("127.0.0.1");
    var settings =
        Files.readString(SCRIPTS.resolve(platform.word() + ".conf"))
            .replace(
                "ssl = on",
                "ssl = on\nssl_cert_file = '%s'\nssl_key_file = '%s'"
                    .formatted(certificates.certificate(), certificates.key()));
    var server =
        platform == Platform.CRUNCHY_BRIDGE
            ? PostgresServer.withExtension(
                major(platform), settings, Checksums.ON, SCRIPTS.resolve("crunchy_pooler.control"))
            : PostgresServer.fresh(major(platform), settings, Checksums.ON);
    try {
      server.execute("fixture", script(platform.word()));
      asFirstSuperuser(server, firstSuperuser(platform), script("customer"));
      return new LookAlike(server);
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  private static int major(Platform platform) {
    return switch (platform) {
      case AURORA, SUPABASE -> 15;
      case RDS, AZURE, CRUNCHY_BRIDGE -> 16;
      case CLOUD_SQL, NEON -> 17;
      case SELF_MANAGED -> 18;
    };
  }

  private static String firstSuperuser(Platform platform) {
    return switch (platform) {
      case RDS, AURORA -> "rdsadmin";
      case CLOUD_SQL -> "cloudsqladmin";
      case AZURE -> "azuresu";
      case SUPABASE -> "supabase_admin";
      case NEON -> "cloud_admin";
      case CRUNCHY_BRIDGE, SELF_MANAGED -> "postgres";
    };
  }

  private static void asFirstSuperuser(PostgresServer server, String role, String script)
      throws IOException {
    var address =
        "jdbc:postgresql://127.0.0.1:%d/fixture?user=%s&sslmode=disable"
            .formatted(server.port(), role);
    try (var connection = DriverManager.getConnection(address)) {
      PostgresServer.execute(connection, script);
    } catch (SQLException e) {
      throw new IOException("Could not be " + role, e);
    }
  }

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name + ".sql"));
  }

  @Override
  public void close() {
    server.close();
  }
}
