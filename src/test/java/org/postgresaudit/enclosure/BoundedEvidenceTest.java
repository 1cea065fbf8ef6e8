package org.postgresaudit.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.content.AttachedFile;

/// What does not fit a page is where the page says it is.
class BoundedEvidenceTest {
  private static final String CONTROL = "schemas-are-closed-to-object-creation";

  private static Run run() {
    var findings =
        IntStream.range(0, 1000)
            .mapToObj(i -> Map.of("schema", "schema_" + i, "owner", "boss"))
            .map(row -> new Finding("Schema " + row.get("schema") + " is open.", row, row))
            .toList();
    var rows = IntStream.range(0, 200).mapToObj(i -> List.of("schema_" + i, "boss")).toList();
    var evidence =
        new Evidence("select 1", "audit", List.of("schema", "owner"), rows, 5_000, true, "");
    var result =
        new ProbeResult(
            CONTROL,
            Optional.of("shop"),
            new Outcome.Found(findings),
            evidence,
            Instant.EPOCH,
            Duration.ZERO);
    return new Run(
        "1",
        "0".repeat(64),
        Optional.empty(),
        Instant.EPOCH,
        Optional.of(Instant.EPOCH),
        true,
        "",
        List.of(result));
  }

  @Test
  void the_page_names_the_true_count_and_the_files_hold_what_it_promises() throws Exception {
    var audit = BadServer.audited(run(), Map.of());
    var content = BadServer.content(audit);
    var files = EnclosedFiles.of(audit, content);

    var words = text(new ReportWriter().draft(content, files));
    assertTrue(words.contains("The first 40 of 5,000 rows"), "the caption of the table");
    assertTrue(words.contains("the attached audit.json has the first 200"), "where the others are");
    assertTrue(words.contains("the attached findings.csv has each of them"), "all findings");
    assertTrue(words.contains("schema_39 boss") && !words.contains("schema_40 boss"));

    var evidence = outcome(files.getFirst()).get("evidence");
    assertEquals(5_000, evidence.get("row_count").asInt());
    assertTrue(evidence.get("truncated").asBoolean());
    assertEquals(200, evidence.get("rows").size());
    var rows = CsvTest.read(new String(files.get(1).bytes(), StandardCharsets.UTF_8).substring(1));
    assertEquals(
        IntStream.range(0, 1000).mapToObj(i -> "Schema schema_" + i + " is open.").toList(),
        rows.stream()
            .filter(row -> row.get(1).equals(CONTROL))
            .map(row -> row.get(FindingsCsv.COLUMNS.indexOf("finding")))
            .toList());
  }

  private static JsonNode outcome(AttachedFile results) throws IOException {
    for (var outcome : new ObjectMapper().readTree(results.bytes()).get("outcomes")) {
      if (outcome.get("control").asText().equals(CONTROL)) {
        return outcome;
      }
    }
    throw new AssertionError("no outcome of " + CONTROL);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
