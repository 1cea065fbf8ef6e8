package org.postgresaudit.report.letterhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.ReportFault;

class LogoTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(picture, format, bytes));
    return bytes.toByteArray();
  }

  private static BufferedImage drawn(Logo logo) throws IOException {
    var base64 = logo.dataUri().substring("data:image/png;base64,".length());
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
  }

  /// What it says and that it names the file.
  private static String refused(Path file) {
    var fault = assertThrows(ReportFault.class, () -> Logo.read(file));
    var sentence = String.valueOf(fault.getMessage());
    assertTrue(sentence.contains(file.toString()), sentence);
    return sentence;
  }

  private static byte[] chunk(String type, byte[] content) {
    var crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.US_ASCII));
    crc.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  /// A PNG that says it is so large, with as many bytes of zeros packed into it.
  private static byte[] png(int width, int height, int zeros, byte[]... chunks) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    bytes.write(
        chunk(
            "IHDR",
            ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array()));
    for (var other : chunks) {
      bytes.write(other);
    }
    bytes.write(chunk("IDAT", packed(zeros)));
    bytes.write(chunk("IEND", new byte[0]));
    return bytes.toByteArray();
  }

  private static byte[] packed(int zeros) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      for (int left = zeros; left > 0; left -= 1 << 20) {
        deflater.write(new byte[Math.min(left, 1 << 20)]);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void png_and_jpeg_become_a_small_opaque_picture() throws Exception {
    var large = drawn(Logo.read(file("a.png", picture("png", 2_800, 700))));
    assertEquals(284, large.getHeight());
    assertEquals(1_136, large.getWidth());
    assertEquals(Color.ORANGE.getRGB(), large.getRGB(5, 5));
    var logo = Logo.read(file("b.jpeg", picture("jpeg", 300, 100)));
    assertEquals(3.0, logo.ratio());
    assertEquals(300, drawn(logo).getWidth());
  }

  @Test
  void what_is_kept_is_the_same_and_needs_the_file_no_more() throws Exception {
    var file = file("a.png", picture("png", 300, 100));
    var logo = Logo.read(file);
    Files.delete(file);
    var again = Logo.ofKept(logo.kept());
    assertEquals(logo, again);
    assertEquals(logo.ratio(), again.ratio());
    assertNotEquals(Logo.read(file("b.png", picture("png", 301, 100))), again);
    for (var other :
        new String[] {"", "x", "ab.cd", "." + logo.kept(), logo.kept().replaceFirst("A", "B")}) {
      assertTrue(
          String.valueOf(assertThrows(ReportFault.class, () -> Logo.ofKept(other)).getMessage())
              .contains("choose it again, or remove it"));
    }
  }

  @Test
  @Timeout(10)
  void a_bomb_is_refused_before_it_is_unpacked() throws Exception {
    var bomb = file("bomb.png", png(60_000, 60_000, 200_000_000));
    assertTrue(Files.size(bomb) < 300_000);
    assertTrue(refused(bomb).contains("it says it has 60000 × 60000 pixels"));
    assertTrue(refused(file("long.png", png(3_000, 20, 9))).contains("3000 × 20 pixels"));
    assertTrue(refused(file("none.png", png(0, 0, 9))).contains("damaged"));
    assertTrue(refused(file("less.png", png(-5, 70_000, 9))).contains("damaged"));
  }

  @Test
  @Timeout(10)
  void a_bomb_in_the_description_is_not_opened() throws Exception {
    var words = new ByteArrayOutputStream();
    words.write("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
    words.write(packed(400_000_000));
    var file =
        file("words.png", png(40, 20, 20 * (1 + 40 * 3), chunk("zTXt", words.toByteArray())));
    assertEquals(2.0, Logo.read(file).ratio());
  }

  @Test
  void what_is_no_picture_gets_a_sentence_that_says_what_to_do() throws Exception {
    assertTrue(
        refused(file("letter.png", "Dear Sirs".getBytes(StandardCharsets.UTF_8)))
            .contains("neither a PNG nor a JPEG"));
    assertTrue(refused(file("empty.png", new byte[0])).contains("neither a PNG nor a JPEG"));
    assertTrue(refused(file("a.gif", picture("gif", 30, 30))).contains("save it as PNG"));
    var whole = picture("png", 300, 100);
    assertTrue(refused(file("cut.png", Arrays.copyOf(whole, 60))).contains("damaged"));
    var broken = whole.clone();
    Arrays.fill(broken, 50, 80, (byte) 0x5A);
    assertTrue(refused(file("broken.png", broken)).contains("damaged"));
    var jpeg = picture("jpeg", 300, 100);
    assertTrue(refused(file("cut.jpg", Arrays.copyOf(jpeg, 30))).contains("damaged"));
  }

  @Test
  void drawings_that_could_load_or_run_something_are_refused_as_such() throws Exception {
    for (var svg :
        new String[] {
          "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://127.0.0.1:9/x.png'/></svg>",
          "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
              + "<SVG onload='alert(1)'><script>alert(1)</script>&x;</SVG>"
        }) {
      assertTrue(
          refused(file("logo.svg", svg.getBytes(StandardCharsets.UTF_8)))
              .contains("it is an SVG drawing, which can hold scripts and links; save it as PNG"));
    }
  }

  @Test
  void what_is_not_there_is_a_folder_or_is_far_too_large_is_told_apart() throws Exception {
    assertTrue(refused(folder.resolve("gone.png")).contains("it is not there"));
    assertTrue(refused(folder).contains("check that it is a file"));
    var huge = folder.resolve("huge.png");
    try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.write(picture("png", 30, 30));
      sparse.setLength(6L << 30);
    }
    assertTrue(refused(huge).contains("larger than 4 MB"));
    var endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      assertTrue(refused(endless).toLowerCase(Locale.ROOT).contains("check that it is a file"));
    }
  }
}
