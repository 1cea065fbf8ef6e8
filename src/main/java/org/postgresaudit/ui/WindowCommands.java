package org.postgresaudit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.kit.Icon;

/// What the palette offers from everywhere: the places, the window itself, and the buttons of the
/// present screen, so that no act of a screen can be missing.
final class WindowCommands {
  private final Navigator navigator;
  private final Appearance appearance;
  private final Runnable showKeys;
  private final Runnable showProblems;

  WindowCommands(
      Navigator navigator, Appearance appearance, Runnable showKeys, Runnable showProblems) {
    this.navigator = navigator;
    this.appearance = appearance;
    this.showKeys = showKeys;
    this.showProblems = showProblems;
  }

  /// Those of the page come first, and its own words win over those of its buttons.
  List<Command> all(Optional<Page> page) {
    var byName = new LinkedHashMap<String, Command>();
    page.map(Page::commands).orElse(List.of()).forEach(command -> add(byName, command));
    page.map(Page::content).ifPresent(content -> buttons(content, byName));
    window().forEach(command -> add(byName, command));
    return List.copyOf(byName.values());
  }

  private static void add(Map<String, Command> byName, Command command) {
    // Two controls may have one title; two acts of one name are the same act.
    byName.putIfAbsent(
        command.group() == Command.Group.DO ? "DO:" + command.name() : command.id(), command);
  }

  private List<Command> window() {
    var all = new ArrayList<Command>();
    for (var place : Screen.Place.values()) {
      all.add(
          Command.go(Rail.icon(place), WindowMessages.place(place), () -> go(place.screen()))
              .key(place.key()));
    }
    all.add(
        Command.go(Icon.NEW, WindowMessages.newConnection(), () -> go(new Screen.NewConnection())));
    all.add(Command.go(Icon.NEW, WindowMessages.newAudit(), () -> go(new Screen.NewAudit())));
    all.add(
        Command.go(Icon.INFORMATION, WindowMessages.help(), () -> go(new Screen.Help("results"))));
    all.add(Command.go(Icon.INFORMATION, WindowMessages.news(), () -> go(new Screen.Help("news"))));
    all.add(
        Command.go(
            Icon.INFORMATION, WindowMessages.licences(), () -> go(new Screen.Help("licences"))));
    all.add(
        Command.go(Icon.INFORMATION, WindowMessages.about(), () -> go(new Screen.Help("about"))));
    all.add(Command.go(Icon.UP, WindowMessages.back(), navigator::back).key("Alt+Left"));
    all.add(
        Command.act(
            Icon.TO_DARK,
            appearance.themeProperty().get() == Appearance.Theme.LIGHT
                ? WindowMessages.toDark()
                : WindowMessages.toLight(),
            appearance::change));
    all.add(Command.act(Icon.INFORMATION, WindowMessages.showKeys(), showKeys).key("F1"));
    all.add(Command.act(Icon.WARNING, WindowMessages.showProblems(), showProblems));
    return all;
  }

  private void go(Screen screen) {
    navigator.go(screen);
  }

  private static void buttons(Node node, Map<String, Command> byName) {
    if (!node.isVisible() || node instanceof IndexedCell) {
      return;
    }
    switch (node) {
      case ToggleButton toggle -> offer(toggle.getText(), toggle, toggle::fire, byName);
      case Button button -> offer(button.getText(), button, button::fire, byName);
      case MenuButton menu -> offer(menu.getText(), menu, menu::show, byName);
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(c -> buttons(c, byName));
      default -> {}
    }
  }

  /// Away from what it stands beside, the name of "MIT" is "Licence of SLF4J: MIT".
  private static boolean saysMore(Node button, @Nullable String text) {
    var spoken = button.getAccessibleText();
    return text == null || text.isBlank() || (spoken != null && spoken.endsWith(": " + text));
  }

  private static void offer(String text, Node button, Runnable act, Map<String, Command> byName) {
    var words = saysMore(button, text) ? button.getAccessibleText() : text;
    if (words != null && words.length() > 1) {
      add(
          byName,
          Command.act(Icon.COMMAND, words.strip(), act)
              .unless(
                  button.isDisabled() ? Optional.of(WindowMessages.notNow()) : Optional.empty()));
    }
  }
}
