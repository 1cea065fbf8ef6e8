package org.postgresaudit.report;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresaudit.report.content.ReportContent;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Measures by hand what drafts cost, each twice, cold and warm: the whole report of 50, 500 and
/// 5,000 findings, one finding with 5,000 rows, and a checklist of findings in four databases with
/// 200 rows of each. Run it with the heap in question, such as `-Xmx600m`. Arguments: where to
/// write the PDFs, and words among `50 500 5000 rows evidence verapdf`.
final class RenderBenchmark {
  private RenderBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    boolean validates = false;
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals("verapdf")) {
        validates = true;
        continue;
      }
      ReportContent content =
          switch (arguments[i]) {
            case "rows" -> ManyFindings.rows(5_000);
            case "evidence" -> ManyFindings.evidence();
            default -> ManyFindings.findings(Integer.parseInt(arguments[i]));
          };
      byte[] pdf = measured(arguments[i], content);
      measured(arguments[i] + " again", content);
      Files.write(folder.resolve(arguments[i] + ".pdf"), pdf);
      if (validates) {
        for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
          long started = System.nanoTime();
          var violations = PdfChecks.violations(pdf, flavour);
          System.out.printf(
              "  %s: %d violations in %.1f s%n",
              flavour, violations.size(), (System.nanoTime() - started) / 1e9);
        }
      }
    }
  }

  private static byte[] measured(String what, ReportContent content) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long started = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    byte[] pdf = new ReportWriter().draft(content, "{}".getBytes(StandardCharsets.UTF_8));
    System.out.printf(
        "%s: %d KB, %.1f s, %.1f s of one processor, peak heap %d MB, load %.1f%n",
        what,
        pdf.length / 1024,
        (System.nanoTime() - started) / 1e9,
        (threads.getCurrentThreadCpuTime() - cpu) / 1e9,
        peak(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    long drawn = System.nanoTime();
    try (var preview = PagePreview.open(pdf)) {
      preview.page(0, 1);
      System.out.printf(
          "  %d pages, the first of them seen after another %.2f s%n",
          preview.pageCount(), (System.nanoTime() - drawn) / 1e9);
    }
    return pdf;
  }

  /// What was ever in use, garbage included, in megabytes.
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / (1 << 20);
  }
}
