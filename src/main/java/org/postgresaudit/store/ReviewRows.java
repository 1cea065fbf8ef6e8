package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.ReviewStep;

/// Rows of the table `review`.
final class ReviewRows {
  private ReviewRows() {}

  private record Kept(long id, ReviewStep step) {}

  /// One link of the history since the first step: a step, or a change of a control.
  private record Event(Optional<Long> step, Optional<String> control) {}

  static long insert(Transaction tx, UUID audit, ReviewStep step) throws SQLException {
    return tx.insert(
        "insert into review (audit, at, by, step, control, comment) values (?, ?, ?, ?, ?, ?)",
        audit,
        step.at(),
        step.by(),
        step.kind().word(),
        step.control(),
        step.comment());
  }

  /// The steps, oldest first, each with the controls that changed after it.
  static List<ReviewStep> ofAudit(Transaction tx, UUID audit) throws SQLException {
    var kept =
        tx.all(
            """
            select id, at, by, step, control, comment
              from review
             where audit = ?
             order by id
            """,
            ReviewRows::kept,
            audit);
    if (kept.isEmpty()) {
      return List.of();
    }
    var changedAfter = changedAfter(tx, audit);
    return kept.stream()
        .map(
            each ->
                new ReviewStep(
                    each.step().at(),
                    each.step().by(),
                    each.step().kind(),
                    each.step().control(),
                    each.step().comment(),
                    changedAfter.getOrDefault(each.id(), Set.of())))
        .toList();
  }

  private static Map<Long, Set<String>> changedAfter(Transaction tx, UUID audit)
      throws SQLException {
    var events =
        tx.all(
            """
            select h.kind, h.entry,
                   coalesce(annotation.control, outcome.control, attachment.control, pin.control)
                     as control
              from history as h
              left join annotation
                on h.kind in ('annotation', 'judgement') and annotation.id = h.entry
              left join outcome on h.kind = 'outcome' and outcome.id = h.entry
              left join attachment on h.kind = 'attachment' and attachment.id = h.entry
              left join pin on h.kind = 'pin' and pin.id = h.entry
             where h.audit = ?
               and h.position >= (select min(position)
                                    from history
                                   where audit = h.audit
                                     and kind = 'review')
               and h.kind in
                   ('review', 'annotation', 'judgement', 'outcome', 'attachment', 'pin')
             order by h.position
            """,
            ReviewRows::event,
            audit);
    var changed = new HashMap<Long, Set<String>>();
    var later = new HashSet<String>();
    for (var event : new ArrayList<>(events).reversed()) {
      event.control().ifPresent(later::add);
      event.step().ifPresent(step -> changed.put(step, Set.copyOf(later)));
    }
    return changed;
  }

  private static Event event(ResultSet row) throws SQLException {
    return row.getString("kind").equals(Link.REVIEW.word())
        ? new Event(Optional.of(row.getLong("entry")), Optional.empty())
        : new Event(Optional.empty(), Columns.text(row, "control"));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("id"),
        new ReviewStep(
            Columns.instant(row, "at"),
            row.getString("by"),
            ReviewStep.Kind.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
            Columns.text(row, "control"),
            row.getString("comment")));
  }
}
