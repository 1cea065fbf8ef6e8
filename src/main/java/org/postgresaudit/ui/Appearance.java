package org.postgresaudit.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, remembered; and everything else that makes a scene look like the workbench. Used
/// on the JavaFX thread only.
public final class Appearance {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final double ANY_SIZE = 13;

  private final ReadOnlyObjectWrapper<Theme> theme;
  private final Consumer<String> remember;

  /// The two themes there are.
  public enum Theme {
    LIGHT,
    DARK;

    Theme other() {
      return this == LIGHT ? DARK : LIGHT;
    }
  }

  /// With what was remembered, such as `DARK`; the system's scheme holds when nothing was.
  ///
  /// @param remember is handed the theme whenever it changes
  public Appearance(Optional<String> remembered, Consumer<String> remember) {
    this.remember = remember;
    this.theme =
        new ReadOnlyObjectWrapper<>(
            remembered.flatMap(Appearance::named).orElseGet(Appearance::ofTheSystem));
    fonts();
    Application.setUserAgentStylesheet(stylesheet(theme.get()));
  }

  /// The theme shown now.
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// From light to dark or back.
  public void change() {
    theme.set(theme.get().other());
    remember.accept(theme.get().name());
    Application.setUserAgentStylesheet(stylesheet(theme.get()));
  }

  /// Gives a scene the stylesheet, and lets it follow the theme.
  public void dress(Scene scene) {
    var css = Appearance.class.getResource("workbench.css");
    if (css == null) {
      throw new IllegalStateException("The stylesheet workbench.css is missing from the program.");
    }
    scene.getStylesheets().add(css.toExternalForm());
    theme.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now == Theme.DARK));
  }

  private static void fonts() {
    for (var file :
        new String[] {
          "Inter_400Regular.ttf", "Inter_600SemiBold.ttf", "JetBrainsMono_400Regular.ttf"
        }) {
      var font = Appearance.class.getResource("fonts/" + file);
      if (font == null || Font.loadFont(font.toExternalForm(), ANY_SIZE) == null) {
        throw new IllegalStateException("The font " + file + " is missing from the program.");
      }
    }
  }

  private static Optional<Theme> named(String name) {
    for (var theme : Theme.values()) {
      if (theme.name().equals(name)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  private static Theme ofTheSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  private static String stylesheet(Theme theme) {
    return switch (theme) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }
}
