package org.postgresaudit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// How long one annotation takes, beside one raw `fdatasync` of as many bytes on the same disk. Run
/// it by hand; it asserts nothing.
final class StoreBenchmark {
  private static final int WARM_UP = 500;
  private static final int ROUNDS = 3_000;

  private StoreBenchmark() {}

  interface Step {
    void run(int round) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory(Path.of("target"), "store-benchmark");
    var audit = Examples.audit();
    try (var database = Database.open(folder.resolve("audits.db"));
        var raw =
            FileChannel.open(
                folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      var audits = new AuditStore(database);
      audits.add(audit);
      // As much as SQLite writes for one annotation: a handful of 4 KiB pages.
      var pages = ByteBuffer.allocate(4 * 4096);
      System.out.printf("%-28s %10s %10s%n", "", "p50 ms", "p99 ms");
      print(
          "write and fdatasync",
          measured(
              _ -> {
                raw.write(pages.rewind());
                raw.force(false);
              }));
      print(
          "one annotation",
          measured(
              round ->
                  audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "note " + round))));
      long start = System.nanoTime();
      audits.load(audit.id(), Examples.checklist());
      System.out.printf("%-28s %10.3f%n", "load the audit", (System.nanoTime() - start) / 1e6);
      start = System.nanoTime();
      audits.historyIntact(audit.id());
      System.out.printf("%-28s %10.3f%n", "check its history", (System.nanoTime() - start) / 1e6);
    }
  }

  private static long[] measured(Step step) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      step.run(i);
    }
    var nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      step.run(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static void print(String what, long[] sorted) {
    System.out.printf(
        "%-28s %10.3f %10.3f%n",
        what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
  }
}
