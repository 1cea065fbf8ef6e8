package org.postgresaudit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rooms of the house and who may enter which. A new arrow starts here, with a reason.
class ArchitectureTest {
  private static final String ROOT = "org.postgresaudit";

  /// Package → the packages of ours that it may use.
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry("checklist", List.of()),
          Map.entry("target", List.of()),
          Map.entry("serverlog", List.of()),
          Map.entry("hba", List.of()),
          Map.entry("advisories", List.of()),
          Map.entry("vault", List.of()),
          Map.entry("attachment", List.of()),
          Map.entry("probe", List.of("checklist", "target", "serverlog", "hba", "advisories")),
          // A run carries what the server said of itself; of target they may know that alone.
          Map.entry("audit", List.of("checklist", "probe", "target")),
          Map.entry(
              "report", List.of("checklist", "probe", "audit", "target", "hba", "attachment")),
          Map.entry("exchange", List.of("checklist", "probe", "audit", "target")),
          // What goes with a report speaks of its findings by their numbers there.
          Map.entry(
              "enclosure",
              List.of("checklist", "probe", "audit", "target", "hba", "exchange", "report")),
          // An audit may leave the store as a sealed file.
          Map.entry("store", List.of("checklist", "target", "probe", "audit", "vault")),
          Map.entry("ui", allBut("ui", "cli", "app")),
          Map.entry("cli", allBut("ui", "cli", "app")),
          Map.entry("app", allBut("app")));

  /// The rooms of the report and which of each other they may use. The door, which is the package
  /// itself, may use all; none of them uses the door.
  private static final Map<String, List<String>> REPORT_ARROWS =
      Map.of(
          "signature", List.of(),
          "text", List.of(),
          "letterhead", List.of("signature"),
          "drawing", List.of("text", "signature"),
          "content", List.of("text", "letterhead", "signature"),
          // How pages are drawn is no business of what stands on them.
          "pages", List.of("text", "letterhead", "content", "signature"));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> each_package_uses_only_the_packages_it_may() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey(), () -> uses_only(arrow.getKey(), arrow.getValue())));
  }

  private static void uses_only(String room, List<String> mayUse) {
    var forbidden =
        ARROWS.keySet().stream()
            .filter(other -> !other.equals(room) && !mayUse.contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void audit_report_and_exchange_know_only_the_facts_of_a_target() {
    noClasses()
        .that()
        .resideInAnyPackage(in("audit"), in("report"), in("exchange"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(in("target"))
                .and(not(nameMatching(ROOT + ".target.(ServerFacts|Platform)(\\$.*)?"))))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void every_class_lives_in_a_known_package() {
    classes()
        .should()
        .resideInAnyPackage(
            ARROWS.keySet().stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new))
        .check(PRODUCT);
  }

  @Test
  void packages_of_one_room_have_no_cycles_among_rooms() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @TestFactory
  Stream<DynamicTest> each_room_of_the_report_uses_only_the_rooms_it_may() {
    return REPORT_ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey(),
                    () -> room_of_the_report_uses_only(arrow.getKey(), arrow.getValue())));
  }

  private static void room_of_the_report_uses_only(String room, List<String> mayUse) {
    var allowed =
        Stream.concat(Stream.of(room), mayUse.stream())
            .map(other -> in("report." + other))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(in("report." + room))
        .should()
        .dependOnClassesThat(resideInAPackage(in("report")).and(not(resideInAnyPackage(allowed))))
        .check(PRODUCT);
  }

  @Test
  void every_class_of_the_report_stands_at_the_door_or_in_a_known_room() {
    classes()
        .that()
        .resideInAPackage(in("report"))
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(ROOT + ".report"),
                    REPORT_ARROWS.keySet().stream().map(room -> in("report." + room)))
                .toArray(String[]::new))
        .check(PRODUCT);
  }

  /// So that a signature is verified in files of any origin, and a text, a letterhead and a drawing
  /// are understood without an audit.
  @Test
  void the_rooms_under_the_content_know_nothing_of_an_audit() {
    noClasses()
        .that()
        .resideInAnyPackage(
            in("report.signature"),
            in("report.text"),
            in("report.letterhead"),
            in("report.drawing"))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(in("report")))))
        .check(PRODUCT);
  }

  @Test
  void only_target_and_store_speak_jdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("target"), in("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.sqlite..")
        .check(PRODUCT);
  }

  @Test
  void javafx_is_known_to_the_window_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("ui"), in("app"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .check(PRODUCT);
  }

  @Test
  void view_models_know_no_scene() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void screens_do_not_know_each_other() {
    slices()
        .matching(ROOT + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage(in("ui")), resideInAPackage(in("ui.kit")))
        .ignoreDependency(resideInAPackage(in("ui")), resideInAPackage(in("ui.work")))
        // Not a screen: the panes that ask who signs, on every screen that signs.
        .ignoreDependency(resideInAPackage(in("ui")), resideInAPackage(in("ui.signing")))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  /// Each may know the screen it is a part of; among themselves they stand in an order.
  @Test
  void rooms_of_the_audit_screen_have_no_cycles_among_themselves() {
    slices().matching(ROOT + ".ui.audit.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void only_background_work_may_call_the_window_thread() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("ui.work"))
        .and()
        .resideOutsideOfPackage(in("app"))
        .should()
        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
        .check(PRODUCT);
  }

  @Test
  void no_package_is_called_by_what_it_is_not() {
    noClasses()
        .should()
        .resideInAnyPackage(
            Stream.of("util", "utils", "common", "helper", "service", "manager", "impl", "dto")
                .map(name -> ".." + name + "..")
                .toArray(String[]::new))
        .check(PRODUCT);
  }

  private static String in(String room) {
    return ROOT + "." + room + "..";
  }

  private static List<String> allBut(String... rooms) {
    var all =
        new ArrayList<>(
            List.of(
                "checklist",
                "target",
                "serverlog",
                "hba",
                "advisories",
                "vault",
                "attachment",
                "probe",
                "audit",
                "report",
                "exchange",
                "enclosure",
                "store",
                "ui",
                "cli",
                "app"));
    all.removeAll(Arrays.asList(rooms));
    return all;
  }
}
