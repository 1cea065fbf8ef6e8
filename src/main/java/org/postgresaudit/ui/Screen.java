package org.postgresaudit.ui;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

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

  /// The audits, with the file of an exported one about to be imported.
  record ImportOf(Path file) implements Screen {}

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

  /// How the workbench looks, who audits, where the data lie.
  record Settings() implements Screen {}

  /// What one has to know, at a chapter such as `keys`.
  record Help(String chapter) implements Screen {}

  /// The same place without what was about to be entered there.
  default Screen withoutForm() {
    return switch (this) {
      case NewConnection _ -> new Connections();
      case NewAudit _, NewAuditOf _, FollowUpOf _, ImportOf _ -> new Audits();
      case Start _,
          Connections _,
          ConnectionOf _,
          Audits _,
          AuditOf _,
          ControlOf _,
          AspectOf _,
          ReportOf _,
          Checklist _,
          Reports _,
          Verify _,
          Settings _,
          Help _ ->
          this;
    };
  }

  /// Where the rail stands on this screen.
  default Place place() {
    return switch (this) {
      case Start _ -> Place.START;
      case Connections _, NewConnection _, ConnectionOf _ -> Place.CONNECTIONS;
      case Audits _,
          NewAudit _,
          NewAuditOf _,
          FollowUpOf _,
          ImportOf _,
          AuditOf _,
          AspectOf _,
          ControlOf _,
          ReportOf _ ->
          Place.AUDITS;
      case Checklist _ -> Place.CHECKLIST;
      case Reports _, Verify _ -> Place.REPORTS;
      case Settings _, Help _ -> Place.SETTINGS;
    };
  }

  /// The items of the rail, in its order.
  enum Place {
    START("1"),
    CONNECTIONS("2"),
    AUDITS("3"),
    CHECKLIST("4"),
    REPORTS("5"),
    SETTINGS(",");

    private final String number;

    Place(String number) {
      this.number = number;
    }

    /// The key that goes there, such as `Ctrl+1`.
    public String key() {
      return "Ctrl+" + number;
    }

    /// What is on that key.
    KeyCombination combination() {
      return new KeyCodeCombination(
          switch (this) {
            case START -> KeyCode.DIGIT1;
            case CONNECTIONS -> KeyCode.DIGIT2;
            case AUDITS -> KeyCode.DIGIT3;
            case CHECKLIST -> KeyCode.DIGIT4;
            case REPORTS -> KeyCode.DIGIT5;
            case SETTINGS -> KeyCode.COMMA;
          },
          KeyCombination.SHORTCUT_DOWN);
    }

    /// The screen a click on the item opens.
    public Screen screen() {
      return switch (this) {
        case START -> new Start();
        case CONNECTIONS -> new Connections();
        case AUDITS -> new Audits();
        case CHECKLIST -> new Checklist();
        case REPORTS -> new Reports();
        case SETTINGS -> new Settings();
      };
    }
  }
}
