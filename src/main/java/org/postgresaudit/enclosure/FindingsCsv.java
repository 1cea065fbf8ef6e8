package org.postgresaudit.enclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// `findings.csv`: one row for everything a probe found or wants judged, whatever the auditor says
/// of it, and one for each control that fails without such a row. The first column is the number in
/// the report, which all findings of a control share.
final class FindingsCsv {
  static final List<String> COLUMNS =
      List.of(
          "report_number",
          "control",
          "section",
          "item",
          "title",
          "severity",
          "result",
          "verdict",
          "database",
          "finding",
          "key",
          "values",
          "owner",
          "due",
          "accepted_by",
          "accepted_until",
          "note",
          "change");

  private FindingsCsv() {}

  static byte[] of(ReportContent content) {
    var csv = new Csv();
    csv.row(COLUMNS);
    var changes = changes(content);
    for (var control : content.controls()) {
      rows(control, changes).forEach(csv::row);
    }
    return csv.bytes();
  }

  /// Control and key → what became of the finding since the audit before.
  private static Map<String, String> changes(ReportContent content) {
    return content.since().stream()
        .flatMap(since -> since.controls().stream())
        .flatMap(
            control ->
                control.findings().stream()
                    .map(
                        finding ->
                            Map.entry(
                                id(control.id(), finding.key()),
                                finding.change().name().toLowerCase(Locale.ROOT))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  private static String id(String control, FindingKey key) {
    return control + " " + key.text();
  }

  private static List<List<String>> rows(ReportedControl control, Map<String, String> changes) {
    var rows = new ArrayList<List<String>>();
    for (var result : control.assessment().results()) {
      for (var finding : result.outcome().findings()) {
        rows.add(row(control, result, finding, changes));
      }
    }
    if (rows.isEmpty() && control.disposition() == Disposition.FINDING) {
      rows.add(row(control));
    }
    return rows;
  }

  private static List<String> row(
      ReportedControl control, ProbeResult result, Finding finding, Map<String, String> changes) {
    var assessment = control.assessment();
    var key = FindingKey.of(result, finding);
    var said = assessment.annotation(key);
    return row(
        control,
        assessment.severity(result, finding).word(),
        result.outcome().word(),
        assessment.verdict(key),
        result.database().orElse(""),
        finding.sentence(),
        key.text(),
        finding.values().entrySet().stream()
            .map(value -> value.getKey() + "=" + value.getValue())
            .collect(Collectors.joining("; ")),
        said.isPresent() ? said : assessment.annotation(),
        changes.getOrDefault(id(control.control().id(), key), ""));
  }

  private static List<String> row(ReportedControl control) {
    Assessment assessment = control.assessment();
    return row(
        control,
        control.severity().word(),
        assessment.result().map(result -> result.word()).orElse(""),
        assessment.verdict(),
        "",
        "",
        "",
        "",
        assessment.annotation(),
        "");
  }

  private static List<String> row(
      ReportedControl control,
      String severity,
      String result,
      Optional<Verdict> verdict,
      String database,
      String sentence,
      String key,
      String values,
      Optional<Annotation> said,
      String change) {
    var asked = control.control();
    var remedy = said.flatMap(Annotation::remedy);
    var risk = said.flatMap(Annotation::risk);
    return List.of(
        control.number().orElse(""),
        asked.id(),
        asked.section(),
        asked.item(),
        asked.title(),
        severity,
        result,
        verdict.map(Verdict::word).orElse(""),
        database,
        sentence,
        key,
        values,
        remedy.map(Remedy::owner).orElse(""),
        remedy.flatMap(Remedy::due).map(LocalDate::toString).orElse(""),
        risk.map(Annotation.RiskAcceptance::acceptedBy).orElse(""),
        risk.map(accepted -> accepted.until().toString()).orElse(""),
        said.map(Annotation::note).orElse(""),
        change);
  }
}
