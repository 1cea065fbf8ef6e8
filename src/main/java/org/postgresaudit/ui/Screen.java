package org.postgresaudit.ui;

import java.nio.file.Path;
import java.util.UUID;

/// Every place in the workbench one can go to. A new one without a branch in the switch that opens
/// screens does not compile.
public sealed interface Screen {
  /// Work in progress, or the three ways to begin.
  record Start() implements Screen {}

  /// All saved connections.
  record Connections() implements Screen {}

  /// The connections with an empty form open.
  record NewConnection() implements Screen {}

  /// The connections with one of them chosen.
  record ConnectionOf(UUID connection) implements Screen {}

  /// All audits.
  record Audits() implements Screen {}

  /// The audits with the form for a new one open.
  record NewAudit() implements Screen {}

  /// The same, with the connection chosen already.
  record NewAuditOf(UUID connection) implements Screen {}

  /// The audits with the form for coming back to one of them open.
  record FollowUpOf(UUID earlier) implements Screen {}

  /// One audit, where the auditor left it.
  record AuditOf(UUID audit) implements Screen {}

  /// One audit with one control of it chosen.
  record ControlOf(UUID audit, String control) implements Screen {}

  /// One audit looked at in one way.
  record AspectOf(UUID audit, Aspect aspect) implements Screen {}

  /// The report of one audit: what goes in, its pages, sign and export.
  record ReportOf(UUID audit) implements Screen {}

  /// All questions, without a target.
  record Checklist() implements Screen {}

  /// Every report made so far, and the way to verify one.
  record Reports() implements Screen {}

  /// The reports with the verification of one file.
  record Verify(Path file) implements Screen {}

  /// Where the rail stands on this screen.
  default Place place() {
    return switch (this) {
      case Start _ -> Place.START;
      case Connections _, NewConnection _, ConnectionOf _ -> Place.CONNECTIONS;
      case Audits _,
          NewAudit _,
          NewAuditOf _,
          FollowUpOf _,
          AuditOf _,
          AspectOf _,
          ControlOf _,
          ReportOf _ ->
          Place.AUDITS;
      case Checklist _ -> Place.CHECKLIST;
      case Reports _, Verify _ -> Place.REPORTS;
    };
  }

  /// The items of the rail, in its order.
  enum Place {
    START(1),
    CONNECTIONS(2),
    AUDITS(3),
    CHECKLIST(4),
    REPORTS(5);

    private final int number;

    Place(int number) {
      this.number = number;
    }

    /// From 1, as on the key that goes there.
    public int number() {
      return number;
    }

    /// The screen a click on the item opens.
    public Screen screen() {
      return switch (this) {
        case START -> new Start();
        case CONNECTIONS -> new Connections();
        case AUDITS -> new Audits();
        case CHECKLIST -> new Checklist();
        case REPORTS -> new Reports();
      };
    }
  }
}
