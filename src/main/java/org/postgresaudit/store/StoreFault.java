package org.postgresaudit.store;

/// The store could not do what was asked. The message is one sentence for people: what was tried,
/// on which file, what to do. What was saved before is still there.
public final class StoreFault extends RuntimeException {
  /// What kind of trouble it is.
  public enum Kind {
    /// Written by a newer version of this program.
    NEWER_FILE,
    /// The file or its folder may not be written.
    READ_ONLY,
    /// No room left, or the disk failed.
    DISK,
    /// Another window kept the file locked for too long.
    BUSY,
    /// Not a store of this program, or damaged.
    NOT_A_STORE,
    /// The audit is sealed and takes nothing more.
    SEALED,
    /// The file of an exported audit cannot be taken in, or not be written.
    AUDIT_FILE,
    /// A file of wordings cannot be taken in, or not be written.
    WORDING_FILE,
    /// The passphrase of an exported audit is another one.
    PASSPHRASE,
    /// No such audit, run or attachment.
    UNKNOWN,
    /// An audit holds as much as it may.
    FULL,
    /// Anything else.
    OTHER
  }

  private final Kind kind;

  StoreFault(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  StoreFault(Kind kind, String sentence, Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  /// What kind of trouble it is.
  public Kind kind() {
    return kind;
  }
}
