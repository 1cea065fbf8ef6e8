package org.postgresaudit.vault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The beginning of a sealed file: how the key was made. Every part of the file is bound to it, so
/// that none of it can be changed.
final class SealHeader {
  /// How much text is sealed at a time.
  static final int PART = 64 * 1024;

  /// What sealing adds to each part.
  static final int TAG = 16;

  private static final byte[] MAGIC = {'P', 'g', 'A', 'u', 'S', 'e', 'a', 'l', 1};
  private static final int SALT = 16;
  private static final int PREFIX = 7;

  // The second choice of RFC 9106, for machines that cannot spare 2 GiB. Nothing weaker is written
  // or read.
  private static final int MEMORY = 64 * 1024;
  private static final int PASSES = 3;
  private static final int LANES = 4;
  private static final int MOST_MEMORY = 1024 * 1024;
  private static final int MOST_PASSES = 16;
  private static final int MOST_LANES = 16;

  private final int memory;
  private final int passes;
  private final int lanes;
  private final byte[] salt;
  private final byte[] prefix;

  /// @param memory of Argon2id, in KiB
  /// @param passes of Argon2id over its memory
  /// @param lanes of Argon2id
  /// @param salt of this file alone
  /// @param prefix of the nonces of this file
  private SealHeader(int memory, int passes, int lanes, byte[] salt, byte[] prefix) {
    this.memory = memory;
    this.passes = passes;
    this.lanes = lanes;
    this.salt = salt;
    this.prefix = prefix;
  }

  static SealHeader fresh() {
    var random = new SecureRandom();
    var salt = new byte[SALT];
    var prefix = new byte[PREFIX];
    random.nextBytes(salt);
    random.nextBytes(prefix);
    return new SealHeader(MEMORY, PASSES, LANES, salt, prefix);
  }

  static boolean begins(byte[] start) {
    return start.length >= MAGIC.length - 1
        && Arrays.equals(start, 0, MAGIC.length - 1, MAGIC, 0, MAGIC.length - 1);
  }

  static SealHeader read(InputStream in) throws IOException {
    var data = new DataInputStream(in);
    try {
      var magic = new byte[MAGIC.length];
      data.readFully(magic);
      if (!Arrays.equals(magic, MAGIC)) {
        throw new SealFault(SealFault.Kind.UNKNOWN_WAY);
      }
      int memory = data.readInt();
      int passes = data.readInt();
      int lanes = data.readInt();
      var salt = new byte[SALT];
      data.readFully(salt);
      var prefix = new byte[PREFIX];
      data.readFully(prefix);
      if (!isWithin(MEMORY, memory, MOST_MEMORY)
          || !isWithin(PASSES, passes, MOST_PASSES)
          || !isWithin(1, lanes, MOST_LANES)) {
        throw new SealFault(SealFault.Kind.UNKNOWN_WAY);
      }
      return new SealHeader(memory, passes, lanes, salt, prefix);
    } catch (EOFException _) {
      throw new SealFault(SealFault.Kind.DAMAGED);
    }
  }

  private static boolean isWithin(int least, int value, int most) {
    return least <= value && value <= most;
  }

  byte[] bytes() {
    return ByteBuffer.allocate(MAGIC.length + 12 + SALT + PREFIX)
        .put(MAGIC)
        .putInt(memory)
        .putInt(passes)
        .putInt(lanes)
        .put(salt)
        .put(prefix)
        .array();
  }

  SecretKeySpec key(Passphrase passphrase) {
    var words = passphrase.bytes();
    var key = new byte[32];
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .build());
      generator.generateBytes(words, key);
      return new SecretKeySpec(key, "AES");
    } finally {
      Arrays.fill(words, (byte) 0);
      Arrays.fill(key, (byte) 0);
    }
  }

  /// Whether another part follows. The last one is sealed as the last, so that a cut is noticed.
  enum Place {
    BEFORE_OTHERS,
    LAST
  }

  /// Seals or opens one part.
  ///
  /// @param number of the part, from 0
  byte[] part(int mode, SecretKeySpec key, int number, Place place, byte[] bytes, int length)
      throws GeneralSecurityException {
    var nonce =
        ByteBuffer.allocate(PREFIX + 5)
            .put(prefix)
            .putInt(number)
            .put((byte) (place == Place.LAST ? 1 : 0))
            .array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(bytes());
    return cipher.doFinal(bytes, 0, length);
  }
}
