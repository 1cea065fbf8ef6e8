package org.postgresaudit.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.SqlScript;
import org.postgresaudit.servers.StandIns;
import org.postgresaudit.servers.TestCertificates;
import org.postgresaudit.target.FixtureSession;

/// Puts a server of one major into a bad fixture's state, does what the control says to do about
/// what it finds there, and asks again. Says what is wrong with the outcome.
final class MendingTrial {
  /// What cannot be undone by a rollback, or would reach others on a shared server.
  private static final Pattern NEEDS_OWN_SERVER =
      Pattern.compile(
          "\\b(alter\\s+system|pg_reload_conf|(create|drop)\\s+(database|tablespace|subscription)"
              + "|vacuum|concurrently|begin|commit)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STAND_IN = Pattern.compile("pgaudit|set_user|credcheck");
  private static final String NOT_IN_A_TRANSACTION = "25001";

  private final Fixture fixture;
  private final int major;
  private final TestCertificates certificates;
  private final ControlProbe probe = new ControlProbe(JavaProbes.all(), ProbeLimits.DEFAULT);
  private final Fix fix;

  MendingTrial(Fixture fixture, int major, TestCertificates certificates) {
    this.fixture = fixture;
    this.major = major;
    this.certificates = certificates;
    this.fix = Fix.of(fixture.control().fix());
  }

  /// What is wrong; empty when nothing is.
  List<String> complaints() {
    var byHand = fixture.fixedByHand(major);
    if (byHand.isPresent()) {
      return complaintsByHand(byHand.get());
    }
    return isRunnable()
        ? trial()
        : List.of("the fix has no block to run, and the fixture does not say \"fixed by hand\"");
  }

  /// An excuse that is not needed is none.
  private List<String> complaintsByHand(String reason) {
    if (reason.isBlank()) {
      return List.of("the fixture does not say why only people can mend it");
    }
    return isRunnable() && trial().isEmpty()
        ? List.of("the fix mends it, although the fixture says that it has to be done by hand")
        : List.of();
  }

  private boolean isRunnable() {
    return fix.blocks().stream()
        .anyMatch(
            block ->
                switch (block.kind()) {
                  case SQL, CONF, HBA, IDENT -> true;
                  case SH, TEXT -> false;
                });
  }

  private List<String> trial() {
    try {
      return needsOwnServer() ? tryOnOwnServer() : tryOnSharedServer();
    } catch (IOException | SQLException e) {
      return List.of("the fix does not work: " + e + (e.getCause() == null ? "" : e.getCause()));
    }
  }

  private boolean needsOwnServer() {
    return fixture.needsOwnServer(major)
        || fix.blocks().stream()
            .anyMatch(
                block ->
                    block.kind() == Fix.Kind.CONF
                        || STAND_IN.matcher(block.text()).find()
                        || (block.kind() == Fix.Kind.SQL
                            && NEEDS_OWN_SERVER.matcher(block.text()).find()));
  }

  private List<String> tryOnSharedServer() throws IOException, SQLException {
    var shared = PostgresServer.shared(major);
    synchronized (shared) {
      var hba = shared.data().resolve("pg_hba.conf");
      var ident = shared.data().resolve("pg_ident.conf");
      var oldHba = Files.readAllBytes(hba);
      var oldIdent = Files.readAllBytes(ident);
      var settings = shared.data().resolve("postgresql.conf");
      var oldSettings = Files.readAllBytes(settings);
      try (var connection = shared.connect("fixture")) {
        connection.setAutoCommit(false);
        try {
          makeBad(shared, connection);
          var before = ask(connection);
          if (before.findings().isEmpty()) {
            return List.of("the bad server says " + before);
          }
          mend(shared, connection, before);
          return judge(before, ask(connection));
        } finally {
          connection.rollback();
        }
      } catch (SQLException e) {
        if (!NOT_IN_A_TRANSACTION.equals(e.getSQLState())) {
          throw e;
        }
      } finally {
        Files.write(hba, oldHba);
        Files.write(ident, oldIdent);
        Files.write(settings, oldSettings);
      }
    }
    return tryOnOwnServer();
  }

  private List<String> tryOnOwnServer() throws IOException, SQLException {
    var conf = withTokens(fixture.text("conf", major));
    try (var lived = new Lifetime(PostgresServer.fresh(major, conf, fixture.checksums()));
        var connection = lived.server.connect("fixture")) {
      connection.setAutoCommit(fixture.runsStatementByStatement());
      makeBad(lived.server, connection);
      connection.setAutoCommit(true);
      var before = ask(connection);
      if (before.findings().isEmpty()) {
        return List.of("the bad server says " + before);
      }
      lived.server.install(certificates);
      var loadedAt = text(connection, "select pg_conf_load_time()::text");
      mend(lived.server, connection, before);
      return judge(before, askAgain(lived, connection, loadedAt));
    }
  }

  /// A server that may be another process after a restart.
  private static final class Lifetime implements AutoCloseable {
    private PostgresServer server;

    Lifetime(PostgresServer server) {
      this.server = server;
    }

    @Override
    public void close() {
      server.close();
    }
  }

  private void makeBad(PostgresServer server, Connection connection)
      throws IOException, SQLException {
    for (var part : SqlScript.statements(withTokens(fixture.text("sql", major)))) {
      try (var statement = connection.createStatement()) {
        statement.execute(part);
      }
    }
    for (var kind : List.of("hba", "ident")) {
      if (fixture.has(kind)) {
        Files.writeString(
            server.data().resolve("pg_" + kind + ".conf"), withTokens(fixture.text(kind, major)));
      }
    }
  }

  private Outcome ask(Connection connection) throws SQLException {
    boolean alone = connection.getAutoCommit();
    connection.setAutoCommit(false);
    var before = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      statement.execute("reset role");
      var session = FixtureSession.begin(connection, "");
      return probe.ask(fixture.control(), session, session.facts()).outcome();
    } finally {
      connection.rollback(before);
      if (alone) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void mend(PostgresServer server, Connection connection, Outcome before)
      throws IOException, SQLException {
    var filled = filled(before);
    if (STAND_IN.matcher(filled.script()).find()) {
      append(server, "dynamic_library_path = '" + StandIns.folder(major) + ":$libdir'");
    }
    for (var lines : filled.scripts(Fix.Kind.CONF)) {
      append(server, lines);
    }
    for (var kind : List.of(Fix.Kind.HBA, Fix.Kind.IDENT)) {
      var lines = filled.scripts(kind);
      if (!lines.isEmpty()) {
        Files.writeString(
            server.data().resolve("pg_" + kind.word() + ".conf"), String.join("\n", lines) + "\n");
      }
    }
    for (var script : filled.scripts(Fix.Kind.SQL)) {
      for (var part : SqlScript.statements(script)) {
        try (var statement = connection.createStatement()) {
          statement.execute(part);
        } catch (SQLException e) {
          throw new SQLException(part + " → " + e.getMessage(), e.getSQLState(), e);
        }
      }
    }
  }

  private FilledFix filled(Outcome outcome) {
    var control = fixture.control();
    var database =
        control.lookIn() == LookIn.EACH_DATABASE
            ? Optional.of("fixture")
            : Optional.<String>empty();
    var seen = ControlProbe.Seen.of(outcome);
    return FilledFix.of(
        control,
        List.of(ControlProbe.result(control, database, seen, Instant.EPOCH, Instant.EPOCH)));
  }

  private static void append(PostgresServer server, String lines) throws IOException {
    Files.writeString(
        server.data().resolve("postgresql.conf"), "\n" + lines + "\n", StandardOpenOption.APPEND);
  }

  /// In a session that began after the server read its files again, since some settings hold for a
  /// session's whole life; or after the restart that the server says it waits for.
  private Outcome askAgain(Lifetime lived, Connection before, String loadedAt)
      throws IOException, SQLException {
    if (!changes("alter\\s+system\\s+(re)?set\\b|pg_reload_conf")) {
      return ask(before);
    }
    boolean reloads = says("pg_reload_conf");
    var hba = lived.server.data().resolve("pg_hba.conf");
    var onTrial = Files.readAllBytes(hba);
    Files.writeString(hba, "host all postgres 127.0.0.1/32 trust\n");
    if (!reloads) {
      text(before, "select pg_reload_conf()::text");
    }
    awaitReload(before, loadedAt);
    text(before, "select pg_reload_conf()::text");
    if (!text(before, "select count(*)::text from pg_settings where pending_restart").equals("0")) {
      before.close();
      lived.server = lived.server.restarted(major);
    } else if (!reloads) {
      throw new IOException("the fix does not tell the server to read its settings again");
    }
    try (var fresh = connect(lived.server)) {
      Files.write(hba, onTrial);
      return ask(fresh);
    }
  }

  /// Whether a block of it does so; lines for the file are settings as well.
  private boolean changes(String words) {
    return says(words) || fix.blocks().stream().anyMatch(block -> block.kind() == Fix.Kind.CONF);
  }

  private boolean says(String words) {
    var pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    return fix.blocks().stream()
        .anyMatch(block -> block.kind() == Fix.Kind.SQL && pattern.matcher(block.text()).find());
  }

  private static void awaitReload(Connection connection, String loadedAt)
      throws IOException, SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (text(connection, "select pg_conf_load_time()::text").equals(loadedAt)) {
      if (System.nanoTime() > end) {
        throw new IOException("the server did not read its files again");
      }
    }
  }

  /// Until the server has read the tests' own way in.
  private static Connection connect(PostgresServer server) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (true) {
      try {
        return server.connect("fixture");
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private List<String> judge(Outcome before, Outcome after) {
    var complaints = new ArrayList<String>();
    boolean answered =
        switch (after) {
          case Outcome.Passed _, Outcome.Found _, Outcome.AwaitingAuditor _ -> true;
          case Outcome.NotApplicable _ -> true;
          case Outcome.NotChecked _, Outcome.Broken _ -> false;
        };
    var left = after.findings().stream().map(FixtureTrial::identity).sorted().toList();
    if (!answered) {
      complaints.add("the mended server says " + after);
    } else if (!left.equals(fixture.left(major))) {
      complaints.add(
          "the mended server still has %s and should have %s, after%n%s"
              .formatted(left, fixture.left(major), filled(before).script()));
    }
    return complaints;
  }

  private String withTokens(String text) {
    return FixtureTrial.withTokens(text, major, certificates);
  }
}
