package org.postgresaudit.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// The way to the present screen, and the switch of the theme.
final class TopBar extends HBox {
  private static final double LEAST_CRUMB = 96;
  private static final double LEAST_HERE = 240;

  private final HBox trail = new HBox(8);
  private final Navigator navigator;

  /// @param find opens the palette
  TopBar(Navigator navigator, Appearance appearance, Runnable find) {
    super(8);
    this.navigator = navigator;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    trail.setAlignment(Pos.CENTER_LEFT);
    trail.setId("trail");
    HBox.setHgrow(trail, Priority.ALWAYS);
    var theme = Buttons.icon(Icon.TO_DARK, WindowMessages.toDark(), appearance::change);
    theme.setId("theme");
    appearance.themeProperty().subscribe(now -> showTheme(theme, now));
    getChildren().addAll(trail, palette(find), theme);
  }

  void follow(Page page) {
    show(page.trail());
    page.trail().addListener((ListChangeListener<Page.Crumb>) _ -> show(page.trail()));
  }

  private void show(List<Page.Crumb> crumbs) {
    trail.getChildren().clear();
    for (int i = 0; i < crumbs.size(); i++) {
      if (!trail.getChildren().isEmpty()) {
        trail.getChildren().add(Icon.CRUMB.node(Icon.SMALL, "subtle"));
      }
      trail.getChildren().add(node(crumbs.get(i), i == crumbs.size() - 1));
    }
  }

  /// Where we are keeps its words longest; the way there gives them up first.
  private Node node(Page.Crumb crumb, boolean last) {
    return crumb
        .screen()
        .<Node>map(
            screen -> {
              var link = new Hyperlink(crumb.text());
              link.getStyleClass().add("crumb");
              link.setOnAction(_ -> navigator.go(screen));
              return Texts.keep(link, LEAST_CRUMB);
            })
        .orElseGet(
            () -> {
              Label here = last ? Texts.strong(crumb.text()) : Texts.muted(crumb.text());
              here.getStyleClass().add("crumb-here");
              return Texts.keep(here, LEAST_HERE);
            });
  }

  /// Looks like the field it opens.
  private static Button palette(Runnable find) {
    var words = Texts.muted(WindowMessages.find());
    var inside = Texts.row(Icon.SEARCH.node(), words, Texts.space(), Texts.keyCap("Ctrl+K"));
    var field = Buttons.plain("", find);
    field.setGraphic(inside);
    field.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    field.setId("find");
    field.setAccessibleText(WindowMessages.find());
    field.getStyleClass().add("find-field");
    inside.prefWidthProperty().bind(field.widthProperty().subtract(20));
    return field;
  }

  private static void showTheme(Button button, Appearance.Theme now) {
    var light = now == Appearance.Theme.LIGHT;
    var words = light ? WindowMessages.toDark() : WindowMessages.toLight();
    button.setGraphic((light ? Icon.TO_DARK : Icon.TO_LIGHT).node(20));
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }
}
