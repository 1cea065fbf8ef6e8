package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.SqlTemplate;
import org.postgresaudit.checklist.SqlTemplate.Piece;
import org.postgresaudit.checklist.SqlTemplate.Statement;

/// One statement of a control's fix, filled in.
///
/// @param finding what it mends; absent for a statement that stands once for all of them
/// @param sql with its semicolon; empty when a value cannot be written so that it means itself and
///   nothing else
/// @param isSettled whether what it sets something to follows from the finding and is no example
public record FixStep(Optional<Finding> finding, Optional<String> sql, boolean isSettled) {

  /// Everything the SQL blocks of a fix say to do about findings of one place, in order. A
  /// statement that is the same for several findings stands once.
  public static List<FixStep> of(Control control, List<Finding> findings) {
    var steps = new LinkedHashSet<FixStep>();
    var written = new LinkedHashSet<String>();
    for (var block : Fix.of(control.fix()).blocks()) {
      block
          .statements()
          .ifPresent(
              template ->
                  of(template, findings).stream()
                      .filter(step -> step.sql().map(written::add).orElse(true))
                      .forEach(steps::add));
    }
    return List.copyOf(steps);
  }

  private static List<FixStep> of(SqlTemplate template, List<Finding> findings) {
    var steps = new ArrayList<FixStep>();
    var repeated = template.statements().stream().filter(s -> !s.columns().isEmpty()).toList();
    var filled = false;
    for (var statement : template.statements()) {
      if (statement.columns().isEmpty()) {
        steps.add(fixed(statement));
      } else if (!filled) {
        filled = true;
        for (var finding : findings) {
          FilledFix.concerning(repeated, finding).forEach(s -> steps.add(of(s, finding)));
        }
      }
    }
    return steps.stream().filter(FixStep::says).toList();
  }

  private static FixStep fixed(Statement statement) {
    return new FixStep(
        Optional.empty(),
        Optional.of(statement.written(piece -> piece instanceof Piece.Sql(var text) ? text : "")),
        false);
  }

  private static FixStep of(Statement statement, Finding finding) {
    return new FixStep(
        Optional.of(finding), FilledFix.statement(statement, finding), isSettled(statement));
  }

  /// Whether a value of the finding comes after an equal sign.
  private static boolean isSettled(Statement statement) {
    boolean set = false;
    for (var piece : statement.pieces()) {
      switch (piece) {
        case Piece.Sql(var text) -> set |= text.stripTrailing().endsWith("=");
        case Piece.Name _, Piece.Verbatim _, Piece.Literal _ -> {
          if (set) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// What comments follow the last statement are none.
  private boolean says() {
    return sql.isEmpty() || sql.get().strip().endsWith(";");
  }
}
