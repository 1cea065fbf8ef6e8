package org.postgresaudit.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The shared controls, all in one scene.
@ExtendWith(ApplicationExtension.class)
class KitTest {
  private static final Tally SOME =
      new Tally(
          10, 10, Map.of(Result.FOUND, 3, Result.PASSED, 7), Map.of(Severity.HIGH, 3), Map.of(), 2);

  @TempDir Path folder;
  private Workbench workbench;
  private final List<String> opened = new ArrayList<>();
  private VBox gallery;
  private TextField host;
  private TextField other;
  private EvidenceTable table;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(folder);
    gallery = new VBox(8);
    host = new TextField();
    other = new TextField();
    var field = new LabelledField("Host", host);
    table =
        new EvidenceTable(
            List.of("role", "limit"),
            List.of(List.of("clerk", "9"), List.of("admin\nx", "10"), List.of("etl", "-1")));
    gallery.addEventHandler(LinkEvent.OPEN, event -> opened.add(event.address()));
    for (var severity : Severity.values()) {
      gallery.getChildren().addAll(SeverityMark.small(severity), SeverityMark.quiet(severity));
    }
    for (var result : Result.values()) {
      gallery.getChildren().add(ResultIcon.of(result));
    }
    for (var tone : Banner.Tone.values()) {
      gallery.getChildren().add(Banner.closable(tone, "A message.", () -> {}));
    }
    var chip = new Chip(ResultIcon.icon(Result.FOUND), "Found");
    chip.show(24);
    chip.setSelected(true);
    var segments = new Segments<>(List.of("a", "b"), word -> word, _ -> {});
    segments.show(Optional.of("b"));
    var combo = new ComboBox<String>();
    combo.getItems().add("verify-full");
    combo.setValue("verify-full");
    var tabs = new TabPane(new Tab("General", new TextArea("notes")));
    var validation = new ValidationSupport();
    validation.setValidationDecorator(new SentenceUnderField());
    validation.registerValidator(
        host,
        false,
        (javafx.scene.control.Control c, String text) ->
            ValidationResult.fromErrorIf(c, "Enter a host.", text.isBlank()));
    var bar = new ShareBar(4);
    bar.showResults(SOME);
    gallery
        .getChildren()
        .addAll(
            chip,
            segments,
            combo,
            tabs,
            field,
            other,
            table,
            bar,
            ShareBar.coverage(SOME),
            new SeverityCounts(SOME),
            new SplitPane(new VBox(), new VBox()),
            new CheckBox("check"),
            new RadioButton("radio"),
            new ProgressIndicator(),
            new StatusBar(),
            new SearchField("Search"),
            new ProblemLabel(new SimpleStringProperty("A problem.")),
            new EmptyState(Icon.AUDITS, "Nothing.", Buttons.primary("Begin", () -> {})),
            Buttons.danger("Delete it", () -> {}),
            Buttons.compact(Buttons.flat(Icon.COPY, "Copy", () -> {})),
            Texts.badge("badge"),
            Texts.keyCap("Ctrl+K"),
            ResultIcon.probing(),
            CodeBlock.sql("grant select on x to \"o'hara\"; -- why 'this'\nselect 'a''b'"),
            new MarkdownView(
                """
                # Head

                Some **strong** `code` <b>html</b> [docs](https://postgresql.org/x)

                * one
                * two

                1. first

                > quoted

                    select 1

                ```conf
                ssl = on
                ```
                """));
    var scene = new Scene(new ScrollPane(gallery), 900, 900);
    workbench.appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  @Test
  void a_table_is_sorted_as_it_was_left(FxRobot robot) {
    var columns = List.of("role", "limit");
    var rows = List.of(List.of("etl", "2"), List.of("admin", "10"), List.of("clerk", "2"));
    var kept = new ArrayList<String>();
    var first = new EvidenceTable(columns, rows);
    robot.interact(
        () -> {
          first.rememberSort(Optional.empty(), kept::add);
          var limit = first.getColumns().getLast();
          limit.setSortType(TableColumn.SortType.DESCENDING);
          first.getSortOrder().add(limit);
          first.getSortOrder().add(first.getColumns().getFirst());
        });
    var second = new EvidenceTable(columns, rows);
    robot.interact(() -> second.rememberSort(Optional.of(kept.getLast()), _ -> {}));
    assertEquals(
        List.of("admin", "clerk", "etl"), second.shownRows().stream().map(List::getFirst).toList());
    var other = new EvidenceTable(List.of("setting"), List.of(List.of("b"), List.of("a")));
    robot.interact(() -> other.rememberSort(Optional.of(kept.getLast() + " +%zz"), _ -> {}));
    assertEquals(List.of(List.of("b"), List.of("a")), other.shownRows());
  }

