package org.postgresaudit.ui.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.SoftToken;
import org.postgresaudit.report.signature.Token;
import org.postgresaudit.report.signature.TrustedParties;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The dialog of tokens, with a token in software where its package is installed.
@ExtendWith(ApplicationExtension.class)
class TokenDialogTest {
  @TempDir static Path folder;
  private static int number;

  private Path here;
  private Desk desk;

  @Start
  void start(Stage stage) throws Exception {
    here = Files.createDirectories(folder.resolve("desk-" + number++));
    desk = new Desk(here, 1);
    desk.openAudit(1);
    desk.show(stage, new Screen.Verify(forTwo("report.pdf")));
  }

  private Path forTwo(String name) throws Exception {
    try (var parties = new TrustedParties()) {
      var auditor =
          parties.identity(
              parties.person("Johanna Halden", TrustedParties.keys("EC", 256), 0xC0), here);
      return Files.write(here.resolve(name), TrustedParties.onePageForTwo(auditor));
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void what_is_missing_or_no_driver_is_told_and_the_pin_is_gone(FxRobot robot) throws Exception {
    dialog(robot);
    press(robot, "#test-token");
    until("it is told", () -> says(robot, "Choose the driver of the token."));
    assertTrue(says(robot, "Type the PIN."));
    var text = Files.writeString(here.resolve("driver.so"), "no driver at all");
    type(robot, text.toString(), "first", "1234");
    press(robot, "#test-token");
    until("it is told", () -> says(robot, "A number, from 0."));
    type(robot, text.toString(), "", "1234");
    press(robot, "#test-token");
    until("it is told", () -> says(robot, "is no PKCS#11 driver this computer can use"));
    assertEquals("", robot.lookup("#token-pin").queryTextInputControl().getText());
    type(robot, here.resolve("missing.so").toString(), "", "1234");
    press(robot, "#test-token");
    until("it is told", () -> says(robot, "there is no driver " + here.resolve("missing.so")));
  }

  @Test
  void a_token_is_tested_by_a_trial_and_signs_after_its_pin_was_typed_again(FxRobot robot)
      throws Exception {
    assumeTrue(SoftToken.driver().isPresent(), "softhsm2 is not installed");
    var driver = SoftToken.driver().orElseThrow();
    SoftToken.useHere(SoftToken.initialised(here));
    try (var parties = new TrustedParties()) {
      SoftToken.fill(driver, Token.slots(driver).getFirst(), "Ruben Roth", parties, "EC");
    }
    dialog(robot);
    type(robot, driver.toString(), "", "000000");
    press(robot, "#test-token");
    until("it is told", () -> says(robot, "the PIN is wrong. It was tried once"));
    type(robot, driver.toString(), "0", SoftToken.PIN);
    press(robot, "#test-token");
    until("the trial is told", () -> says(robot, "A trial signature as Ruben Roth was made"));
    assertTrue(says(robot, "SHA256withECDSA"));
    assertTrue(says(robot, "Certificate of Ruben Roth, issued by Halden Root, EC 256"));
    type(robot, driver.toString(), "0", SoftToken.PIN);
    press(robot, "#use-token");
    until("it is open", () -> says(robot, "Ruben Roth, vouched for by Halden Root"));
    press(robot, "#countersign");
    until("both are told", () -> says(robot, "2. Ruben Roth, PAdES-BASELINE-B"));
    var seen = new ReportVerifier().verify(here.resolve("report.pdf"));
    assertTrue(seen.verdict().isUnchanged(), seen::toString);
    assertEquals(2, seen.signers().size());
    pulledOutItSignsNothing(robot, driver);
  }

  private void pulledOutItSignsNothing(FxRobot robot, Path driver) throws Exception {
    var report = forTwo("another.pdf");
    robot.interact(() -> desk.navigator().go(new Screen.Verify(report)));
    until("it was read", () -> robot.lookup("#open-token").tryQuery().isPresent());
    dialog(robot);
    type(robot, driver.toString(), "0", SoftToken.PIN);
    press(robot, "#use-token");
    until("it is open", () -> says(robot, "Ruben Roth, vouched for by Halden Root"));
    var bytes = Files.readAllBytes(report);
    Files.move(here.resolve("tokens"), here.resolve("pocket"));
    var before = names();
    press(robot, "#countersign");
    until("it is told", () -> says(robot, "the token does not answer or refuses; put it back in"));
    assertArrayEquals(bytes, Files.readAllBytes(report));
    assertEquals(before, names());
  }

  private List<String> names() throws Exception {
    try (var files = Files.list(here)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void dialog(FxRobot robot) {
    until("there is a place", () -> robot.lookup("#open-token").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#open-token").queryAs(Hyperlink.class).fire());
    until("the dialog is there", () -> robot.lookup("#token-library").tryQuery().isPresent());
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  private static void type(FxRobot robot, String driver, String slot, String pin) {
    robot.interact(
        () -> {
          robot.lookup("#token-library").queryTextInputControl().setText(driver);
          robot.lookup("#token-slot").queryTextInputControl().setText(slot);
          robot.lookup("#token-pin").queryTextInputControl().setText(pin);
        });
  }

  private static boolean says(FxRobot robot, String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .flatMap(text -> Arrays.stream(text == null ? new String[0] : new String[] {text}))
        .anyMatch(text -> text.contains(words));
  }
}
