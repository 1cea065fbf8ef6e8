package org.postgresaudit.store;

/// Hears how far a long piece of work on a file or on the store is, and says when to stop. Called
/// on the thread that does the work.
public interface FileProgress {
  /// Nobody listens and nobody stops it.
  FileProgress UNHEARD =
      new FileProgress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /// How much of it is done, from 0 to 1.
  void at(double share);

  /// Whether to stop. The work then ends with a [java.util.concurrent.CancellationException] and
  /// leaves everything as it was.
  boolean stopped();

  /// From here on the work cannot be stopped, because what it changed is about to be on the disk.
  /// Ends it when that was asked for before.
  default void pastStopping() {
    if (stopped()) {
      throw new java.util.concurrent.CancellationException();
    }
  }

  /// A part of the work as a whole of its own.
  default FileProgress part(double from, double to) {
    var whole = this;
    return new FileProgress() {
      @Override
      public void at(double share) {
        whole.at(from + share * (to - from));
      }

      @Override
      public boolean stopped() {
        return whole.stopped();
      }

      @Override
      public void pastStopping() {
        whole.pastStopping();
      }
    };
  }

  /// Tells how far it is and ends the work when that was asked for.
  default void step(long done, long all) {
    if (stopped()) {
      throw new java.util.concurrent.CancellationException();
    }
    at(all <= 0 ? 0 : Math.min(1, (double) done / all));
  }
}
