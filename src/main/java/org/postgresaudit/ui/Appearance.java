package org.postgresaudit.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, how strong the contrast is and how large everything is, remembered; and all else
/// that makes a scene look like the workbench. Used on the JavaFX thread only.
public final class Appearance {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");
  private static final double ANY_SIZE = 13;

  // Sheets of the scene and not of a pane in it, where each node would look for them again: the
  // audit screen has the most nodes.
  private static final List<String> SHEETS =
      List.of(
          "workbench.css",
          "audit/audit.css",
          "audit/filter/filter.css",
          "audit/attachments/attachments.css");

  private final ReadOnlyObjectWrapper<Choice> choice;
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyObjectWrapper<Contrast> contrast;
  private final ReadOnlyObjectWrapper<Size> size;
  private final BiConsumer<String, String> remember;
  private final InvalidationListener systemChanged = _ -> show();

  /// The two themes there are.
  public enum Theme {
    LIGHT,
    DARK
  }

  /// What the auditor wants of the theme.
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// How far text and lines stand out.
  public enum Contrast {
    NORMAL,
    HIGH
  }

  /// How large everything is, in percent of the usual.
  public enum Size {
    NORMAL(100),
    LARGE(125),
    LARGER(150);

    private final int percent;

    Size(int percent) {
      this.percent = percent;
    }

    /// 100 is the usual.
    public int percent() {
      return percent;
    }

    double factor() {
      return percent / 100.0;
    }
  }

  /// With what was remembered under `theme`, `contrast` and `size`. Without a theme the one of the
  /// system holds, and follows it.
  public Appearance(Remembered remembered) {
    this(remembered::get, remembered::put);
  }

  /// With a theme alone, such as `DARK`.
  ///
  /// @param remember is handed the theme whenever it changes
  public Appearance(Optional<String> remembered, Consumer<String> remember) {
    this(
        key -> key.equals("theme") ? remembered : Optional.empty(),
        (key, value) -> {
          if (key.equals("theme")) {
            remember.accept(value);
          }
        });
  }

  private Appearance(
      java.util.function.Function<String, Optional<String>> remembered,
      BiConsumer<String, String> remember) {
    this.remember = remember;
    choice = new ReadOnlyObjectWrapper<>(named(remembered.apply("theme"), Choice.SYSTEM));
    contrast = new ReadOnlyObjectWrapper<>(named(remembered.apply("contrast"), Contrast.NORMAL));
    size = new ReadOnlyObjectWrapper<>(named(remembered.apply("size"), Size.NORMAL));
    theme = new ReadOnlyObjectWrapper<>(wanted());
    fonts();
    Application.setUserAgentStylesheet(stylesheet(theme.get()));
    // The preferences outlive every window; they must not hold ours.
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakInvalidationListener(systemChanged));
  }

  /// The theme shown now.
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// What was chosen.
  public ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// How far text and lines stand out.
  public ReadOnlyObjectProperty<Contrast> contrastProperty() {
    return contrast.getReadOnlyProperty();
  }

  /// How large everything is.
  public ReadOnlyObjectProperty<Size> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /// From light to dark or back.
  public void change() {
    choose(theme.get() == Theme.LIGHT ? Choice.DARK : Choice.LIGHT);
  }

  /// Shows a theme, or from now on that of the system.
  public void choose(Choice wanted) {
    choice.set(wanted);
    remember.accept("theme", wanted.name());
    show();
  }

  /// Shows everything with that contrast.
  public void choose(Contrast wanted) {
    contrast.set(wanted);
    remember.accept("contrast", wanted.name());
  }

  /// Shows everything that large.
  public void choose(Size wanted) {
    size.set(wanted);
    remember.accept("size", wanted.name());
  }

  /// Gives a scene the stylesheet, and lets it follow the choices.
  public void dress(Scene scene) {
    for (var sheet : SHEETS) {
      var css = Appearance.class.getResource(sheet);
      if (css == null) {
        throw new IllegalStateException("The stylesheet %s is missing.".formatted(sheet));
      }
      scene.getStylesheets().add(css.toExternalForm());
    }
    theme.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now == Theme.DARK));
    contrast.subscribe(
        now -> scene.getRoot().pseudoClassStateChanged(HIGH_CONTRAST, now == Contrast.HIGH));
    size.subscribe(
        now -> {
          var root = scene.getRoot();
          for (var each : Size.values()) {
            root.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("size-" + each.name().toLowerCase(Locale.ROOT)),
                each == now);
          }
        });
  }

  private void show() {
    if (wanted() != theme.get()) {
      theme.set(wanted());
      Application.setUserAgentStylesheet(stylesheet(theme.get()));
    }
  }

  private Theme wanted() {
    return switch (choice.get()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
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

  private static <E extends Enum<E>> E named(Optional<String> name, E otherwise) {
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(each -> name.filter(each.name()::equals).isPresent())
        .findFirst()
        .orElse(otherwise);
  }

  private static String stylesheet(Theme theme) {
    return switch (theme) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }
}
