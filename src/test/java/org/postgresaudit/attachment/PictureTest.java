package org.postgresaudit.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final int BLACK = 0xff000000;

  @Test
  void what_is_blacked_out_is_black_and_the_rest_is_as_it_was() throws PictureFault {
    var before = Picture.read(Pictures.noisy(60, 40));
    var edit = PictureEdit.none(before).blackingOut(new Area(10, 5, 20, 10));

    var after = Picture.read(before.edited(edit).png());

    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 60; x++) {
        boolean hidden = x >= 10 && x < 30 && y >= 5 && y < 15;
        int expected = hidden ? BLACK : before.argb()[y * 60 + x];
        assertEquals(expected, after.argb()[y * 60 + x], x + ", " + y);
      }
    }
  }

  @Test
  void what_is_cropped_away_is_not_in_the_new_picture() throws PictureFault {
    var before = Picture.read(Pictures.noisy(60, 40));
    var edit =
        PictureEdit.none(before)
            .blackingOut(new Area(0, 0, 15, 15))
            .croppedTo(new Area(10, 10, 30, 20));

    var after = before.edited(edit);

    assertEquals(30, after.width());
    assertEquals(20, after.height());
    assertEquals(BLACK, after.argb()[0]);
    assertEquals(before.argb()[10 * 60 + 15], after.argb()[5]);
  }

  @Test
  void pixels_behind_transparency_do_not_survive() throws PictureFault {
    var secret = Pictures.painted(4, 4, (_, _) -> 0x00c0ffee);
    for (int pixel : Picture.read(secret).argb()) {
      assertEquals(0xffffffff, pixel);
    }
  }

  @Test
  void a_picture_that_claims_too_many_pixels_is_never_decoded() {
    var bomb = Pictures.bomb(60_000, 60_000);
    var fault =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(2),
            () -> assertThrows(PictureFault.class, () -> Picture.read(bomb)));
    assertEquals(PictureFault.Kind.TOO_MANY_PIXELS, fault.kind());
    assertTrue(fault.reason().contains("60,000 × 60,000"), fault.reason());
  }

  @Test
  void a_broken_picture_is_said_to_be_broken() {
    for (var broken :
        List.of(
            Pictures.cutShort(Pictures.noisy(50, 50)),
            Pictures.bomb(5_000, 5_000),
            "\u0089PNG\r\n\u001a\nnothing more".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2})) {
      var fault = assertThrows(PictureFault.class, () -> Picture.read(broken));
      assertEquals(PictureFault.Kind.UNREADABLE, fault.kind());
    }
  }

  @Test
  void a_picture_made_smaller_keeps_its_shape_and_never_grows() throws PictureFault {
    var picture = Picture.read(Pictures.noisy(400, 100));
    var small = picture.fitting(64, 64);
    assertEquals(64, small.width());
    assertEquals(16, small.height());
    assertArrayEquals(picture.argb(), picture.fitting(1_000, 1_000).argb());
  }

  @Test
  void a_photograph_taken_sideways_stands_upright() throws PictureFault {
    var lying = Picture.read(Pictures.painted(40, 20, (x, _) -> x < 20 ? BLACK : 0xffffffff));
    var jpeg = lying.jpeg(0.95f);
    var turned = withOrientation(jpeg, 6);
    var picture = Picture.read(turned);
    assertEquals(20, picture.width());
    assertEquals(40, picture.height());
    // Turned to the right, what was left is now above.
    assertTrue((picture.argb()[10] & 0xff) < 40);
    assertTrue((picture.argb()[39 * 20 + 10] & 0xff) > 215);
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var file = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, file, 0, 2);
    System.arraycopy(exif, 0, file, 2, exif.length);
    System.arraycopy(jpeg, 2, file, 2 + exif.length, jpeg.length - 2);
    return file;
  }

  @Test
  void areas_stay_in_the_picture() {
    var whole = new Area(0, 0, 100, 50);
    assertEquals(new Area(10, 20, 21, 11), Area.between(30, 30, 10, 20));
    assertEquals(new Area(0, 0, 6, 6), Area.between(-5, -5, 5, 5).within(whole));
    assertEquals(new Area(99, 49, 1, 1), new Area(500, 500, 3, 3).within(whole));
    assertEquals(new Area(80, 0, 20, 10), new Area(5, 5, 20, 10).moved(1000, -1000, whole));
    assertEquals(new Area(90, 40, 10, 10), new Area(90, 40, 5, 5).grown(50, 50, whole));
    assertEquals(new Area(90, 40, 1, 1), new Area(90, 40, 5, 5).grown(-50, -50, whole));
    assertTrue(new Area(0, 0, 10, 10).meets(new Area(9, 9, 5, 5)));
    assertFalse(new Area(0, 0, 10, 10).meets(new Area(10, 0, 5, 5)));
  }

  @Test
  void an_edit_is_empty_until_something_is_done() {
    var edit = PictureEdit.none(Picture.of(2, 2, new int[4]));
    assertTrue(edit.isEmpty());
    assertFalse(edit.blackingOut(new Area(0, 0, 1, 1)).isEmpty());
    assertFalse(edit.croppedTo(new Area(0, 0, 1, 1)).isEmpty());
  }
}
