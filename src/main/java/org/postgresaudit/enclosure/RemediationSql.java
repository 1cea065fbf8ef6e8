package org.postgresaudit.enclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.FixStep;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// `remediation.sql`: what the fixes of the controls say to do about what was found, for the
/// administrator to read and to run with psql. Each database has a section; first in it what may be
/// run as it stands, in one transaction, then what waits for a decision, commented out.
final class RemediationSql {
  private static final String START =
      """
      select pg_catalog.set_config('search_path', '', false);
      set lock_timeout = '5s';
      """;

  private final StringBuilder text = new StringBuilder();
  private final ReportContent content;
  private final List<Repair> repairs;
  private String told = "";

  private RemediationSql(ReportContent content) {
    this.content = content;
    this.repairs =
        content.controls().stream()
            .flatMap(control -> Repair.of(control).stream())
            .sorted(
                Comparator.comparingInt(Repair::phase)
                    .thenComparing(Comparator.comparing(RemediationSql::severity).reversed()))
            .toList();
  }

  private static Severity severity(Repair repair) {
    return repair.control().severity();
  }

  static byte[] of(ReportContent content) {
    var script = new RemediationSql(content);
    script.write();
    return script.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    text.append(Comments.SQL.text(Messages.sqlHead(content)));
    text.append("\n\\set ON_ERROR_STOP on\n\\encoding UTF8\n");
    for (var section : sections().entrySet()) {
      section(section.getKey(), section.getValue());
    }
    rest();
  }

  /// The server's own things are mended in the database the audit began in.
  private Map<String, List<Repair>> sections() {
    var sections = new LinkedHashMap<String, List<Repair>>();
    var first = content.audit().target().database();
    for (var repair : repairs) {
      if (repair.database().isEmpty()) {
        sections.computeIfAbsent(first, _ -> new ArrayList<>()).add(repair);
      }
    }
    for (var repair : repairs) {
      repair
          .database()
          .ifPresent(name -> sections.computeIfAbsent(name, _ -> new ArrayList<>()).add(repair));
    }
    return sections;
  }

  private void section(String database, List<Repair> all) {
    text.append("\n")
        .append(Comments.SQL.rule())
        .append(Comments.SQL.line(Messages.database(database)));
    text.append(Comments.SQL.rule());
    var connect = Psql.connect(database);
    if (connect.isEmpty()) {
      text.append(Comments.SQL.text(Messages.cannotConnect()));
      all.forEach(repair -> waiting(repair));
      return;
    }
    text.append(connect.get()).append("\n").append(START);
    var ready = all.stream().filter(repair -> repair.caution().isEmpty()).toList();
    if (!ready.isEmpty()) {
      text.append("\nbegin;\n");
      var written = new HashSet<String>();
      ready.forEach(repair -> ready(repair, written));
      text.append("\ncommit;\n");
    }
    all.stream().filter(repair -> repair.caution().isPresent()).forEach(this::waiting);
  }

  private void ready(Repair repair, Set<String> written) {
    head(repair);
    text.append(Comments.SQL.line(Messages.asItStands()));
    for (var step : repair.steps()) {
      var sql = step.sql().map(String::strip);
      about(step);
      if (sql.isEmpty()) {
        text.append(Comments.SQL.line(Messages.cannotBeWritten()));
      } else if (written.add(sql.get())) {
        text.append(sql.get()).append("\n");
        undo(step);
        if (Undo.of(step).isEmpty()) {
          text.append(Comments.SQL.line(Messages.undoByHand()));
        }
      } else {
        text.append(Comments.SQL.line(Messages.above()));
      }
    }
  }

  private void waiting(Repair repair) {
    head(repair);
    text.append(
        Comments.SQL.text(
            repair.caution().map(Messages::decide).orElseGet(Messages::cannotConnect)));
    for (var step : repair.steps()) {
      about(step);
      text.append(
          step.sql()
              .map(Comments.SQL::off)
              .orElseGet(() -> Comments.SQL.line(Messages.cannotBeWritten())));
      undo(step);
    }
  }

  private void head(Repair repair) {
    var control = repair.control();
    told = "";
    text.append("\n").append(Comments.SQL.line(Messages.head(control)));
    text.append(Comments.SQL.text(control.control().title()));
    text.append(Comments.SQL.prose(Messages.why(), paragraph(control.control().why())));
    text.append(Comments.SQL.prose(Messages.whatToDo(), words(control)));
  }

  private void about(FixStep step) {
    var sentence = step.finding().map(found -> found.sentence()).orElse("");
    if (!sentence.isEmpty() && !sentence.equals(told)) {
      text.append(Comments.SQL.line("* " + sentence));
    }
    told = sentence;
  }

  private void undo(FixStep step) {
    Undo.of(step).ifPresent(back -> text.append(Comments.SQL.off(Messages.undo(back))));
  }

  /// What no statement here mends, so that nobody takes the script for the whole.
  private void rest() {
    var mended = new HashSet<String>();
    repairs.forEach(repair -> mended.add(repair.control().control().id()));
    text.append("\n").append(Comments.SQL.rule());
    text.append(Comments.SQL.text(Messages.notHere()));
    for (var control : content.controls()) {
      if (Repair.isToDo(control) && !mended.contains(control.control().id())) {
        text.append(Comments.SQL.text("  ", Messages.elsewhere(control, place(control))));
      }
    }
    for (var control : content.controls()) {
      int left = Repair.leftAlone(control);
      if (left > 0) {
        text.append(Comments.SQL.text("  ", Messages.leftAlone(control, left)));
      }
    }
  }

  private static String place(ReportedControl control) {
    var blocks = Fix.of(control.control().fix()).blocks();
    boolean access = blocks.stream().anyMatch(block -> block.kind() == Fix.Kind.HBA);
    if (access) {
      return AccessProposal.NAME;
    }
    return SettingsProposal.hasSettings(control) ? SettingsProposal.NAME : Messages.inTheReport();
  }

  private static String paragraph(String text) {
    return text.strip().split("\n\\s*\n", 2)[0];
  }

  private static String words(ReportedControl control) {
    var words = new StringBuilder();
    for (var part : Fix.of(control.control().fix()).parts()) {
      if (part instanceof Fix.Part.Words(var said) && !said.isBlank()) {
        words.append(said.strip()).append("\n\n");
      }
    }
    return words.toString();
  }
}
