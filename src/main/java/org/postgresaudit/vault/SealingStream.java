package org.postgresaudit.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.postgresaudit.vault.SealHeader.Place;

/// Writes a file that only the passphrase opens, part after part, so that memory does not grow with
/// the file. What was written is whole only once the stream is closed.
public final class SealingStream extends OutputStream {
  private final OutputStream out;
  private final SealHeader header = SealHeader.fresh();
  private final SecretKeySpec key;
  private final byte[] part = new byte[SealHeader.PART];
  private int filled;
  private int number;
  private boolean closed;

  /// Makes the key, which takes a moment on purpose, and writes the beginning.
  ///
  /// @throws IllegalArgumentException when the passphrase is weak
  public SealingStream(OutputStream out, Passphrase passphrase) throws IOException {
    if (passphrase.weakness().isPresent()) {
      throw new IllegalArgumentException("a weak passphrase seals nothing");
    }
    this.out = out;
    this.key = header.key(passphrase);
    out.write(header.bytes());
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int from = offset;
    int left = length;
    while (left > 0) {
      if (filled == part.length) {
        seal(Place.BEFORE_OTHERS);
      }
      int now = Math.min(left, part.length - filled);
      System.arraycopy(bytes, from, part, filled, now);
      filled += now;
      from += now;
      left -= now;
    }
  }

  private void seal(Place place) throws IOException {
    try {
      out.write(header.part(Cipher.ENCRYPT_MODE, key, number, place, part, filled));
    } catch (GeneralSecurityException e) {
      throw new IOException("every Java has AES-GCM", e);
    }
    number = Math.incrementExact(number);
    filled = 0;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (out) {
        seal(Place.LAST);
      }
    }
  }
}
