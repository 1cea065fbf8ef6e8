package org.postgresaudit.ui.audit;

import javafx.scene.input.KeyEvent;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.audit.bulk.BulkPlace;
import org.postgresaudit.ui.audit.bulk.BulkViewModel;
import org.postgresaudit.ui.audit.controls.ControlsPane;

/// What the keys of the audit screen do while several controls are selected.
record BulkKeys(BulkViewModel several, BulkPlace bulk, ControlsPane controls) {

  /// Whether the key means something for several controls; it acted then.
  boolean act(KeyEvent key) {
    switch (key.getCode()) {
      case DIGIT1, NUMPAD1 -> several.choose(Verdict.NOT_COMPLIANT);
      case DIGIT2, NUMPAD2 -> several.choose(Verdict.COMPLIANT);
      case DIGIT3, NUMPAD3 -> several.choose(Verdict.RISK_ACCEPTED);
      case DIGIT4, NUMPAD4 -> several.choose(Verdict.NOT_APPLICABLE);
      case DIGIT5, NUMPAD5 -> several.choose(Verdict.NOT_ASSESSED);
      case C -> bulk.pane().toReason();
      case W -> bulk.pane().insertWording();
      case ESCAPE -> controls.selectOne();
      // What speaks of one control does not speak of many.
      case A, R, F, M, P, PERIOD, DECIMAL, COMMA, DIGIT0, NUMPAD0 -> {}
      default -> {
        return false;
      }
    }
    return true;
  }
}
