package org.postgresaudit.attachment;

/// A file is no picture that can be shown. The message is part of a sentence for people: why.
public final class PictureFault extends Exception {
  /// What kind of trouble it is.
  public enum Kind {
    /// Broken, cut short, or of a kind nothing here reads.
    UNREADABLE,
    /// Never decoded.
    TOO_MANY_PIXELS
  }

  private final Kind kind;

  PictureFault(Kind kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  PictureFault(Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  /// What kind of trouble it is.
  public Kind kind() {
    return kind;
  }

  /// Why, as part of a sentence.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
