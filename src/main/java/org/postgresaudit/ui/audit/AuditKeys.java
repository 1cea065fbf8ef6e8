package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.audit.attachments.AttachmentsBar;
import org.postgresaudit.ui.audit.bulk.BulkPlace;
import org.postgresaudit.ui.audit.bulk.BulkViewModel;
import org.postgresaudit.ui.audit.control.ControlPane;
import org.postgresaudit.ui.audit.controls.ControlsPane;
import org.postgresaudit.ui.audit.review.ReviewDialogs;

/// The keys of the audit screen. While something is being typed, letters are letters.
final class AuditKeys {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private static final List<KeyCombination> REDO =
      List.of(
          new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
          new KeyCodeCombination(
              KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
  private static final KeyCombination NEXT_FINDING =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  private static final KeyCombination PREVIOUS_FINDING =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination WORDING =
      new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
  private static final KeyCombination APPLY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final AuditViewModel model;
  private final ControlsPane controls;
  private final ControlPane control;
  private final BulkViewModel several;
  private final BulkPlace bulk;
  private final BulkKeys bulkKeys;
  private final ReviewDialogs reviewing;
  private boolean acted;

  AuditKeys(
      AuditViewModel model,
      ControlsPane controls,
      ControlPane control,
      BulkViewModel several,
      BulkPlace bulk,
      ReviewDialogs reviewing) {
    this.several = several;
    this.bulk = bulk;
    this.bulkKeys = new BulkKeys(several, bulk, controls);
    this.reviewing = reviewing;
    this.model = model;
    this.controls = controls;
    this.control = control;
  }

  void pressed(KeyEvent key) {
    acted = false;
    var owner = owner(key);
    if (anywhere(key, owner)) {
      return;
    }
    if (key.isAltDown() && !key.isShortcutDown() && step(key)) {
      key.consume();
      return;
    }
    if (isTypedInto(owner)) {
      // A picture cannot be typed, so it is meant as an attachment.
      if (PASTE.match(key) && AttachmentsBar.canPaste()) {
        paste(key);
      } else if (key.getCode() == KeyCode.ESCAPE) {
        controls.toList();
        key.consume();
      }
      return;
    }
    if (PASTE.match(key)) {
      paste(key);
      return;
    }
    if (ALL.match(key) && !(owner instanceof TableView)) {
      controls.selectAll();
      key.consume();
      return;
    }
    if (key.isShortcutDown() || key.isAltDown() || isOfTable(key, owner)) {
      return;
    }
    if (key.getCode() == KeyCode.SPACE && controls.isOnList()) {
      controls.toggle();
    } else if (key.isShiftDown() && key.getCode() == KeyCode.F) {
      controls.toFilters();
    } else if (act(key)) {
      acted = true;
    } else {
      return;
    }
    key.consume();
  }

  private void paste(KeyEvent key) {
    control.verdict().attachments().paste();
    key.consume();
  }

  /// What acts while something is being typed, too.
  private boolean anywhere(KeyEvent key, Node owner) {
    if (UNDO.match(key)) {
      if (!(owner instanceof TextInputControl typing && typing.isUndoable())) {
        model.undoLast();
        key.consume();
      }
      return true;
    }
    if (REDO.stream().anyMatch(redo -> redo.match(key))) {
      if (!(owner instanceof TextInputControl typing && typing.isRedoable())) {
        model.redoLast();
        key.consume();
      }
      return true;
    }
    if (WORDING.match(key) && owner instanceof TextInputControl) {
      insertWording();
      key.consume();
      return true;
    }
    if (APPLY.match(key) && several.isOn()) {
      bulk.pane().apply();
      key.consume();
      return true;
    }
    if (owner instanceof ComboBoxBase) {
      return false;
    }
    int by = NEXT_FINDING.match(key) ? 1 : PREVIOUS_FINDING.match(key) ? -1 : 0;
    if (by != 0) {
      model.verdict().stepFinding(by);
      key.consume();
    }
    return by != 0;
  }

  /// In a table of evidence P pins the chosen rows.
  private static boolean isOfTable(KeyEvent key, Node owner) {
    return owner instanceof TableView && key.getCode() == KeyCode.P;
  }

  /// Into a field for a day one types as into any other.
  private static boolean isTypedInto(Node owner) {
    return owner instanceof TextInputControl
        || (owner instanceof ComboBoxBase<?> box && box.isEditable());
  }

  /// A letter that acted must not also be typed into the field it led to. What is typed follows its
  /// own key at once, but the next key may come before the last one is let go.
  void typed(KeyEvent key) {
    if (acted) {
      key.consume();
    }
  }

  private static Node owner(KeyEvent key) {
    var node = (Node) key.getTarget();
    var scene = node.getScene();
    return scene == null || scene.getFocusOwner() == null ? node : scene.getFocusOwner();
  }

  /// Also while typing.
  private boolean step(KeyEvent key) {
    switch (key.getCode()) {
      case PAGE_DOWN -> model.walk().next();
      case PAGE_UP -> model.walk().previous();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void insertWording() {
    if (several.isOn()) {
      bulk.pane().insertWording();
    } else {
      control.verdict().insertWording();
    }
  }

  private void probe(KeyEvent key) {
    if (key.isShiftDown()) {
      model.probeSection();
    } else {
      model.probeAgain();
    }
  }

  private boolean act(KeyEvent key) {
    if (several.isOn() && bulkKeys.act(key)) {
      return true;
    }
    switch (key.getCode()) {
      case J -> model.walk().next();
      case K -> model.walk().previous();
      case N -> model.walk().nextUndecided();
      case R -> probe(key);
      case F -> control.copyFix();
      case M -> reviewing.comment();
      case W -> insertWording();
      case C -> control.verdict().toNote();
      case P -> control.verdict().togglePreview();
      case PERIOD, DECIMAL -> model.verdict().stepFinding(1);
      case COMMA -> model.verdict().stepFinding(-1);
      case DIGIT0, NUMPAD0 -> model.verdict().speakOf(Optional.empty());
      case A -> control.verdict().attachments().choose();
      case DIGIT1, NUMPAD1 -> model.verdict().choose(Verdict.NOT_COMPLIANT);
      case DIGIT2, NUMPAD2 -> model.verdict().choose(Verdict.COMPLIANT);
      case DIGIT3, NUMPAD3 -> model.verdict().choose(Verdict.RISK_ACCEPTED);
      case DIGIT4, NUMPAD4 -> model.verdict().choose(Verdict.NOT_APPLICABLE);
      case DIGIT5, NUMPAD5 -> model.verdict().choose(Verdict.NOT_ASSESSED);
      case SLASH, DIVIDE -> controls.toSearch();
      case OPEN_BRACKET -> model.walk().stepSection(-1);
      case CLOSE_BRACKET -> model.walk().stepSection(1);
      default -> {
        return false;
      }
    }
    return true;
  }
}
