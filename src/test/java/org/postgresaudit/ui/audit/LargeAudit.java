package org.postgresaudit.ui.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.ui.Desk;

/// An audit of every control with 100,000 rows of evidence, always the same ones.
final class LargeAudit {
  static final int ROWS = 100_000;
  private static final int ROWS_A_PLACE = 200;
  private static final int DATABASES_OF_THE_LARGEST = 100;
  private static final List<String> SCHEMAS =
      List.of("shop", "billing", "läger", "hr", "archive", "public", "audit");
  private static final List<String> WORDS =
      List.of("order", "promote", "kunde", "price", "größe", "login", "copy", "mask", "export");

  private LargeAudit() {}

  static void fill(Desk desk) {
    var random = new Random(4);
    var controls = desk.checklist().controls();
    long run = desk.audits().runs().start(Desk.AUDIT, run(desk, Optional.empty()));
    int left = ROWS;
    for (int i = 0; i < DATABASES_OF_THE_LARGEST; i++) {
      desk.audits().runs().append(run, result(random, controls.getFirst(), i, ROWS_A_PLACE));
      left -= ROWS_A_PLACE;
    }
    int each = left / (controls.size() - 1);
    for (int i = 1; i < controls.size(); i++) {
      int rows = i == controls.size() - 1 ? left : each;
      left -= rows;
      for (int place = 0; rows > 0; place++) {
        desk.audits()
            .runs()
            .append(run, result(random, controls.get(i), place, Math.min(rows, ROWS_A_PLACE)));
        rows -= ROWS_A_PLACE;
      }
    }
    desk.audits().runs().finish(run, run(desk, Optional.of(Instant.parse("2026-11-22T09:10:00Z"))));
  }

  private static Run run(Desk desk, Optional<Instant> finished) {
    return new Run(
        desk.checklist().version(),
        desk.checklist().sha256(),
        Optional.empty(),
        Instant.parse("2026-11-22T09:00:00Z"),
        finished,
        finished.isPresent(),
        "",
        List.of());
  }

  /// Every third control found its rows, up to fifty of them told one by one.
  private static ProbeResult result(Random random, Control control, int place, int many) {
    var rows = IntStream.range(0, many).mapToObj(i -> row(random, i)).toList();
    var findings = new ArrayList<Finding>();
    for (var row : rows.subList(0, Math.min(50, many))) {
      var values = new LinkedHashMap<String, String>();
      for (int i = 0; i < row.size(); i++) {
        values.put(columns().get(i), row.get(i));
      }
      findings.add(new Finding("%s.%s is owned by %s.".formatted(row.toArray()), values, values));
    }
    return new ProbeResult(
        control.id(),
        Optional.of("db_" + place),
        control.id().hashCode() % 3 == 0
            ? new Outcome.Found(findings)
            : new Outcome.AwaitingAuditor(findings),
        new Evidence("select 1", "audit", columns(), rows, many, false, ""),
        Instant.parse("2026-11-22T09:01:00Z"),
        Duration.ofMillis(12));
  }

  static List<String> columns() {
    return List.of("schema", "object", "owner", "pages", "comment");
  }

  static List<String> row(Random random, int place) {
    var word = WORDS.get(random.nextInt(WORDS.size()));
    return List.of(
        SCHEMAS.get(random.nextInt(SCHEMAS.size())),
        word + "_" + place,
        "owner_" + random.nextInt(40),
        String.valueOf(random.nextInt(1_000_000)),
        "made for %s and %s".formatted(word, WORDS.get(random.nextInt(WORDS.size()))));
  }
}
