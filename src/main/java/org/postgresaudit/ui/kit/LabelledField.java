package org.postgresaudit.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its name above and, when what is in it will not do, the sentence that says why
/// below. It is judged when it is left, and while typing once it was wrong.
public final class LabelledField extends VBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final String KEY = LabelledField.class.getName();

  private final Control control;
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private boolean judged;

  /// Of a control.
  public LabelledField(String name, Control control) {
    super(4);
    this.control = control;
    getStyleClass().add("labelled-field");
    var label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    control.getProperties().put(KEY, this);
    control.setAccessibleText(name);
    HBox.setHgrow(this, Priority.ALWAYS);
    getChildren().addAll(label, control, new ProblemLabel(shown.getReadOnlyProperty()));
    control
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now && !isEmpty()) {
                judge();
              }
            });
  }

  /// Two side by side, each half as wide.
  public static HBox pair(Region left, Region right) {
    for (var half : List.of(left, right)) {
      half.setMinWidth(0);
      half.setPrefWidth(100);
      HBox.setHgrow(half, Priority.ALWAYS);
    }
    return new HBox(12, left, right);
  }

  /// Adds a hint or a repair under the field.
  public LabelledField with(Node below) {
    getChildren().add(below);
    return this;
  }

  /// From now on the sentence is shown whenever there is one.
  public void judge() {
    judged = true;
    refresh();
  }

  /// Begins anew: nothing is wrong until the field is left.
  public void forgive() {
    judged = false;
    refresh();
  }

  /// The sentence that says what is wrong, shown or not; empty when nothing is.
  public String fault() {
    return fault.get();
  }

  /// Says what is wrong with the content; empty when nothing is.
  public void fault(String sentence) {
    fault.set(sentence);
    refresh();
  }

  /// The field a control stands in, when it stands in one.
  static java.util.Optional<LabelledField> of(Control control) {
    return control.getProperties().get(KEY) instanceof LabelledField field
        ? java.util.Optional.of(field)
        : java.util.Optional.empty();
  }

  private boolean isEmpty() {
    return control instanceof TextInputControl input
        && (input.getText() == null || input.getText().isEmpty());
  }

  private void refresh() {
    shown.set(judged ? fault.get() : "");
    control.pseudoClassStateChanged(BAD, !shown.get().isEmpty());
  }
}
