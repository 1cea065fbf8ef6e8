package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// One design system: colours have names, type has a scale, and what is said once holds everywhere.
class StyleSheetsTest {
  private static final Path SHEETS = Path.of("src/main/resources/org/postgresaudit/ui");
  private static final String SHARED = "workbench.css";
  private static final Set<String> TYPE_SCALE = Set.of("12px", "13px", "15px", "18px", "24px");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern MADE = Pattern.compile("#\\p{XDigit}{3,8}|\\b(rgb|hsb|hsl)a?\\(");
  private static final Pattern WORD = Pattern.compile("(?<![-\\w])[a-z]+(?![-\\w(])");

  /// One declaration of a rule for one selector.
  private record Said(String sheet, String selector, String property, String value) {
    boolean isPalette() {
      return sheet.equals(SHARED)
          && selector.startsWith(".root")
          && !selector.contains(" ")
          && property.startsWith("-")
          && !property.startsWith("-fx-font");
    }

    @Override
    public String toString() {
      return "%s: %s { %s: %s }".formatted(sheet, selector, property, value);
    }
  }

  @Test
  void a_colour_is_made_in_the_palette_and_named_everywhere_else() throws IOException {
    var made =
        all().stream().filter(said -> !said.isPalette() && makesColour(said.value())).toList();

    assertEquals(List.of(), made);
  }

  @Test
  void type_has_one_of_the_sizes_of_the_scale() throws IOException {
    // Menus and tooltips are windows of their own, which the chosen size does not draw larger.
    var others =
        all().stream()
            .filter(said -> said.property().equals("-fx-font-size"))
            .filter(said -> !said.selector().startsWith(".root:size-"))
            .filter(said -> !TYPE_SCALE.contains(said.value()))
            .toList();

    assertEquals(List.of(), others);
  }

  @Test
  void no_two_stylesheets_say_the_same() throws IOException {
    var first = new HashMap<String, Said>();
    var again = new ArrayList<Said>();
    for (var said : all()) {
      var key = said.selector() + said.property() + said.value();
      var before = first.putIfAbsent(key, said);
      if (before != null && !before.sheet().equals(said.sheet())) {
        again.add(said);
      }
    }

    assertEquals(List.of(), again);
  }

  @Test
  void a_colour_by_its_number_or_its_english_name_is_noticed() {
    assertTrue(makesColour("0, #fff, 1"));
    assertTrue(makesColour("dropshadow(gaussian, rgba(1, 4, 9, 0.3), 24, 0, 0, 8)"));
    assertTrue(makesColour("-color-border-default, white"));
    assertEquals(false, makesColour("transparent, -color-base-1"));
    assertEquals(false, makesColour("center-left"));
  }

  private static boolean makesColour(String value) {
    var words = TEXT.matcher(value).replaceAll("");
    return MADE.matcher(words).find()
        || WORD.matcher(words)
            .results()
            .map(match -> match.group())
            .anyMatch(StyleSheetsTest::isColour);
  }

  private static boolean isColour(String word) {
    try {
      return Color.web(word).isOpaque();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static List<Said> all() throws IOException {
    var all = new ArrayList<Said>();
    try (var files = Files.walk(SHEETS)) {
      for (var file : files.filter(f -> f.toString().endsWith(".css")).sorted().toList()) {
        read(SHEETS.relativize(file).toString(), Files.readString(file), all);
      }
    }
    assertTrue(all.size() > 500, "The stylesheets were not found or not understood.");
    return all;
  }

  private static void read(String sheet, String text, List<Said> into) {
    var rules = RULE.matcher(COMMENT.matcher(text).replaceAll(""));
    while (rules.find()) {
      for (var selector : rules.group(1).split(",", -1)) {
        Arrays.stream(TEXT.matcher(rules.group(2)).replaceAll("\"\"").split(";", -1))
            .filter(declaration -> declaration.contains(":"))
            .map(declaration -> declaration.split(":", 2))
            .map(parts -> new Said(sheet, selector.strip(), parts[0].strip(), parts[1].strip()))
            .forEach(into::add);
      }
    }
  }
}
