package org.postgresaudit.probe;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.servers.BigServer;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;

/// How long the whole checklist takes on a big server, probe by probe, and on one a quarter its
/// size, so that what does not grow in step with the server shows. Run it by hand with `-Xmx512m`;
/// it asserts nothing.
///
/// Arguments: the PostgreSQL major, and the number of schemas (200 is the full size).
final class ScaleBenchmark {
  private static final int SLOWEST = 25;

  private ScaleBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int major = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 18;
    int schemas = arguments.length > 1 ? Integer.parseInt(arguments[1]) : BigServer.SCHEMAS;
    measure(major, Math.max(1, schemas / 4));
    measure(major, schemas);
  }

  private static void measure(int major, int schemas) throws Exception {
    long before = System.nanoTime();
    try (var server = BigServer.build(major, schemas)) {
      System.out.printf(
          "%nPostgreSQL %d, %d schemas, built in %d s%n",
          major, schemas, Duration.ofNanos(System.nanoTime() - before).toSeconds());
      print(run(server));
    }
  }

  private static Run run(PostgresServer server) {
    return new ProbeRunner(ChecklistReader.bundled(), JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(
            Targets.superuser(server),
            RunSelection.EVERYTHING,
            Optional.empty(),
            RunListener.DEAF,
            new Cancellation());
  }

  private static void print(Run run) {
    var durations = run.results().stream().map(ProbeResult::duration).sorted().toList();
    System.gc();
    var runtime = Runtime.getRuntime();
    System.out.printf(
        "%d results in %.1f s, median %d ms, %d over 3 s, complete: %b; heap kept %d MB, taken %d"
            + " MB%n",
        durations.size(),
        durations.stream().mapToLong(Duration::toMillis).sum() / 1000.0,
        durations.get(durations.size() / 2).toMillis(),
        durations.stream().filter(d -> d.toMillis() > 3_000).count(),
        run.complete(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.totalMemory() >> 20);
    run.results().stream()
        .sorted(Comparator.comparing(ProbeResult::duration).reversed())
        .limit(SLOWEST)
        .forEach(ScaleBenchmark::print);
    run.results().stream()
        .filter(
            result ->
                result.outcome().result() == Result.BROKEN
                    || result.outcome().result() == Result.NOT_CHECKED)
        .forEach(ScaleBenchmark::print);
  }

  private static void print(ProbeResult result) {
    System.out.printf(
        "%6d ms  %-55s %-12s %-16s %d rows%s %s%n",
        result.duration().toMillis(),
        result.control(),
        result.database().orElse(""),
        result.outcome().word(),
        result.evidence().rowCount(),
        result.evidence().truncated() ? " (cut)" : "",
        result.outcome().explanation().orElse(""));
  }
}
