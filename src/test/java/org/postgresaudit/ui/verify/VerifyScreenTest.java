package org.postgresaudit.ui.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.Edits;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.TrustedParties;
import org.postgresaudit.report.signature.TrustedParties.Mood;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.TimestampSettings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Reports that were signed are looked at, extended and signed by a second person, with an
/// authority on loopback.
@ExtendWith(ApplicationExtension.class)
class VerifyScreenTest {
  @TempDir static Path folder;
  private static TrustedParties parties;
  private static byte[] signed;
  private static byte[] forTwo;
  private static Path reviewer;
  private static int number;

  private Path here;
  private Desk desk;

  @BeforeAll
  static void sign() throws Exception {
    parties = new TrustedParties();
    var auditor = identity("Johanna Halden");
    signed = TrustedParties.onePage(auditor);
    forTwo = TrustedParties.onePageForTwo(auditor);
    reviewer =
        parties.file(parties.person("Ruben Roth", TrustedParties.keys("EC", 256), SIGNS), folder);
  }

  private static final int SIGNS = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

  private static SigningIdentity identity(String name) throws Exception {
    return parties.identity(parties.person(name, TrustedParties.keys("EC", 256), SIGNS), folder);
  }

  @AfterAll
  static void end() {
    parties.close();
  }

  @Start
  void start(Stage stage) throws Exception {
    here = Files.createDirectories(folder.resolve("desk-" + number++));
    desk = new Desk(here, 1);
    desk.openAudit(1);
    var trust = Files.write(here.resolve("root.cer"), parties.authority().getEncoded());
    desk.remember(TimestampSettings.ADDRESS, parties.timestamps().address().toString());
    desk.remember(TimestampSettings.TRUST, trust.toString());
    parties.be(Mood.HONEST);
    desk.show(stage, new Screen.Reports());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// A file that was signed here.
  private Path recorded(String name, byte[] pdf) throws Exception {
    var file = Files.write(here.resolve(name), pdf);
    var report =
        new SealedReport(
            file.toString(),
            Hashes.sha256(pdf),
            "PAdES-BASELINE-B",
            "Johanna Halden",
            Instant.parse("2026-11-22T10:00:00Z"));
    if (desk.stored().audit().isSealed()) {
      desk.reports().add(Desk.AUDIT, report);
    } else {
      desk.audits().seal(Desk.AUDIT, report);
    }
    return file;
  }

  @Test
  void a_second_person_signs_what_the_first_one_signed(FxRobot robot) throws Exception {
    var file = recorded("report.pdf", forTwo);
    verify(robot, file);
    until("there is a place", () -> robot.lookup("#countersign").tryQuery().isPresent());
    assertTrue(robot.lookup("#countersign").queryButton().isDisabled());
    desk.willPick(reviewer);
    robot.interact(() -> robot.lookup("#choose-identity").queryButton().fire());
    open(robot, "guessed");
    until("it is told", () -> says(robot, "the password is wrong"));
    assertArrayEquals(forTwo, Files.readAllBytes(file));
    open(robot, "correct horse");
    until("it is open", () -> !robot.lookup("#countersign").queryButton().isDisabled());
    robot.clickOn("B-LT");
    parties.be(Mood.BUSY);
    robot.interact(() -> robot.lookup("#countersign").queryButton().fire());
    until("it is told", () -> says(robot, "status 503"));
    assertArrayEquals(forTwo, Files.readAllBytes(file));

    parties.be(Mood.HONEST);
    robot.interact(() -> robot.lookup("#countersign").queryButton().fire());
    until("both are told", () -> says(robot, "2. Ruben Roth, PAdES-BASELINE-LT"));
    until("there is no place left", () -> robot.lookup("#countersign").tryQuery().isEmpty());
    assertTrue(says(robot, "1. Johanna Halden"));
    assertTrue(says(robot, "or a second signature were added") || says(robot, "byte for byte"));
    var last = desk.reports().ofAudit(Desk.AUDIT).getLast();
    assertEquals("Ruben Roth", last.signer());
    assertEquals(Hashes.sha256(Files.readAllBytes(file)), last.sha256());
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));
    until("the list has one row of it", () -> list(robot).getItems().size() == 1);
    assertTrue(says(robot, "PAdES-BASELINE-LT"));
  }

  @Test
  void reports_are_extended_alone_and_in_bulk_and_what_cannot_be_stays_as_it_was(FxRobot robot)
      throws Exception {
    var first = recorded("first.pdf", signed);
    var second = recorded("second.pdf", forTwo);
    var changed = signed.clone();
    changed[1_500] ^= 1;
    var third = recorded("third.pdf", changed);
    openAgain(robot);
    until("all are listed", () -> list(robot).getItems().size() == 3);
    assertTrue(robot.lookup("#extend").query().isDisabled());

    // Alone, with an authority that is down, then with one that works.
    parties.be(Mood.BUSY);
    select(robot, first);
    extend(robot, "To B-T");
    until("it is told", () -> says(robot, "status 503"));
    assertArrayEquals(signed, Files.readAllBytes(first));
    parties.be(Mood.HONEST);
    extend(robot, "To B-T");
    until("it is told", () -> says(robot, "1 report was extended."));
    assertEquals("PAdES-BASELINE-T", level(first));

    until("the list is back", () -> list(robot).getItems().size() == 3);
    select(robot, first, second, third);
    assertTrue(says(robot, "3 reports selected"));
    extend(robot, "To B-LTA");
    until("it is told", () -> says(robot, "2 reports were extended."));
    until("the other is told", () -> says(robot, "Could not add to third.pdf"));
    assertEquals("PAdES-BASELINE-LTA", level(first));
    assertEquals("PAdES-BASELINE-LTA", level(second));
    assertArrayEquals(changed, Files.readAllBytes(third));
    assertEquals(6, desk.reports().ofAudit(Desk.AUDIT).size());
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));
    until("the list is back", () -> list(robot).getItems().size() == 3);
  }

  @Test
  void what_was_done_to_a_file_is_said_in_plain_words(FxRobot robot) throws Exception {
    var flipped = signed.clone();
    flipped[1_500] ^= 1;
    var longer = Arrays.copyOf(signed, signed.length + 4);
    told(robot, flipped, "Not as it was signed", "not the ones that were signed");
    told(robot, longer, "Not as it was signed", "goes on after the end of what was signed");
    told(robot, Edits.paintedOver(signed), "Not as it was signed", "changed after signing");
    told(robot, Edits.withoutSignature(signed), "Not signed", "no signature in the file");
    told(
        robot,
        Edits.withOtherAttachment(signed),
        "Not as it was signed",
        "audit.json is not the one that was signed");
    told(robot, signed, "Unchanged since it was signed; confirm", "trusted authority");
  }

  private void told(FxRobot robot, byte[] pdf, String verdict, String words) throws Exception {
    var file = Files.write(here.resolve("file-" + number++ + ".pdf"), pdf);
    verify(robot, file);
    until(
        "it says " + verdict,
        () ->
            robot
                .lookup("#verdict")
                .tryQueryAs(Label.class)
                .filter(label -> label.getText().startsWith(verdict))
                .isPresent());
    assertTrue(says(robot, words), () -> words + " in " + words(robot));
  }

  private static String level(Path file) throws Exception {
    return new ReportVerifier(List.of(parties.authority())).verify(file).level();
  }

  private void verify(FxRobot robot, Path file) {
    robot.interact(() -> desk.navigator().go(new Screen.Verify(file)));
    until("it was looked at", () -> robot.lookup("#verdict").tryQuery().isPresent());
  }

  private void openAgain(FxRobot robot) {
    robot.interact(() -> desk.navigator().go(new Screen.ReportOf(Desk.AUDIT)));
    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
  }

  private static void open(FxRobot robot, String password) {
    robot.interact(
        () -> robot.lookup("#identity-password").queryTextInputControl().setText(password));
    robot.interact(() -> robot.lookup("#open-identity").queryButton().fire());
  }

  private static ListView<VerifyViewModel.Row> list(FxRobot robot) {
    return robot.lookup("#reports").queryListView();
  }

  private static void select(FxRobot robot, Path... files) {
    var wanted = Arrays.stream(files).toList();
    robot.interact(
        () -> {
          var list = list(robot);
          list.getSelectionModel().clearSelection();
          list.getItems().stream()
              .filter(row -> wanted.contains(row.file()))
              .forEach(list.getSelectionModel()::select);
        });
  }

  private static void extend(FxRobot robot, String level) {
    until("it can be extended", () -> !robot.lookup("#extend").query().isDisabled());
    robot.interact(
        () ->
            robot.lookup("#extend").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getText().startsWith(level + ":"))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private static boolean says(FxRobot robot, String words) {
    return words(robot).contains(words);
  }

  private static String words(FxRobot robot) {
    return String.join(
        "\n", robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList());
  }
}
