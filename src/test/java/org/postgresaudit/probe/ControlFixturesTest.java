package org.postgresaudit.probe;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.TestCertificates;

/// Every probe is right about a bad server and a good one, on each PostgreSQL the build brings
/// along: it finds exactly what the fixture says, works with just the rights it asks for, and never
/// passes without them. `-Dcontrol=<id>,<id>` asks only these.
class ControlFixturesTest {
  // More than there are processors: much of the time is waiting for private servers to start.
  private static final ExecutorService LANES = Executors.newFixedThreadPool(4);

  @AfterAll
  static void stop() {
    LANES.shutdownNow();
  }

  @TestFactory
  Stream<DynamicNode> probes_are_right_about_bad_and_good_servers() throws Exception {
    var certificates = TestCertificates.forServer("127.0.0.1");
    return probed().stream()
        .map(control -> tests(control, certificates))
        .collect(toList())
        .stream();
  }

  @Test
  void every_probe_has_a_bad_and_a_good_fixture_for_each_version_it_applies_to() {
    var missing = new ArrayList<String>();
    for (var control : probed()) {
      for (var side : Fixture.Side.values()) {
        var fixture = Fixture.of(control, side);
        PostgresInstallation.MAJORS.stream()
            .filter(major -> control.appliesTo().postgres().include(major))
            .filter(major -> fixture.filter(f -> f.appliesTo(major)).isEmpty())
            .forEach(major -> missing.add(control.id() + " " + side + " " + major));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void every_bad_fixture_says_what_is_found() {
    var silent = new ArrayList<String>();
    for (var control : probed()) {
      Fixture.of(control, Fixture.Side.BAD)
          .filter(
              bad ->
                  PostgresInstallation.MAJORS.stream()
                      .filter(bad::appliesTo)
                      .anyMatch(major -> bad.expected(major).isEmpty()))
          .ifPresent(_ -> silent.add(control.id()));
      Fixture.of(control, Fixture.Side.GOOD)
          .filter(
              good ->
                  PostgresInstallation.MAJORS.stream().anyMatch(m -> !good.expected(m).isEmpty()))
          .ifPresent(_ -> silent.add(control.id() + " (good)"));
    }
    assertEquals(List.of(), silent);
  }

  static List<Control> probed() {
    var checklist = ChecklistReader.bundled();
    var only =
        Stream.of(System.getProperty("control", "").split(","))
            .filter(id -> !id.isEmpty())
            .toList();
    for (var id : only) {
      if (checklist.control(id).isEmpty()) {
        throw new IllegalArgumentException("The checklist has no control " + id);
      }
    }
    return checklist.controls().stream()
        .filter(control -> only.isEmpty() || only.contains(control.id()))
        .filter(control -> control.retired().isEmpty())
        .filter(
            control ->
                switch (control.question()) {
                  case Question.OffendingRows _, Question.RowsToReview _ -> true;
                  // Those that ask the server alone have fixtures, those over dated tables none.
                  case Question.JavaProbe _ -> Fixture.of(control, Fixture.Side.BAD).isPresent();
                  case Question.Attestation _ -> false;
                })
        .toList();
  }

  private static DynamicNode tests(Control control, TestCertificates certificates) {
    var tests = new ArrayList<DynamicNode>();
    for (var side : Fixture.Side.values()) {
      Fixture.of(control, side)
          .ifPresent(
              fixture ->
                  PostgresInstallation.MAJORS.stream()
                      .filter(fixture::appliesTo)
                      .forEach(major -> tests.add(test(fixture, major, certificates))));
    }
    return dynamicContainer(control.id(), tests);
  }

  private static DynamicNode test(Fixture fixture, int major, TestCertificates certificates) {
    Future<List<String>> complaints =
        LANES.submit(() -> new FixtureTrial(fixture, major, certificates).complaints());
    var name = fixture.side().name().toLowerCase(Locale.ROOT) + " server, PostgreSQL " + major;
    return dynamicTest(
        name, () -> assertEquals(List.of(), complaints.get(), fixture.control().id()));
  }
}
