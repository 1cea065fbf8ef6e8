package org.postgresaudit.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingTest {
  @TempDir Path folder;

  @Test
  void a_picture_is_told_by_its_content_and_not_by_its_name() throws RefusedAttachment {
    var incoming = Incoming.of("invoice.exe", Pictures.noisy(8, 8));
    assertEquals("image/png", incoming.mediaType());
    assertTrue(incoming.isPicture());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>|image/svg+xml",
        "<?xml version='1.0'?><svg></svg>|image/svg+xml",
        "<!DOCTYPE html><script>alert(1)</script>|text/html",
        "%PDF-1.7 and more|application/pdf",
        "MZ this program cannot be run|application/vnd.microsoft.portable-executable",
        "host all all 0.0.0.0/0 trust|text/plain",
      })
  void what_could_act_is_never_shown(String content, String type) throws RefusedAttachment {
    var incoming = Incoming.of("picture.png", content.getBytes(StandardCharsets.UTF_8));
    assertEquals(type, incoming.mediaType());
    assertFalse(incoming.isPicture());
    assertTrue(incoming.notice().isEmpty());
  }

  @Test
  void a_broken_picture_is_attached_as_a_file_with_a_notice() throws RefusedAttachment {
    var incoming = Incoming.of("roles.png", Pictures.cutShort(Pictures.noisy(50, 50)));
    assertFalse(incoming.isPicture());
    assertEquals(MediaTypes.UNKNOWN, incoming.mediaType());
    assertTrue(incoming.notice().orElseThrow().startsWith("roles.png begins like a picture"));
  }

  @Test
  void a_file_that_is_too_large_is_refused_before_it_is_read() throws IOException {
    var file = folder.resolve("core.dump");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L * 1024 * 1024);
    }
    var refused = assertThrows(RefusedAttachment.class, () -> Incoming.read(file));
    assertEquals(
        "Could not attach core.dump: it has 200 MB, and an attachment may have at most 25 MB."
            + " Attach the part that matters, such as a screenshot or an excerpt.",
        refused.getMessage());
  }

  @Test
  void what_is_no_file_is_refused() throws IOException {
    var empty = Files.createFile(folder.resolve("empty.txt"));
    assertThrows(RefusedAttachment.class, () -> Incoming.read(folder));
    assertThrows(RefusedAttachment.class, () -> Incoming.read(empty));
    var gone = assertThrows(RefusedAttachment.class, () -> Incoming.read(folder.resolve("gone")));
    assertTrue(gone.getMessage().contains("it is not there any more"), gone.getMessage());
  }

  @Test
  void a_bomb_is_refused_with_its_dimensions() {
    var refused =
        assertThrows(
            RefusedAttachment.class, () -> Incoming.of("map.png", Pictures.bomb(30_000, 30_000)));
    assertEquals(
        "Could not attach map.png: it has 30,000 × 30,000 pixels, and at most 40 million can be"
            + " shown. Scale it down or attach the part that matters.",
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd|passwd",
        "C:\\Users\\mara\\plan.pdf|plan.pdf",
        "report\u202Efdp.exe|reportfdp.exe",
        "con.txt|_con.txt",
        "what?.png|what_.png",
        ".hidden. |hidden",
        "Zürich 漢字.png|Zürich 漢字.png",
      })
  void names_are_cleaned(String given, String clean) {
    assertEquals(clean, FileName.clean(given));
  }

  @Test
  void a_name_of_nothing_that_can_be_shown_gets_another() {
    assertEquals("ab c.txt", FileName.clean("a\u0000b\u0007\nc.txt"));
    assertEquals("attachment", FileName.clean("..."));
    assertEquals("attachment", FileName.clean("\u202E\u0000"));
  }

  @Test
  void a_long_name_keeps_its_ending() {
    var clean = FileName.clean("x".repeat(400) + ".pdf");
    assertEquals(100, clean.length());
    assertTrue(clean.endsWith("….pdf"), clean);
  }
}
