package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.Fix.Part.Block;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.SqlTemplate;
import org.postgresaudit.checklist.SqlTemplate.Piece;
import org.postgresaudit.checklist.SqlTemplate.Statement;

/// A control's fix with the findings of one server filled in. A statement that cannot be written so
/// that it touches what was found and nothing else is left out and says so.
public final class FilledFix {
  private static final int MOST_SHOWN = 20;

  private final Control control;
  private final Fix fix;
  private final List<ProbeResult> places;

  private FilledFix(Control control, List<ProbeResult> places) {
    this.control = control;
    this.fix = Fix.of(control.fix());
    this.places = places;
  }

  /// For what was found, or is to be judged, in those results of the control. With none, columns
  /// stand where values would.
  public static FilledFix of(Control control, List<ProbeResult> results) {
    return new FilledFix(
        control, results.stream().filter(r -> !r.outcome().findings().isEmpty()).toList());
  }

  /// To show: CommonMark in which a long list is cut and says so.
  public String commonMark() {
    return places.isEmpty()
        ? fix.asExample()
        : fix.withBlocks(
            block -> block.statements().map(t -> filled(t, MOST_SHOWN)).orElseGet(block::text));
  }

  /// To paste: every statement for every finding; without any, the other blocks, or the words of a
  /// fix that has no block.
  public String script() {
    var statements = scripts(Fix.Kind.SQL);
    if (!statements.isEmpty()) {
      return String.join("\n\n", statements) + "\n";
    }
    var others = fix.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n"));
    return others.isEmpty() ? control.fix() : others + "\n";
  }

  /// The blocks of one kind, whole, in order.
  List<String> scripts(Fix.Kind kind) {
    return fix.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.statements().map(this::whole).orElseGet(block::text))
        .toList();
  }

  private String whole(SqlTemplate template) {
    return places.isEmpty() ? template.asExample() : filled(template, Integer.MAX_VALUE);
  }

  private String filled(SqlTemplate template, int most) {
    if (template.columns().isEmpty()) {
      return template.asExample();
    }
    var lines = new ArrayList<String>();
    if (control.question() instanceof Question.RowsToReview) {
      lines.add(ScriptComments.judgeFirst());
    }
    int left = 0;
    int room = most;
    for (var place : places) {
      var copies = copies(template, place.outcome().findings());
      var shown = copies.stream().limit(room).toList();
      room -= shown.size();
      left += copies.size() - shown.size();
      if (!shown.isEmpty()) {
        place
            .database()
            .ifPresent(name -> lines.add(ScriptComments.inDatabase(SqlText.comment(name))));
        lines.addAll(around(template, shown));
      }
    }
    if (left > 0) {
      lines.add(ScriptComments.more(left));
    }
    return String.join("\n", lines);
  }

  /// The statements that name no column, before and after those that do, stand once.
  private static List<String> around(SqlTemplate template, List<String> copies) {
    var all = new ArrayList<String>();
    template.statements().subList(0, first(template)).forEach(s -> all.add(fixed(s)));
    all.addAll(copies);
    template
        .statements()
        .subList(last(template) + 1, template.statements().size())
        .forEach(s -> all.add(fixed(s)));
    return all;
  }

  private static Set<String> copies(SqlTemplate template, List<Finding> findings) {
    var repeated = template.statements().subList(first(template), last(template) + 1);
    var copies = new LinkedHashSet<String>();
    for (var finding : findings) {
      copies.add(
          concerning(repeated, finding).stream()
              .map(s -> written(s, finding))
              .distinct()
              .collect(Collectors.joining("\n")));
    }
    return copies;
  }

  /// The statements that have something to do for a finding: one that names what this finding has
  /// none of, such as the group of a right that was granted without one, has not. All of them when
  /// nothing else would be left.
  static List<Statement> concerning(List<Statement> statements, Finding finding) {
    var concerning = statements.stream().filter(s -> !namesNothing(s, finding)).toList();
    return concerning.isEmpty() ? statements : concerning;
  }

  private static boolean namesNothing(Statement statement, Finding finding) {
    return statement.pieces().stream()
        .anyMatch(
            piece ->
                piece instanceof Piece.Name(var column)
                    && value(finding, column).filter(String::isEmpty).isPresent());
  }

  private static int first(SqlTemplate template) {
    int first = 0;
    while (template.statements().get(first).columns().isEmpty()) {
      first++;
    }
    return first;
  }

  private static int last(SqlTemplate template) {
    int last = template.statements().size() - 1;
    while (template.statements().get(last).columns().isEmpty()) {
      last--;
    }
    return last;
  }

  private static String fixed(Statement statement) {
    return statement.written(piece -> piece instanceof Piece.Sql(var text) ? text : "");
  }

  private static String written(Statement statement, Finding finding) {
    return statement(statement, finding)
        .orElseGet(
            () ->
                ScriptComments.leftOut(
                    SqlText.comment(String.join(".", finding.identity().values()))));
  }

  /// One statement for one finding; empty when a value cannot be written so that it means itself.
  static Optional<String> statement(Statement statement, Finding finding) {
    var text = new StringBuilder();
    for (var piece : statement.pieces()) {
      var part = written(piece, finding);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      text.append(part.get());
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> written(Piece piece, Finding finding) {
    return switch (piece) {
      case Piece.Sql(var text) -> Optional.of(text);
      case Piece.Name(var column) -> value(finding, column).flatMap(SqlText::name);
      case Piece.Verbatim(var column) -> value(finding, column).flatMap(SqlText::verbatim);
      case Piece.Literal(var texts, var columns) -> {
        var values = columns.stream().flatMap(c -> value(finding, c).stream()).toList();
        yield values.size() == columns.size()
            ? SqlText.literal(texts, values)
            : Optional.<String>empty();
      }
    };
  }

  private static Optional<String> value(Finding finding, String column) {
    return Optional.ofNullable(finding.values().get(column));
  }
}