  @Test
  void the_bar_to_scroll_sideways_covers_no_row(FxRobot robot) {
    var columns = IntStream.range(0, 12).mapToObj(i -> "a_long_column_" + i).toList();
    var wide = new EvidenceTable(columns, List.of(columns));
    robot.interact(() -> gallery.getChildren().addFirst(wide));
    robot.interact(() -> {});
    var bar =
        robot.from(wide).lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
            .filter(each -> each.getOrientation() == Orientation.HORIZONTAL && each.isVisible())
            .findFirst()
            .orElseThrow();
    var row = robot.from(wide).lookup(".table-row-cell").query();
    assertTrue(
        row.localToScene(row.getBoundsInLocal()).getMaxY()
            <= bar.localToScene(bar.getBoundsInLocal()).getMinY() + 0.5);
    var upright =
        robot.from(wide).lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
            .filter(each -> each.getOrientation() == Orientation.VERTICAL);
    assertTrue(upright.noneMatch(ScrollBar::isVisible));
  }

  @Test
  void both_themes_style_everything_without_a_warning(FxRobot robot) {
    robot.interact(() -> gallery.getScene().getRoot().applyCss());
    robot.interact(workbench.appearance::change);
    robot.interact(() -> gallery.getScene().getRoot().applyCss());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void the_bundled_fonts_are_used() {
    var label = Texts.strong("x");
    Workbench.onFx(() -> gallery.getChildren().add(label));
    Workbench.onFx(
        () -> {
          gallery.applyCss();
          return true;
        });
    assertEquals("Inter SemiBold", Workbench.onFx(() -> label.getFont().getFamily()));
    assertEquals("Inter", Workbench.onFx(() -> host.getFont().getFamily()));
  }

  @Test
  void every_icon_is_in_the_pack() {
    for (var icon : Icon.values()) {
      FontIcon node = Workbench.onFx(icon::node);
      assertFalse(node.getText().isEmpty(), icon.name());
    }
  }

  @Test
  void severities_differ_by_shape_and_say_their_word() {
    var shapes =
        java.util.Arrays.stream(Severity.values())
            .map(severity -> Workbench.onFx(() -> SeverityMark.small(severity)))
            .toList();
    assertEquals(
        List.of("info", "low", "medium", "high", "critical"),
        shapes.stream().map(mark -> mark.getAccessibleText()).toList());
    assertEquals(
        5,
        shapes.stream()
            .map(mark -> ((javafx.scene.shape.SVGPath) mark.getChildren().getFirst()).getContent())
            .collect(Collectors.toSet())
            .size());
  }

  @Test
  void a_field_is_judged_when_left_and_from_then_on_while_typing(FxRobot robot) {
    robot.interact(host::requestFocus);
    robot.write("db");
    assertFalse(Workbench.onFx(() -> workbench.sees("Enter a host.")));
    robot.eraseText(2);
    assertFalse(Workbench.onFx(() -> workbench.sees("Enter a host.")));
    robot.write("d");
    robot.interact(other::requestFocus);
    robot.interact(host::requestFocus);
    robot.push(KeyCode.END);
    robot.eraseText(1);
    workbench.untilSeen("Enter a host.");
    robot.write("db.acme.example");
    Workbench.until("the sentence is gone", () -> !workbench.sees("Enter a host."));
  }

  @Test
  void rows_are_copied_with_their_heads_and_nothing_hidden_in_them(FxRobot robot) {
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().selectRange(0, 2);
        });
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertEquals(
        "role\tlimit\nclerk\t9\nadmin⏎x\t10",
        Workbench.onFx(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void numbers_sort_as_numbers(FxRobot robot) {
    robot.interact(
        () -> {
          table.getSortOrder().add(table.getColumns().get(1));
          table.sort();
        });
    assertEquals(
        List.of("-1", "9", "10"), table.getItems().stream().map(row -> row.get(1)).toList());
  }

  @Test
  void a_statement_is_copied_as_it_was_given(FxRobot robot) {
    var block = Workbench.onFx(() -> CodeBlock.sql("  select 'it''s' -- so\n"));
    assertEquals("select 'it''s' -- so", block.text());
    var shown =
        block.lookupAll(".mono").stream()
            .map(node -> ((Text) node).getText())
            .collect(Collectors.joining());
    assertEquals("select 'it''s' -- so", shown);
  }

  @Test
  void only_links_of_the_web_open_anything(FxRobot robot) {
    var view =
        Workbench.onFx(
            () -> {
              var markdown =
                  new MarkdownView("[a](https://postgresql.org/) [b](file:///etc/passwd)");
              gallery.getChildren().setAll(markdown);
              gallery.applyCss();
              return markdown;
            });
    robot.interact(() -> view.lookupAll(".hyperlink").forEach(node -> ((Hyperlink) node).fire()));
    assertEquals(List.of("https://postgresql.org/"), opened);
  }

  @Test
  void html_in_a_text_is_shown_not_obeyed() {
    assertTrue(Workbench.onFx(() -> workbench.sees("<b>")));
  }

  @Test
  void a_link_is_told_by_host_and_page() {
    assertEquals(
        "postgresql.org, sql-createfunction",
        WebLink.words("https://www.postgresql.org/docs/current/sql-createfunction.html"));
    assertEquals("not an address", WebLink.words("not an address"));
  }
}
