package org.postgresaudit.probe;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.TestCertificates;

/// What a control says to do about its findings makes them go away: on a bad server, its fix filled
/// in for what was found and pasted as it is leaves nothing to find. On the oldest version, one in
/// the middle and the newest, and the oldest a control means anything on; `-Dmajors=` and
/// `-Dcontrol=` choose others.
class FixesMendTest {
  private static final List<Integer> USUAL = List.of(10, 14, 18);

  private static final ExecutorService LANES = Executors.newFixedThreadPool(2);

  @AfterAll
  static void stop() {
    LANES.shutdownNow();
  }

  @TestFactory
  Stream<DynamicNode> a_fix_mends_what_was_found() throws Exception {
    var certificates = TestCertificates.forServer("127.0.0.1");
    return ControlFixturesTest.probed().stream()
        .map(control -> tests(control, certificates))
        .collect(toList())
        .stream();
  }

  private static DynamicNode tests(Control control, TestCertificates certificates) {
    var tests =
        Fixture.of(control, Fixture.Side.BAD).stream()
            .flatMap(bad -> majors(bad).map(major -> test(bad, major, certificates)))
            .toList();
    return dynamicContainer(control.id(), tests);
  }

  private static Stream<Integer> majors(Fixture bad) {
    var applicable = PostgresInstallation.MAJORS.stream().filter(bad::appliesTo).toList();
    if (!System.getProperty("majors", "").isEmpty() || applicable.isEmpty()) {
      return applicable.stream();
    }
    var chosen = new TreeSet<>(USUAL);
    chosen.retainAll(applicable);
    chosen.add(applicable.getFirst());
    return chosen.stream();
  }

  private static DynamicNode test(Fixture bad, int major, TestCertificates certificates) {
    Future<List<String>> complaints =
        LANES.submit(() -> new MendingTrial(bad, major, certificates).complaints());
    return dynamicTest(
        "PostgreSQL " + major, () -> assertEquals(List.of(), complaints.get(), bad.control().id()));
  }
}
