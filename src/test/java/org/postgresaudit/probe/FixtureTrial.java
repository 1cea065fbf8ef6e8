package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.servers.Elsewhere;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.ReloadedSettings;
import org.postgresaudit.servers.SqlScript;
import org.postgresaudit.servers.StandIns;
import org.postgresaudit.servers.TestCertificates;
import org.postgresaudit.target.FixtureSession;

/// Puts a server of one major into a fixture's state and asks the fixture's control of it, as three
/// different roles. Says what is wrong with the answers.
final class FixtureTrial {
  private static final String AUDIT_ROLE = "audit_eye";

  private final Fixture fixture;
  private final int major;
  private final TestCertificates certificates;
  private final ControlProbe probe = new ControlProbe(JavaProbes.all(), ProbeLimits.DEFAULT);
  private final List<String> complaints = new ArrayList<>();

  private enum Who {
    SUPERUSER,
    WITH_ITS_NEEDS,
    CONNECT_ONLY
  }

  FixtureTrial(Fixture fixture, int major, TestCertificates certificates) {
    this.fixture = fixture;
    this.major = major;
    this.certificates = certificates;
  }

  /// What is wrong; empty when nothing is.
  List<String> complaints() {
    try {
      var shared = PostgresServer.shared(major);
      var settings = withTokens(fixture.text("conf", major));
      if (fixture.leavesTraces() || !ReloadedSettings.areEnough(shared, settings)) {
        tryOnOwnServer(settings);
      } else {
        synchronized (shared) {
          tryOnShared(shared, settings);
        }
      }
    } catch (IOException | SQLException e) {
      complaints.add("the fixture does not work: " + e + because(e));
    }
    return complaints;
  }

  private static String because(Exception e) {
    return e.getCause() == null ? "" : " because of " + e.getCause();
  }

  private void tryOnOwnServer(String settings) throws IOException, SQLException {
    try (var server = PostgresServer.fresh(major, settings, fixture.checksums())) {
      tryOn(server);
    }
  }

  private void tryOnShared(PostgresServer server, String settings)
      throws IOException, SQLException {
    if (settings.isBlank()) {
      tryOn(server);
    } else {
      try (var _ = ReloadedSettings.in(server, settings)) {
        tryOn(server);
      }
    }
  }

  private String withTokens(String text) {
    return withTokens(text, major, certificates);
  }

  /// A fixture's text with the folders and files it may name.
  static String withTokens(String text, int major, TestCertificates certificates) {
    return text.contains("{")
        ? text.replace("{stand_ins}", StandIns.folder(major).toString())
            .replace("{server_cert}", certificates.certificate().toString())
            .replace("{server_key}", certificates.key().toString())
            .replace("{ca_cert}", certificates.authority().toString())
            .replace("{ca_crl}", certificates.revocations().toString())
            .replace("{elsewhere}", Elsewhere.FOLDER.toString())
        : text;
  }

  private void tryOn(PostgresServer server) throws IOException, SQLException {
    var hba = server.data().resolve("pg_hba.conf");
    var ident = server.data().resolve("pg_ident.conf");
    var oldHba = Files.readAllBytes(hba);
    var oldIdent = Files.readAllBytes(ident);
    try (var connection = server.connect("fixture")) {
      if (fixture.runsStatementByStatement()) {
        // In the session that asks later: what the fixture opens is part of the state.
        PostgresServer.execute(connection, fixture.text("sql", major));
      }
      connection.setAutoCommit(false);
      if (fixture.has("hba")) {
        Files.writeString(hba, withTokens(fixture.text("hba", major)));
      }
      if (fixture.has("ident")) {
        Files.writeString(ident, withTokens(fixture.text("ident", major)));
      }
      if (!fixture.runsStatementByStatement()) {
        PostgresServer.execute(connection, withTokens(fixture.text("sql", major)));
      }
      for (var who : Who.values()) {
        judge(who, ask(connection, who));
      }
      connection.rollback();
      complainAboutTraces(connection);
    } finally {
      Files.write(hba, oldHba);
      Files.write(ident, oldIdent);
    }
  }

  // On a shared server they would trouble whoever comes next.
  private void complainAboutTraces(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_roles where oid >= 16384 and rolname <> 'postgres'")) {
      rows.next();
      if (rows.getInt(1) > 0 && !fixture.leavesTraces()) {
        complaints.add("the fixture leaves roles behind and does not say \"private server\"");
      }
    }
  }

  private Outcome ask(Connection connection, Who who) throws SQLException {
    var before = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      statement.execute("reset role");
      if (who != Who.SUPERUSER) {
        statement.execute("create role " + AUDIT_ROLE + " nologin");
      }
      if (who == Who.WITH_ITS_NEEDS) {
        for (var grant : grants()) {
          statement.execute(grant);
        }
      }
      var session = FixtureSession.begin(connection, who == Who.SUPERUSER ? "" : AUDIT_ROLE);
      return probe.ask(fixture.control(), session, session.facts()).outcome();
    } finally {
      connection.rollback(before);
    }
  }

  private List<String> grants() throws SQLException {
    var grants = new ArrayList<String>();
    for (var need : fixture.control().needs()) {
      if (need == Need.SUPERUSER) {
        grants.add("alter role " + AUDIT_ROLE + " superuser");
      } else {
        grants.addAll(SqlScript.statements(need.grant().replace(":role", AUDIT_ROLE)));
      }
    }
    return grants;
  }

  private void judge(Who who, Outcome outcome) {
    switch (who) {
      case SUPERUSER -> compare(who, outcome, false);
      case WITH_ITS_NEEDS -> compare(who, outcome, true);
      case CONNECT_ONLY -> {
        boolean mayPass = fixture.control().needs().equals(Set.of(Need.CONNECT));
        boolean passed = outcome instanceof Outcome.Passed;
        boolean away = outcome instanceof Outcome.NotApplicable;
        if (!mayPass && (passed || away)) {
          complain(who, "says " + outcome + " although it needs more than to connect");
        } else if (mayPass) {
          compare(who, outcome, true);
        }
      }
    }
  }

  private void compare(Who who, Outcome outcome, boolean mayFindOurRole) {
    var expected = fixture.expected(major);
    boolean review = fixture.control().question() instanceof Question.RowsToReview;
    var found =
        outcome.findings().stream()
            .map(FixtureTrial::identity)
            .filter(identity -> !mayFindOurRole || !identity.contains(AUDIT_ROLE))
            .sorted()
            .toList();
    boolean rightKind =
        switch (outcome) {
          case Outcome.Found _ -> !review;
          case Outcome.AwaitingAuditor _ -> review || fixture.isOfJavaProbe();
          case Outcome.Passed _ -> true;
          case Outcome.NotApplicable _, Outcome.NotChecked _, Outcome.Broken _ -> false;
        };
    if (!rightKind) {
      complain(who, "says " + outcome.word() + ": " + outcome.explanation().orElse(""));
    } else if (!found.equals(expected)) {
      complain(who, "finds " + found + " and should find " + expected);
    }
  }

  static String identity(Finding finding) {
    return finding.identity().isEmpty()
        ? "one"
        : finding.identity().values().stream().collect(joining(".")).strip();
  }

  private void complain(Who who, String what) {
    complaints.add(who + " " + what);
  }
}
