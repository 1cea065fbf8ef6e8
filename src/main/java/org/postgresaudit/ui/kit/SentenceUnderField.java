package org.postgresaudit.ui.kit;

import javafx.scene.control.Control;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.ValidationDecoration;

/// Shows what ControlsFX finds wrong as the sentence under the field, not as a mark on its corner.
public final class SentenceUnderField implements ValidationDecoration {
  @Override
  public void applyValidationDecoration(ValidationMessage message) {
    LabelledField.of(message.getTarget()).ifPresent(field -> field.fault(message.getText()));
  }

  @Override
  public void applyRequiredDecoration(Control target) {
    // What is required says so in its sentence; an asterisk would say it twice.
  }

  @Override
  public void removeDecorations(Control target) {
    LabelledField.of(target).ifPresent(field -> field.fault(""));
  }
}
