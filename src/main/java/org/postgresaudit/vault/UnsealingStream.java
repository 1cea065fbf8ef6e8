package org.postgresaudit.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.postgresaudit.vault.SealHeader.Place;

/// Reads what [SealingStream] wrote. Nothing is handed on that was not proven to be as it was
/// written; a file that was cut off or changed ends in a [SealFault].
public final class UnsealingStream extends InputStream {
  private final BufferedInputStream in;
  private final SealHeader header;
  private final SecretKeySpec key;
  private final byte[] sealed = new byte[SealHeader.PART + SealHeader.TAG];
  private byte[] part = {};
  private int read;
  private int number;
  private boolean last;

  /// Reads the beginning and makes the key, which takes a moment on purpose.
  public UnsealingStream(InputStream from, Passphrase passphrase) throws IOException {
    this.in = new BufferedInputStream(from, SealHeader.PART);
    this.header = SealHeader.read(in);
    this.key = header.key(passphrase);
  }

  /// Whether a file that starts so was written by [SealingStream], in this or another version.
  public static boolean isSealed(byte[] start) {
    return SealHeader.begins(start);
  }

  @Override
  public int read() throws IOException {
    var single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (read == part.length) {
      if (last) {
        return -1;
      }
      open();
    }
    int now = Math.min(length, part.length - read);
    System.arraycopy(part, read, bytes, offset, now);
    read += now;
    return now;
  }

  private void open() throws IOException {
    int length = in.readNBytes(sealed, 0, sealed.length);
    in.mark(1);
    last = in.read() < 0;
    if (!last) {
      in.reset();
    }
    if (length < SealHeader.TAG) {
      throw new SealFault(SealFault.Kind.DAMAGED);
    }
    try {
      Arrays.fill(part, (byte) 0);
      var place = last ? Place.LAST : Place.BEFORE_OTHERS;
      part = header.part(Cipher.DECRYPT_MODE, key, number, place, sealed, length);
    } catch (GeneralSecurityException _) {
      throw new SealFault(number == 0 ? SealFault.Kind.WRONG_PASSPHRASE : SealFault.Kind.DAMAGED);
    }
    number++;
    read = 0;
  }

  @Override
  public void close() throws IOException {
    Arrays.fill(part, (byte) 0);
    in.close();
  }
}
