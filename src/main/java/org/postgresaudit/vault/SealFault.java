package org.postgresaudit.vault;

import java.io.IOException;

/// A sealed file cannot be opened. Its kind says why; the words for people are made by whoever
/// asked for the file.
public final class SealFault extends IOException {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Kind {
    /// Another passphrase, or the first part of the file was changed.
    WRONG_PASSPHRASE,
    /// Cut off or changed.
    DAMAGED,
    /// Sealed in a way this version does not know, weaker than it accepts, or so that opening it
    /// would cost more memory or time than any version of this program asks for.
    UNKNOWN_WAY
  }

  private final Kind kind;

  SealFault(Kind kind) {
    super("sealed file: " + kind);
    this.kind = kind;
  }

  /// Why.
  public Kind kind() {
    return kind;
  }
}
