package org.postgresaudit.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.vault.Passphrase.Weakness;

class SealedFileTest {
  private static final Passphrase PASSPHRASE = Passphrase.of("seven wörds to remember");
  private static final int PART = SealHeader.PART;
  private static final int HEADER = SealHeader.fresh().bytes().length;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, PART - 1, PART, PART + 1, 3 * PART, 3 * PART + 17})
  void what_was_sealed_is_opened(int length) throws IOException {
    var plain = bytes(length);
    assertArrayEquals(plain, opened(sealed(plain), PASSPHRASE));
  }

  @Test
  void an_accent_may_be_composed_by_another_keyboard() throws IOException {
    var plain = bytes(100);
    assertArrayEquals(plain, opened(sealed(plain), Passphrase.of("seven wo\u0308rds to remember")));
  }

  @Test
  void the_same_text_is_sealed_differently_each_time() throws IOException {
    var plain = bytes(100);
    assertFalse(Arrays.equals(sealed(plain), sealed(plain)));
  }

  @Test
  void another_passphrase_opens_nothing() throws IOException {
    var sealed = sealed(bytes(100));
    var fault =
        assertThrows(
            SealFault.class, () -> opened(sealed, Passphrase.of("seven words to remember")));
    assertEquals(SealFault.Kind.WRONG_PASSPHRASE, fault.kind());
  }

  @Test
  void a_change_anywhere_is_noticed() throws IOException {
    var sealed = sealed(bytes(PART + 100));
    for (int at : new int[] {9 + 12, HEADER - 1, HEADER, HEADER + PART, sealed.length - 1}) {
      var changed = sealed.clone();
      changed[at] ^= 1;
      assertThrows(SealFault.class, () -> opened(changed, PASSPHRASE), "byte " + at);
    }
  }

  @Test
  void a_file_that_was_cut_off_is_noticed_wherever_it_was_cut() throws IOException {
    var sealed = sealed(bytes(2 * PART));
    var whole = PART + SealHeader.TAG;
    for (int length :
        new int[] {5, HEADER - 1, HEADER, HEADER + 3, HEADER + whole, sealed.length - 1}) {
      assertThrows(
          SealFault.class,
          () -> opened(Arrays.copyOf(sealed, length), PASSPHRASE),
          "first " + length);
    }
  }

  @Test
  void parts_cannot_change_places() throws IOException {
    var sealed = sealed(bytes(3 * PART));
    var whole = PART + SealHeader.TAG;
    var swapped = sealed.clone();
    System.arraycopy(sealed, HEADER, swapped, HEADER + whole, whole);
    System.arraycopy(sealed, HEADER + whole, swapped, HEADER, whole);
    assertThrows(SealFault.class, () -> opened(swapped, PASSPHRASE));
  }

  @ParameterizedTest
  @CsvSource({"9, 1024", "9, 2000000", "13, 1", "13, 1000", "17, 0", "17, 200"})
  void weaker_ways_and_such_that_eat_the_memory_are_refused(int at, int value) throws IOException {
    var sealed = sealed(bytes(10));
    ByteBuffer.wrap(sealed).putInt(at, value);
    var fault = assertThrows(SealFault.class, () -> opened(sealed, PASSPHRASE));
    assertEquals(SealFault.Kind.UNKNOWN_WAY, fault.kind());
  }

  @Test
  void a_weak_passphrase_seals_nothing() {
    assertEquals(Optional.of(Weakness.TOO_SHORT), Passphrase.of("short 1234567").weakness());
    assertEquals(Optional.of(Weakness.TOO_SHORT), Passphrase.of(" ".repeat(40)).weakness());
    assertEquals(Optional.of(Weakness.TOO_UNIFORM), Passphrase.of("abababababababab").weakness());
    assertEquals(Optional.empty(), PASSPHRASE.weakness());
    assertThrows(
        IllegalArgumentException.class,
        () -> new SealingStream(new ByteArrayOutputStream(), Passphrase.of("short")).close());
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] sealed(byte[] plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sealing = new SealingStream(out, PASSPHRASE)) {
      sealing.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] opened(byte[] sealed, Passphrase passphrase) throws IOException {
    try (var in = new UnsealingStream(new ByteArrayInputStream(sealed), passphrase)) {
      return in.readAllBytes();
    }
  }
}
