package org.postgresaudit.ui.audit.attachments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.attachment.Area;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.attachment.Pictures;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Evidence the auditor lays beside a control, from the key to the bytes in the store.
@ExtendWith(ApplicationExtension.class)
class AttachmentsTest {
  @TempDir static Path folder;
  private static int number;

  private Path own;
  private Desk desk;
  private Control found;

  @Start
  void start(Stage stage) {
    own = folder.resolve("desk-" + number++);
    desk = new Desk(own, 1);
    desk.openAudit(1);
    found = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).findFirst().get();
    var results = new HashMap<Control, ProbeResult>();
    results.put(found, Desk.found(found, "fsync is off.", Map.of("setting", "fsync")));
    desk.probed(results);
    stage.setWidth(1280);
    stage.setHeight(800);
    desk.show(stage, new Screen.ControlOf(Desk.AUDIT, found.id()));
  }

  @AfterEach
  void leave() {
    desk.close();
  }

  private List<Attachment> stored() {
    return desk.stored().dossier().attachments();
  }

  private byte[] bytes(Attachment attachment) {
    return desk.audits().attachments().bytes(Desk.AUDIT, attachment);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(Files.createDirectories(folder.resolve("files")).resolve(name), content);
  }

  private boolean isOnDisk(byte[] content) throws IOException {
    for (var name : List.of("desk.db", "desk.db-wal")) {
      if (Files.exists(own.resolve(name))) {
        var disk = new String(Files.readAllBytes(own.resolve(name)), StandardCharsets.ISO_8859_1);
        // The edges of the file are the same in any picture of white and little else.
        for (int at = content.length / 4; at + 24 <= content.length * 3 / 4; at += 24) {
          var part = Arrays.copyOfRange(content, at, at + 24);
          if (disk.contains(new String(part, StandardCharsets.ISO_8859_1))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void shows(FxRobot robot, String what) {
    until(what + " is there", () -> robot.lookup(what).tryQuery().isPresent());
  }

  private static void opened(FxRobot robot) {
    shows(robot, "#picture");
    until("it has the keyboard", () -> robot.lookup("#picture").query().isFocused());
    until(
        "it is laid out", () -> robot.lookup("#picture").query().getLayoutBounds().getWidth() > 9);
  }

  private static void drag(FxRobot robot) {
    var at = robot.lookup(".picture-sheet").query().localToScreen(0, 0);
    robot.drag(at.getX() + 20, at.getY() + 30).dropTo(at.getX() + 119, at.getY() + 79);
  }

  private static void isGone(FxRobot robot, String what) {
    until(what + " is gone", () -> robot.lookup(what).tryQuery().isEmpty());
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(n -> n instanceof Label l && l.getText().contains(words))
        .tryQuery()
        .isPresent();
  }

  /// How many rows a table shows as pinned.
  private static long pinned(FxRobot robot, String within) {
    return robot.lookup(within + " .pin-cell").queryAll().stream()
        .filter(cell -> cell.getAccessibleText() != null && !cell.getAccessibleText().isEmpty())
        .count();
  }

  /// A picture that is white but for one area, so that its bytes are those of the area.
  private static byte[] onlyIn(Area area) {
    var random = new Random(7);
    return Pictures.painted(
        240,
        160,
        (x, y) ->
            area.meets(new Area(x, y, 1, 1)) ? 0xff000000 | random.nextInt(0x1000000) : 0xffffffff);
  }

  private void attach(FxRobot robot, Path file) {
    int before = stored().size();
    desk.willPick(file);
    robot.type(KeyCode.A);
    until("it is stored", () -> stored().size() == before + 1);
  }

  private static List<Node> chips(FxRobot robot) {
    return List.copyOf(robot.lookup(".attachment-chip").queryAll());
  }

  @Test
  void a_filter_and_a_search_see_at_once_what_was_attached(FxRobot robot) throws Exception {
    shows(robot, "#attach");
    attach(robot, file("kept.txt", "host all all trust".getBytes(StandardCharsets.UTF_8)));
    robot.interact(() -> robot.lookup("#more-filters").queryButton().fire());
    shows(robot, "#value-attachment-yes");
    robot.interact(() -> robot.lookup("#value-attachment-yes").queryAs(ToggleButton.class).fire());
    var list = robot.lookup("#controls").queryListView();
    until("the control and its head are listed", () -> list.getItems().size() == 2);
    robot.interact(() -> robot.lookup("#clear-filters").queryAs(Hyperlink.class).fire());
    until("all are listed", () -> list.getItems().size() > 2);
    robot.interact(
        () -> robot.lookup("#search-controls").queryTextInputControl().setText("kept.txt"));
    until("it is found by the name of the file", () -> list.getItems().size() == 2);
  }

  @Test
  void a_picture_is_attached_and_blacked_out_by_keyboard_and_its_first_bytes_are_gone(FxRobot robot)
      throws Exception {
    var black = new Area(80 + 10, 67, 80 + 10, 26);
    var secret = onlyIn(black);
    shows(robot, "#attach");
    attach(robot, file("roles.png", secret));
    assertArrayEquals(secret, bytes(stored().getFirst()));
    assertTrue(isOnDisk(secret));

    opened(robot);
    // A frame in the middle, a step to the right, wider, black; then the caption.
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.type(KeyCode.B);
    robot.clickOn("#caption").write("Roles in psql").type(KeyCode.ENTER);
    isGone(robot, "#picture");
    until("it is redrawn", () -> stored().getFirst().caption().equals("Roles in psql"));

    var attachment = stored().getFirst();
    var before = Picture.read(secret).argb();
    var after = Picture.read(bytes(attachment)).argb();
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 240; x++) {
        boolean hidden = black.meets(new Area(x, y, 1, 1));
        assertEquals(hidden ? 0xff000000 : before[y * 240 + x], after[y * 240 + x], x + ", " + y);
      }
    }
    assertFalse(isOnDisk(secret));
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));
  }

  @Test
  void by_mouse_a_frame_is_drawn_undone_drawn_again_and_cropped(FxRobot robot) throws Exception {
    shows(robot, "#attach");
    attach(robot, file("wide.png", Pictures.noisy(300, 200)));
    opened(robot);
    drag(robot);
    robot.clickOn("#black-out");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    drag(robot);
    robot.clickOn("#crop");
    robot.clickOn("#save-picture");
    isGone(robot, "#picture");
    var cropped = Picture.read(bytes(stored().getFirst()));
    assertEquals(100, cropped.width());
    assertEquals(50, cropped.height());
    assertFalse(Arrays.stream(cropped.argb()).anyMatch(pixel -> pixel == 0xff000000));
  }

  @Test
  void escape_does_not_throw_away_what_was_drawn_without_a_word(FxRobot robot) throws Exception {
    shows(robot, "#attach");
    attach(robot, file("kept.png", Pictures.noisy(120, 90)));
    opened(robot);
    robot.type(KeyCode.DOWN).type(KeyCode.B).type(KeyCode.ESCAPE);
    assertTrue(says(robot, "Esc again"));
    shows(robot, "#picture");
    robot.type(KeyCode.ESCAPE);
    isGone(robot, "#picture");
    assertEquals(1, stored().size());
  }

  @Test
  void chips_are_moved_removed_and_put_back_by_keyboard(FxRobot robot) throws Exception {
    shows(robot, "#attach");
    attach(robot, file("one.txt", "host all all trust".getBytes(StandardCharsets.UTF_8)));
    attach(robot, file("two.txt", "hostssl all all".getBytes(StandardCharsets.UTF_8)));
    until("both are shown", () -> chips(robot).size() == 2);

    robot.interact(() -> chips(robot).getFirst().requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    until("it is the second", () -> stored().getLast().name().equals("one.txt"));
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    until("it is the first again", () -> stored().getFirst().name().equals("one.txt"));
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    until("it is the second", () -> stored().getLast().name().equals("one.txt"));

    robot.type(KeyCode.DELETE);
    until("it is removed", () -> stored().size() == 1);
    shows(robot, "#put-back");
    robot.clickOn("#put-back");
    until("it is back", () -> stored().size() == 2);
    assertEquals("one.txt", stored().getLast().name());
  }

  @Test
  void what_was_done_to_attachments_is_taken_back_and_done_again_in_its_turn(FxRobot robot)
      throws Exception {
    shows(robot, "#attach");
    var words = "host all all trust".getBytes(StandardCharsets.UTF_8);
    attach(robot, file("one.txt", words));
    attach(robot, file("two.txt", "hostssl all all".getBytes(StandardCharsets.UTF_8)));
    until("both are shown", () -> chips(robot).size() == 2);
    robot.interact(() -> chips(robot).getFirst().requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    until("it is the second", () -> names().equals(List.of("two.txt", "one.txt")));
    robot.interact(() -> chips(robot).getLast().requestFocus());
    robot.type(KeyCode.ENTER);
    shows(robot, "#caption");
    robot.clickOn("#caption").write("The rules").type(KeyCode.ENTER);
    until("it has a caption", () -> stored().getLast().caption().equals("The rules"));
    isGone(robot, "#caption");
    robot.interact(() -> chips(robot).getLast().requestFocus());
    robot.type(KeyCode.DELETE);
    until("it is removed", () -> names().equals(List.of("two.txt")));
    robot.interact(() -> robot.lookup("#controls").query().requestFocus());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is back", () -> names().equals(List.of("two.txt", "one.txt")));
    assertArrayEquals(words, bytes(stored().getLast()));
    assertEquals("The rules", stored().getLast().caption());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("its caption is gone", () -> stored().getLast().caption().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is the first again", () -> names().equals(List.of("one.txt", "two.txt")));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the other is not attached", () -> names().equals(List.of("one.txt")));

    for (int i = 0; i < 4; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      WaitForAsyncUtils.waitForFxEvents();
    }
    until("all is done again", () -> names().equals(List.of("two.txt")));
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));
  }

  private List<String> names() {
    return stored().stream().map(Attachment::name).toList();
  }

  @Test
  void a_picture_on_the_clipboard_is_pasted(FxRobot robot) throws Exception {
    var image = Pixels.image(Picture.read(Pictures.noisy(50, 40)));
    shows(robot, "#attach");
    robot.interact(
        () -> {
          var content = new ClipboardContent();
          content.putImage(image);
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    until("it is stored", () -> stored().size() == 1);
    assertTrue(stored().getFirst().name().matches("screenshot-\\d{6}\\.png"));
    assertEquals("image/png", stored().getFirst().mediaType());
    shows(robot, "#picture");
  }

  @Test
  void what_is_too_large_is_refused_in_a_sentence(FxRobot robot) throws Exception {
    var path = file("core.dump", new byte[1]);
    try (var large = new RandomAccessFile(path.toFile(), "rw")) {
      large.setLength(200L * 1024 * 1024);
    }
    shows(robot, "#attach");
    desk.willPick(path);
    robot.type(KeyCode.A);
    until("it says so", () -> says(robot, "Could not attach core.dump: it has 200 MB"));
    assertEquals(List.of(), stored());
  }

  @Test
  void a_broken_picture_is_kept_as_a_file_and_said_to_be_broken(FxRobot robot) throws Exception {
    var broken = Pictures.cutShort(Pictures.noisy(50, 50));
    shows(robot, "#attach");
    desk.willPick(file("roles.png", broken));
    robot.type(KeyCode.A);
    until("it says so", () -> says(robot, "roles.png begins like a picture but cannot be read"));
    until("it is stored", () -> stored().size() == 1);
    assertArrayEquals(broken, bytes(stored().getFirst()));
    assertFalse(stored().getFirst().mediaType().startsWith("image/"));
  }

  @Test
  void what_is_pinned_in_the_large_table_is_pinned_in_the_small_one(FxRobot robot) {
    shows(robot, "#enlarge-evidence");
    robot.interact(() -> robot.lookup("#enlarge-evidence").queryButton().fire());
    shows(robot, ".dialog-box #evidence");
    var table = (TableView<?>) robot.lookup(".dialog-box #evidence").query();
    assertEquals("pins", table.getColumns().getFirst().getId());
    until(
        "its cells are there", () -> robot.lookup(".dialog-box .pin-cell").tryQuery().isPresent());
    assertEquals(0, pinned(robot, ".dialog-box"));

    robot.interact(() -> table.getSelectionModel().selectFirst());
    robot.type(KeyCode.P);
    var row = EvidencePin.of(found.id(), Optional.of("shop"), List.of("fsync"));
    until("it is pinned", () -> desk.stored().dossier().pins().equals(List.of(row)));
    until("it shows", () -> pinned(robot, ".dialog-box") == 1);

    robot.type(KeyCode.ESCAPE);
    until("it is closed", () -> robot.lookup(".dialog-box").tryQuery().isEmpty());
    until("it shows", () -> pinned(robot, ".audit-view") == 1);
  }

  @Test
  void the_key_p_pins_the_chosen_row_and_frees_it_again(FxRobot robot) {
    shows(robot, "#evidence");
    var table = (TableView<?>) robot.lookup("#evidence").query();
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().selectFirst();
        });
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.P);
    var row = EvidencePin.of(found.id(), Optional.of("shop"), List.of("fsync"));
    until("it is pinned", () -> desk.stored().dossier().pins().equals(List.of(row)));
    robot.type(KeyCode.P);
    until("it is free", () -> desk.stored().dossier().pins().isEmpty());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is pinned again", () -> desk.stored().dossier().pins().equals(List.of(row)));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it was never pinned", () -> desk.stored().dossier().pins().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until("it is pinned once more", () -> desk.stored().dossier().pins().equals(List.of(row)));
  }
}
