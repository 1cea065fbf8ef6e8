package org.postgresaudit.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Measures by hand how long a draft takes, cold and warm. Arguments: where to write the PDF, and
/// how many rounds.
final class RenderBenchmark {
  private RenderBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path target = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    for (int round = 1; round <= rounds; round++) {
      long started = System.nanoTime();
      byte[] pdf =
          new ReportWriter().draft(Clinic.content(), "{}".getBytes(StandardCharsets.UTF_8));
      long millis = (System.nanoTime() - started) / 1_000_000;
      System.out.printf("round %d: %d KB in %d ms%n", round, pdf.length / 1024, millis);
      Files.write(target, pdf);
    }
  }
}
