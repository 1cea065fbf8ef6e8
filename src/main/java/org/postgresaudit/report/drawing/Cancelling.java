package org.postgresaudit.report.drawing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/// Lets the making of pages end early. The layout engine knows nothing of it, so that it is looked
/// for wherever the engine asks us something: for the end of a line, for a new page, for bytes.
public final class Cancelling {
  private Cancelling() {}

  /// @throws CancellationException when the thread was interrupted, which it stays
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread that made the pages was interrupted");
    }
  }

  /// The same stream, looking at each block.
  public static OutputStream checked(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        check();
        out.write(bytes, from, length);
      }
    };
  }
}
