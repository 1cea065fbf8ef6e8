package org.postgresaudit.ui.signing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.Preflight.Need;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;

/// The level of the signature: what it proves, what it needs, and what of that is missing.
public final class LevelPane extends VBox {
  private final LevelViewModel model;
  private final Label proves = Texts.small("");
  private final VBox needs = new VBox(4);
  private final PasswordField password = new PasswordField();
  private final LabelledField login = new LabelledField(LevelMessages.password(), password);

  /// @param model what was chosen and what is missing
  public LevelPane(LevelViewModel model) {
    super(6);
    this.model = model;
    var name = Texts.small(LevelMessages.level());
    name.getStyleClass().add("field-label");
    var levels =
        new Segments<>(
            List.of(Level.values()),
            LevelMessages::shortName,
            chosen -> chosen.ifPresent(model::choose));
    levels.setId("levels");
    levels.show(Optional.of(model.levelProperty().get()));
    levels.keepOneChosen();
    proves.setWrapText(true);
    proves.setMinHeight(USE_PREF_SIZE);
    needs.setId("level-needs");
    password.setId("timestamp-password");
    password.textProperty().subscribe(typed -> model.passwordProperty().set(typed));
    getChildren().setAll(name, levels, proves, needs, login);
    model.levelProperty().subscribe(this::show);
    model.needsProperty().subscribe(this::show);
  }

  private void show(Level level) {
    proves.setText(LevelMessages.proves(level));
    boolean asked = level.needsTime() && model.wantsPassword();
    login.setVisible(asked);
    login.setManaged(asked);
  }

  private void show(List<Need> wanted) {
    needs.getChildren().setAll(wanted.stream().map(LevelPane::line).toList());
    needs.setManaged(!wanted.isEmpty());
  }

  private static Node line(Need need) {
    var icon =
        need.met()
            ? Icon.PASSED.node(Icon.SMALL, "success")
            : Icon.WARNING.node(Icon.SMALL, "warning");
    var words = Texts.small(need.words());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    return Texts.row(icon, words);
  }
}
