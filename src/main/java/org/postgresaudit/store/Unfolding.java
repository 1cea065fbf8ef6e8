package org.postgresaudit.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// How far the archive of an audit was unfolded, and whether it unfolds to more than an audit can
/// be: a small file may hide more than any disk holds.
final class Unfolding {
  private final Path file;
  private final Counted folded;
  private final long size;
  private final FileProgress progress;
  private long bytes;

  /// @param in the archive as it lies in the file
  /// @param size of the file in bytes
  Unfolding(Path file, InputStream in, long size, FileProgress progress) {
    this.file = file;
    this.folded = new Counted(in);
    this.size = size;
    this.progress = progress;
  }

  /// The archive, counted as it is read.
  InputStream folded() {
    return folded;
  }

  /// One entry as it unfolds. Closing it does nothing: the next one is come to by reading on.
  InputStream bounded(InputStream entry) {
    return new Bounded(entry);
  }

  /// How many bytes were unfolded until now, of all entries together.
  long bytes() {
    return bytes;
  }

  /// Tells how far the file is read.
  void tell() {
    progress.step(folded.count, size);
  }

  private void unfolded(int more) {
    bytes += more;
    if (bytes > FileFormat.LARGEST_FILE) {
      throw AuditFileReader.fault(FileMessages.tooLarge(file, FileMessages.unfoldsTooFar()));
    }
    if (bytes > FileFormat.UNFOLDED_FREELY && bytes / FileFormat.UNFOLDED_MOST > folded.count) {
      throw AuditFileReader.fault(FileMessages.tooLarge(file, FileMessages.foldedTooTightly()));
    }
    tell();
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int single = super.read();
      count += single < 0 ? 0 : 1;
      return single;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read > 0) {
        unfolded(read);
      }
      return read;
    }

    @Override
    public void close() {}
  }
}
