package org.postgresaudit.checklist;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Every control is well formed. A new file is covered the moment it exists.
class EveryControlTest {
  private static final Path FOLDER = Path.of("src/main/resources/checklist");
  private static final Checklist CHECKLIST = ChecklistReader.bundled();

  /// Items that only people can answer.
  private static final Set<String> FOR_PEOPLE =
      Set.of("2-firewalls", "3-segmentation", "2-training", "3-data-retention");

  @Test
  void the_checklist_has_nine_sections_and_twenty_nine_items() {
    assertEquals(9, CHECKLIST.sections().size());
    assertEquals(29, CHECKLIST.sections().stream().mapToInt(s -> s.items().size()).sum());
  }

  @TestFactory
  Stream<DynamicTest> every_item_has_a_control_and_a_probe_where_a_server_can_answer() {
    return CHECKLIST.sections().stream()
        .flatMap(section -> section.items().stream())
        .map(
            item ->
                DynamicTest.dynamicTest(
                    item.id(),
                    () -> {
                      assertFalse(item.controls().isEmpty(), "no control at all");
                      if (!FOR_PEOPLE.contains(item.id())) {
                        assertTrue(
                            item.controls().stream().anyMatch(c -> !c.isAttestation()),
                            "no live probe");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> titles_state_the_good_state() {
    var orders = Pattern.compile("(?i)^(ensure|check|verify|make sure|do not|review)\\b|!|\\.$");
    return each(control -> assertFalse(orders.matcher(control.title()).find(), control.title()));
  }

  @TestFactory
  Stream<DynamicTest> sentences_of_findings_end_with_a_full_stop() {
    return each(
        control ->
            assertTrue(
                control.isAttestation() || control.finding().endsWith("."), control.finding()));
  }

  @TestFactory
  Stream<DynamicTest> commands_fit_the_page_of_a_report() {
    return each(
        control -> {
          Stream.of(control.fix(), control.checkByHand(), control.why())
              .flatMap(String::lines)
              .filter(line -> line.startsWith("    "))
              .forEach(line -> assertTrue(line.length() <= 88, line));
          Fix.of(control.fix()).blocks().stream()
              .flatMap(block -> block.text().lines())
              .forEach(line -> assertTrue(line.length() <= 84, line));
        });
  }

  @TestFactory
  Stream<DynamicTest> lines_to_paste_say_where_they_go() {
    var unnamed = Pattern.compile("(?:^|\\n\\n) {4}");
    return each(
        control ->
            assertFalse(
                unnamed.matcher(Fix.of(control.fix()).withBlocks(_ -> "")).find(),
                "a block without a kind: " + control.fix()));
  }

  @TestFactory
  Stream<DynamicTest> no_text_shouts_or_holds_a_tab() {
    return each(
        control -> {
          var fix = Fix.of(control.fix()).withBlocks(_ -> "");
          for (var text : List.of(control.why(), fix, control.checkByHand())) {
            assertFalse(text.contains("\t"), "a tab");
            assertFalse(
                text.lines()
                    .filter(line -> !line.startsWith("    "))
                    .anyMatch(line -> line.matches(".*\\w!(\\s.*|$)")),
                "an exclamation mark");
          }
        });
  }

  @Test
  void names_and_former_names_are_unique() {
    var names =
        CHECKLIST.controls().stream()
            .flatMap(c -> Stream.concat(Stream.of(c.id()), c.formerly().stream()))
            .toList();
    assertEquals(names.size(), names.stream().collect(toSet()).size());
  }

  @TestFactory
  Stream<DynamicTest> every_file_obeys_the_schema_that_editors_use() throws Exception {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var schema = registry.getSchema(Files.readString(FOLDER.resolve("control.schema.json")));
    var json = new ObjectMapper();
    return each(
        control -> {
          var file =
              FOLDER
                  .resolve(control.section())
                  .resolve(control.item())
                  .resolve(control.id() + ".yaml");
          var yaml = new Load(LoadSettings.builder().build()).loadFromString(readString(file));
          assertEquals(List.of(), schema.validate(json.valueToTree(yaml)));
        });
  }

  private static String readString(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> each(Consumer<Control> claim) {
    return CHECKLIST.controls().stream()
        .map(control -> DynamicTest.dynamicTest(control.id(), () -> claim.accept(control)));
  }
}
