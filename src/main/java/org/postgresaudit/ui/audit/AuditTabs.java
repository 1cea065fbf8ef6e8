package org.postgresaudit.ui.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Page.KeyHint;
import org.postgresaudit.ui.kit.Icon;

/// The row of tabs under the header, and the area in which the chosen one stands.
final class AuditTabs {
  private final AuditViewModel model;
  private final Parent controls;
  private final Map<Aspect, AuditTab.Maker> makers;
  private final Map<Aspect, AuditTab> made = new EnumMap<>(Aspect.class);
  private final Map<Aspect, ToggleButton> buttons = new EnumMap<>(Aspect.class);
  private final HBox row = new HBox();
  private final StackPane area = new StackPane();
  private Aspect chosen = Aspect.CONTROLS;

  /// @param controls what stands under the first tab
  AuditTabs(AuditViewModel model, Parent controls, Map<Aspect, AuditTab.Maker> makers) {
    this.model = model;
    this.controls = controls;
    this.makers = makers;
    row.getStyleClass().addAll("tab-row", "audit-tabs");
    var group = new ToggleGroup();
    for (var aspect : Aspect.values()) {
      if (aspect == Aspect.CONTROLS || makers.containsKey(aspect)) {
        var button = new ToggleButton(Messages.aspect(aspect));
        button.setId("aspect-" + aspect.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("text-tab");
        button.setToggleGroup(group);
        button.setOnAction(_ -> choose(aspect));
        buttons.put(aspect, button);
        row.getChildren().add(button);
      }
    }
    row.setVisible(buttons.size() > 1);
    row.setManaged(buttons.size() > 1);
    choose(chosen);
  }

  HBox row() {
    return row;
  }

  StackPane area() {
    return area;
  }

  Aspect chosen() {
    return chosen;
  }

  /// Shows one of them; an aspect without a tab shows the controls.
  void choose(Aspect wanted) {
    chosen = buttons.containsKey(wanted) ? wanted : Aspect.CONTROLS;
    Optional.ofNullable(buttons.get(chosen)).ifPresent(button -> button.setSelected(true));
    var tab = tab(chosen);
    keepKeyboard();
    area.getChildren().setAll(tab.map(AuditTab::content).orElse(controls));
    tab.ifPresent(AuditTab::shown);
  }

  /// What leaves the window takes the keyboard with it; it stays at the tab instead of jumping to
  /// the first button of the window.
  private void keepKeyboard() {
    if (area.isFocusWithin()) {
      Optional.ofNullable(buttons.get(chosen)).ifPresent(ToggleButton::requestFocus);
    }
  }

  /// The keys of the tab in view; those of the controls are not among them.
  List<KeyHint> keys() {
    return tab(chosen).map(AuditTab::keys).orElse(List.of());
  }

  /// A way to each tab, and what can be done in the one in view.
  List<Command> commands() {
    var commands = new ArrayList<Command>();
    buttons.forEach(
        (aspect, _) ->
            commands.add(
                Command.act(
                    Icon.COMMAND, Messages.lookAt(Messages.aspect(aspect)), () -> choose(aspect))));
    commands.addAll(tab(chosen).map(AuditTab::commands).orElse(List.of()));
    return commands;
  }

  void leave() {
    made.values().forEach(AuditTab::leave);
  }

  private Optional<AuditTab> tab(Aspect aspect) {
    return Optional.ofNullable(makers.get(aspect))
        .map(maker -> made.computeIfAbsent(aspect, _ -> maker.apply(model)));
  }
}
