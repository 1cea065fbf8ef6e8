package org.postgresaudit.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.TabWalk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From a decided audit to a signed file that verifies, on the real screen with the real report.
@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Path here;
  private Desk desk;
  private Control found;

  @Start
  void start(Stage stage) throws Exception {
    here = Files.createDirectories(folder.resolve("desk-" + number++));
    desk = new Desk(here, 1);
    desk.openAudit(1);
    var results = new HashMap<Control, ProbeResult>();
    for (var control : desk.checklist().controls()) {
      if (control.isAttestation()) {
        results.put(control, Desk.result(control, new Outcome.NotApplicable("No such thing.")));
      }
    }
    found = desk.control(1);
    results.put(found, Desk.found(found, "Everyone may connect.", Map.of("address", "0.0.0.0")));
    desk.probed(results);
    desk.show(stage, new Screen.ReportOf(Desk.AUDIT));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_real_pages_are_shown_and_what_is_undecided_blocks_signing(FxRobot robot) {
    until("the pages are shown", () -> robot.lookup("#pages").tryQuery().isPresent());
    assertTrue(robot.lookup("#sign").queryButton().isDisabled());
    until("only that is open", () -> text(robot, "#why-not").contains("Settle the open point"));
    assertTrue(robot.lookup("1 control is undecided").tryQuery().isPresent());
    robot.clickOn("Go");
    until(
        "the control is opened",
        () -> desk.navigator().current().equals(new Screen.ControlOf(Desk.AUDIT, found.id())));
  }

  @Test
  void what_is_typed_is_stored_when_the_typing_pauses(FxRobot robot) {
    until("the form is shown", () -> robot.lookup("#scope").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#scope").queryTextInputControl().setText("Only shop."));
    until("it is stored", () -> desk.stored().audit().scope().equals("Only shop."));
    robot.interact(() -> robot.lookup("#next-review").query().requestFocus());
    robot.write("25 Nov 2027");
    robot.push(KeyCode.TAB);
    until(
        "the day is stored without Enter, typed as it is shown",
        () -> desk.stored().audit().nextReview().equals(Optional.of(LocalDate.of(2027, 11, 25))));
  }

  @Test
  void the_letterhead_is_there_after_closing_and_opening_and_can_be_taken_back(FxRobot robot)
      throws Exception {
    until("the form is shown", () -> robot.lookup("#contact").tryQuery().isPresent());
    var file = here.resolve("logo.png");
    var picture = new java.awt.image.BufferedImage(300, 100, 1);
    javax.imageio.ImageIO.write(picture, "png", file.toFile());
    desk.willPick(file);
    robot.interact(() -> robot.lookup("#choose-logo").queryButton().fire());
    until("the logo is shown", () -> text(robot, "#choose-logo").equals("Replace"));
    var drawn = robot.lookup("#logo-picture").queryAs(javafx.scene.image.ImageView.class);
    assertEquals(3.0, drawn.getImage().getWidth() / drawn.getImage().getHeight(), 0.1);
    Files.delete(file);
    robot.interact(
        () -> {
          set(robot, "#organisation", "Halden Roth");
          set(robot, "#contact", "+49 221 555 0142");
          set(robot, "#authors", "Ida Berg, Tom Lund");
          set(robot, "#changed", "The scope is set out");
          set(robot, "#accent", "#f2a900");
          robot.lookup("#add-recipient").queryButton().fire();
          set(robot, "#recipient-1", "Dr Katrin Vogt");
        });
    assertTrue(text(robot, "#accent-said").startsWith("Too pale for text: contrast 1."));
    robot.interact(() -> set(robot, "#primary", "dark"));
    assertTrue(text(robot, "#primary-said").startsWith("Write # and six digits"));
    until("it blocks", () -> says(robot, "A colour of the letterhead is none."));
    robot.interact(() -> set(robot, "#primary", "#4a1d4f"));
    openAgain(robot);
    until("the form is shown", () -> robot.lookup("#contact").tryQuery().isPresent());
    assertEquals("Replace", text(robot, "#choose-logo"));
    assertEquals("Halden Roth", typed(robot, "#organisation"));
    assertEquals("+49 221 555 0142", typed(robot, "#contact"));
    assertEquals("Ida Berg, Tom Lund", typed(robot, "#authors"));
    assertEquals("The scope is set out", typed(robot, "#changed"));
    assertEquals("#f2a900", typed(robot, "#accent"));
    assertEquals("#4a1d4f", typed(robot, "#primary"));
    assertEquals("Dr Katrin Vogt", typed(robot, "#recipient-1"));
    robot.interact(() -> robot.lookup("#remove-logo").queryButton().fire());
    assertEquals("Choose", text(robot, "#choose-logo"));
    robot.interact(() -> robot.lookup("#remove-recipient-1").queryButton().fire());
    robot.interact(() -> robot.lookup("#undo-details").queryButton().fire());
    assertEquals("Dr Katrin Vogt", typed(robot, "#recipient-1"));
    robot.interact(() -> robot.lookup("#undo-details").queryButton().fire());
    assertEquals("Replace", text(robot, "#choose-logo"));
  }

  @Test
  void a_logo_that_will_not_do_gets_a_sentence_and_the_form_stays_as_it_is(FxRobot robot)
      throws Exception {
    until("the form is shown", () -> robot.lookup("#contact").tryQuery().isPresent());
    desk.willPick(Files.writeString(here.resolve("logo.svg"), "<svg onload='alert(1)'/>"));
    robot.interact(() -> robot.lookup("#choose-logo").queryButton().fire());
    until("it says so", () -> says(robot, "it is an SVG drawing"));
    assertEquals("Choose", text(robot, "#choose-logo"));
    desk.willPick(here.resolve("gone.png"));
    robot.interact(() -> robot.lookup("#choose-logo").queryButton().fire());
    until("it says so", () -> says(robot, "it is not there; choose the file where it is now"));
  }

  @Test
  void what_is_too_long_for_its_place_is_refused_whole_and_told(FxRobot robot) {
    until("the form is shown", () -> robot.lookup("#summary").tryQuery().isPresent());
    robot.interact(
        () -> {
          var summary = robot.lookup("#summary").queryTextInputControl();
          summary.setText("As agreed.");
          summary.requestFocus();
          summary.appendText("x".repeat(3_000));
        });
    assertEquals("As agreed.", typed(robot, "#summary"));
    assertTrue(says(robot, "That would be 3010 letters, and at most 2500 fit here."));
    robot.interact(() -> robot.lookup("#summary").queryTextInputControl().appendText(" All."));
    until("it is stored", () -> typed(robot, "#summary").equals("As agreed. All."));
    assertFalse(says(robot, "That would be"));
  }

  private static String typed(FxRobot robot, String field) {
    return robot.lookup(field).queryTextInputControl().getText();
  }

  @Test
  void a_draft_is_exported_without_closing_the_audit(FxRobot robot) {
    until("the form is shown", () -> robot.lookup("#export-draft").tryQuery().isPresent());
    var target = here.resolve("draft.pdf");
    desk.willPick(target);
    robot.interact(
        () -> robot.lookup("#export-draft").queryAs(javafx.scene.control.Hyperlink.class).fire());
    until("the draft is written", () -> Files.exists(target) && Files.size(target) > 10_000);
    assertFalse(desk.stored().audit().isSealed());
  }

  @Test
  void signing_writes_a_file_that_verifies_and_closes_the_audit(FxRobot robot) throws Exception {
    decide(robot, "");
    makeIdentity(robot);
    var target = here.resolve("report.pdf");
    desk.willPick(target);
    robot.interact(
        () ->
            robot
                .lookup("#save-enclosures")
                .queryAs(javafx.scene.control.CheckBox.class)
                .setSelected(true));
    robot.interact(() -> robot.lookup("#sign").queryButton().fire());
    until("the audit is closed", () -> desk.stored().audit().isSealed());
    until("it says so", () -> robot.lookup("#signed").tryQuery().isPresent());
    TabWalk.check("signed report");
    assertTrue(new ReportVerifier().verify(target).verdict().isUnchanged());
    try (var beside = Files.list(here.resolve("report-enclosures"))) {
      assertEquals(
          java.util.Set.of(
              "audit.json",
              "findings.csv",
              "remediation.sql",
              "postgresql.conf.proposal",
              "pg_hba.conf.proposal"),
          beside
              .map(file -> file.getFileName().toString())
              .collect(java.util.stream.Collectors.toSet()));
    }
    assertEquals(target.toString(), desk.reports().ofAudit(Desk.AUDIT).getFirst().file());
    until("the signed pages are shown", () -> origin(robot).startsWith("Signed file of "));
    until("signing is off", () -> robot.lookup("#sign").queryButton().isDisabled());
    verifies(robot, target, "Unchanged since it was signed; confirm who the signer is");
    TabWalk.check("verification");
    var changed = here.resolve("changed.pdf");
    Files.copy(target, changed);
    Files.writeString(changed, "\n%more\n", StandardOpenOption.APPEND);
    verifies(robot, changed, "Not as it was signed");
    var noPdf = Files.writeString(here.resolve("letter.pdf"), "Dear Sirs");
    verifies(robot, noPdf, "The file could not be verified");
  }

  @Test
  void a_sealed_audit_shows_the_pages_of_its_file_or_says_that_it_is_gone(FxRobot robot)
      throws Exception {
    decide(robot, "");
    openIdentity(robot);
    var target = here.resolve("report.pdf");
    desk.willPick(target);
    robot.interact(() -> robot.lookup("#sign").queryButton().fire());
    until("the signed pages are shown", () -> origin(robot).startsWith("Signed file of "));
    openAgain(robot);
    until("the signed pages are shown", () -> origin(robot).startsWith("Signed file of "));
    var signed = Files.readAllBytes(target);
    Files.writeString(target, "\n%more\n", StandardOpenOption.APPEND);
    openAgain(robot);
    until("it says so", () -> says(robot, target + " is not the one that was signed"));
    Files.delete(target);
    openAgain(robot);
    until("it says so", () -> says(robot, "The signed report is no longer at " + target));
    assertTrue(robot.lookup("#pages").tryQuery().isEmpty());
    Files.write(target, signed);
    robot.clickOn("Try again");
    until("the signed pages are shown", () -> origin(robot).startsWith("Signed file of "));
  }

  @Test
  void other_documents_are_signed_in_the_same_go_and_after_the_audit_is_closed(FxRobot robot)
      throws Exception {
    decide(robot, "");
    openIdentity(robot);
    choose(robot, "#language", "Deutsch");
    until("it is stored", () -> desk.stored() != null && language().equals("de"));
    along(robot, "executive", "plan", "findings");
    assertEquals("Signs 4 documents", text(robot, "#sign-along"));
    var target = here.resolve("report.pdf");
    var mine = Files.writeString(here.resolve("report-plan.pdf"), "my own notes");
    desk.willPick(target);
    robot.interact(() -> robot.lookup("#sign").queryButton().fire());
    until("it says so", () -> says(robot, "report.pdf, and 2 more documents beside it"));
    until("it says what is missing", () -> says(robot, "report-plan.pdf was not signed"));
    assertEquals("my own notes", Files.readString(mine));
    var sealed = desk.stored().audit().sealedAt();
    var finding = "finding:" + found.id();
    assertEquals(List.of("full", "executive", finding), documents());
    until("it can sign more", () -> text(robot, "#sign").equals("Sign this document"));

    // Later: the one that was in the way, and another.
    choose(robot, "#variant", "Remediation plan");
    until("it can be signed", () -> !robot.lookup("#sign").queryButton().isDisabled());
    desk.willPick(here.resolve("plan.pdf"));
    robot.interact(() -> robot.lookup("#sign").queryButton().fire());
    until("it is recorded", () -> documents().contains("plan"));
    until("its pages are shown", () -> origin(robot).startsWith("Signed file of "));

    assertEquals(sealed, desk.stored().audit().sealedAt());
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));
    var results = new HashSet<String>();
    for (var report : desk.reports().ofAudit(Desk.AUDIT)) {
      var file = Path.of(report.file());
      var bytes = Files.readAllBytes(file);
      assertEquals(Hashes.sha256(bytes), report.sha256());
      assertTrue(new ReportVerifier().verify(file).verdict().isUnchanged(), report::file);
      try (var document = Loader.loadPDF(bytes)) {
        assertEquals("de-DE", document.getDocumentCatalog().getLanguage(), report::file);
        results.add(
            Hashes.sha256(
                document
                    .getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getValue("audit.json")
                    .getEmbeddedFile()
                    .toByteArray()));
      }
    }
    assertEquals(1, results.size(), "every document holds the same results");
  }

  private List<String> documents() {
    return desk.reports().ofAudit(Desk.AUDIT).stream().map(SealedReport::document).toList();
  }

  private String language() {
    return desk.remembered("report." + Desk.AUDIT + ".language").orElse("");
  }

  private static void along(FxRobot robot, String... words) {
    var menu = robot.lookup("#sign-along").queryAs(MenuButton.class);
    for (var word : words) {
      robot.interact(
          () ->
              menu.getItems().stream()
                  .filter(item -> item.getId().equals("along-" + word))
                  .forEach(MenuItem::fire));
    }
  }

  /// Chooses what has these words in its list.
  private static <T> void choose(FxRobot robot, String id, String words) {
    @SuppressWarnings("unchecked")
    ComboBox<T> box = robot.lookup(id).queryAs(ComboBox.class);
    robot.interact(
        () ->
            box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(words))
                .findFirst()
                .ifPresentOrElse(
                    box::setValue,
                    () -> {
                      throw new AssertionError(words + " is not in " + box.getItems());
                    }));
  }

  /// The identity of a file made once for all tests.
  private void openIdentity(FxRobot robot) throws Exception {
    var file = folder.resolve("auditor.p12");
    if (!Files.exists(file)) {
      SigningIdentity.selfSigned(
          new SelfSigned("Mara Keller", "", SelfSigned.KeyKind.EC_P256, 1),
          file,
          "correct horse".toCharArray());
    }
    desk.willPick(file);
    robot.interact(() -> robot.lookup("#choose-identity").queryButton().fire());
    robot.interact(() -> set(robot, "#identity-password", "correct horse"));
    robot.interact(() -> robot.lookup("#open-identity").queryButton().fire());
    until("it is open", () -> text(robot, "#identity-said").contains("Mara Keller, self-signed"));
  }

  @Test
  void an_unbroken_history_is_told(FxRobot robot) {
    until("it says so", () -> says(robot, "The history of this audit is unbroken"));
  }

  @Test
  void a_history_changed_by_hand_blocks_signing(FxRobot robot) throws Exception {
    decide(robot, "as agreed");
    openIdentity(robot);
    until("it can be signed", () -> !robot.lookup("#sign").queryButton().isDisabled());
    desk.editByHand("update annotation set verdict = 'compliant'");
    var target = here.resolve("report.pdf");
    desk.willPick(target);
    robot.interact(() -> robot.lookup("#sign").queryButton().fire());
    until("it says so", () -> says(robot, "changed outside the workbench"));
    assertFalse(Files.exists(target));
    openAgain(robot);
    until("it says so", () -> says(robot, "changed outside the workbench"));
    until("it is the open point", () -> text(robot, "#why-not").contains("Settle the open point"));
    assertTrue(robot.lookup("#sign").queryButton().isDisabled());
    assertFalse(says(robot, "is unbroken"));
  }

  @Test
  void a_note_with_the_password_typed_for_the_server_blocks_signing(FxRobot robot) {
    robot.interact(desk::askForPassword);
    until("the password is asked for", () -> robot.lookup("#password").tryQuery().isPresent());
    robot.interact(() -> set(robot, "#password", "Seeadler-2026"));
    robot.interact(() -> robot.lookup("#password").query().requestFocus());
    robot.type(KeyCode.ENTER);
    decide(robot, "Logged in with Seeadler-2026 as agreed.");
    until("it says so", () -> says(robot, "a password used in this audit"));
    until("it is the open point", () -> text(robot, "#why-not").contains("Settle the open point"));
    assertTrue(robot.lookup("#sign").queryButton().isDisabled());
    assertFalse(says(robot, "Seeadler-2026"));
  }

  private void decide(FxRobot robot, String note) {
    desk.audits()
        .annotate(
            Desk.AUDIT,
            new Annotation(
                found.id(),
                Instant.parse("2026-11-22T10:00:00Z"),
                "Mara Keller",
                Optional.of(Verdict.NOT_COMPLIANT),
                Optional.empty(),
                Optional.empty(),
                note));
    openAgain(robot);
    until(
        "everything is decided",
        () -> robot.lookup("Every control is decided").tryQuery().isPresent());
  }

  private void openAgain(FxRobot robot) {
    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
    robot.interact(() -> desk.navigator().go(new Screen.ReportOf(Desk.AUDIT)));
  }

  private static String origin(FxRobot robot) {
    return robot.lookup("#origin").tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  private static boolean says(FxRobot robot, String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText() != null && label.getText().contains(words));
  }

  @Test
  void a_wrong_password_of_the_identity_gets_one_sentence(FxRobot robot) throws Exception {
    until("the form is shown", () -> robot.lookup("#make-identity").tryQuery().isPresent());
    openIdentity(robot);
    desk.willPick(folder.resolve("auditor.p12"));
    robot.interact(() -> robot.lookup("#choose-identity").queryButton().fire());
    robot.interact(
        () -> robot.lookup("#identity-password").queryTextInputControl().setText("guessed"));
    robot.interact(() -> robot.lookup("#open-identity").queryButton().fire());
    until(
        "it says so",
        () ->
            robot.lookup(".problem-label .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("auditor.p12")));
  }

  @Test
  void an_identity_that_cannot_be_written_keeps_its_form(FxRobot robot) {
    until("the form is shown", () -> robot.lookup("#make-identity").tryQuery().isPresent());
    fillIdentity(robot, here.resolve("no such folder").resolve("id.p12"));
    until(
        "it says so",
        () ->
            robot.lookup(".dialog-box .problem-label .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("no such folder")));
    assertEquals(
        "correct horse", robot.lookup("#identity-new-password").queryTextInputControl().getText());
    robot.interact(
        () -> {
          set(robot, "#identity-new-file", here.resolve("id.p12").toString());
          robot.lookup("#make").queryButton().fire();
        });
    until(
        "the identity is there",
        () -> text(robot, "#identity-said").contains("Mara Keller, self-signed"));
    assertTrue(robot.lookup("#make").tryQuery().isEmpty());
  }

  private void makeIdentity(FxRobot robot) {
    fillIdentity(robot, here.resolve("id.p12"));
    until(
        "the identity is there",
        () -> text(robot, "#identity-said").contains("Mara Keller, self-signed"));
  }

  private void fillIdentity(FxRobot robot, Path file) {
    robot.interact(
        () -> robot.lookup("#make-identity").queryAs(javafx.scene.control.Hyperlink.class).fire());
    robot.interact(
        () -> {
          set(robot, "#identity-name", "Mara Keller");
          set(robot, "#identity-new-password", "correct horse");
          set(robot, "#identity-password-again", "correct horse");
          set(robot, "#identity-new-file", file.toString());
          robot.lookup("#make").queryButton().fire();
        });
  }

  private void verifies(FxRobot robot, Path file, String verdict) {
    robot.interact(() -> desk.navigator().go(new Screen.Verify(file)));
    until(
        "it says " + verdict,
        () ->
            robot.lookup("#verdict").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals(verdict)));
  }

  private static void set(FxRobot robot, String field, String text) {
    robot.lookup(field).queryTextInputControl().setText(text);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }
}
