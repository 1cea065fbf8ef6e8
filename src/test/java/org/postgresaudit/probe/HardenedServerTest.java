package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.servers.PostgresInstallation.Checksums;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.servers.TestCertificates;
import org.postgresaudit.target.Target;

/// A server somebody has taken care of, with everything but pgaudit: few findings, each of them
/// right and listed in `servers/hardened/findings.txt` with its reason.
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HardenedServerTest {
  private static final Path FOLDER = Path.of("src/test/resources/servers/hardened");
  private static final Checklist CHECKLIST = ChecklistReader.bundled();
  private static final String PASSWORD = "Granite-Willow-58-compass";

  /// They judge the release that the tests bring along, by tables that change with the calendar.
  private static final Set<String> OF_THE_DAY =
      Set.of(
          "server-major-version-is-supported",
          "end-of-support-is-at-least-a-year-away",
          "server-runs-the-newest-minor-release",
          "server-has-no-known-vulnerability");

  /// A setting in the file that a major does not know yet stops it from starting.
  private static final Pattern SINCE_18 = Pattern.compile("(?m)^idle_replication_slot_timeout.*$");

  @ParameterizedTest
  @ValueSource(ints = {15, 18})
  void it_shows_few_findings_and_each_of_them_is_right(int major) throws Exception {
    var certificates = TestCertificates.forServer("127.0.0.1");
    var settings = FixtureTrial.withTokens(text("postgresql.conf"), major, certificates);
    var known = major < 18 ? SINCE_18.matcher(settings).replaceAll("") : settings;
    try (var server = hardened(major, known)) {
      var asSuperuser = run(target(server, certificates, "postgres", "Quartz-Lantern-42-harbour"));
      assertEquals(expected("superuser"), findings(asSuperuser), "as superuser");
      var asAuditor = run(target(server, certificates, AuditRole.USUAL_NAME, PASSWORD));
      assertEquals(expected("auditor"), findings(asAuditor), "as the minimal audit role");
    }
  }

  private static PostgresServer hardened(int major, String settings) throws IOException {
    var server = PostgresServer.fresh(major, settings, Checksums.ON);
    var soon = LocalDate.now(ZoneOffset.UTC).plusDays(70).toString();
    server.execute("postgres", text("cluster.sql").replace("{soon}", soon));
    server.execute("shop", text("shop.sql"));
    server.execute(
        "postgres",
        AuditRole.usual(LocalDate.now(ZoneOffset.UTC)).script().replaceAll("(?m)^\\\\.*$", "")
            + "\nalter role %s password '%s';\n".formatted(AuditRole.USUAL_NAME, PASSWORD)
            + "grant connect on database shop, postgres, template1 to %s;"
                .formatted(AuditRole.USUAL_NAME));
    Files.writeString(
        server.data().resolve("pg_hba.conf"),
        text("pg_hba.conf").replace("{auditor}", AuditRole.USUAL_NAME));
    server.execute("postgres", "select pg_reload_conf()");
    return server;
  }

  private static Target target(
      PostgresServer server, TestCertificates certificates, String role, String password) {
    return Targets.withPassword(
        Targets.profile(
            server, role, "shop", "sslmode=verify-full&sslrootcert=" + certificates.authority()),
        password);
  }

  private static Run run(Target target) {
    var run =
        new ProbeRunner(CHECKLIST, JavaProbes.all(), ProbeLimits.DEFAULT)
            .run(
                target,
                RunSelection.EVERYTHING,
                Optional.empty(),
                RunListener.DEAF,
                new Cancellation());
    assertTrue(run.complete(), run.cutShort());
    assertEquals(
        List.of(),
        run.results().stream().filter(r -> r.outcome() instanceof Outcome.Broken).toList());
    return run;
  }

  private static String findings(Run run) {
    return run.results().stream()
        .filter(r -> r.outcome() instanceof Outcome.Found)
        .filter(r -> !OF_THE_DAY.contains(r.control()))
        .flatMap(
            r ->
                r.outcome().findings().stream()
                    .map(f -> r.control() + ": " + FixtureTrial.identity(f)))
        .distinct()
        .sorted()
        .collect(joining("\n"));
  }

  private static String expected(String who) {
    return text("findings.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .filter(line -> !line.startsWith("superuser ") || who.equals("superuser"))
        .map(line -> line.replaceFirst("^superuser ", ""))
        .sorted()
        .collect(joining("\n"));
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
