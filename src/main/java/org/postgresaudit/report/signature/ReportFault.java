package org.postgresaudit.report.signature;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A report that could not be signed, written or read. The message is one sentence for people: what
/// was attempted, on what, and what to do.
public final class ReportFault extends Exception {
  private static final long serialVersionUID = 1;

  /// What stood in the way.
  public enum Kind {
    WRONG_PASSWORD,
    NOT_A_KEY_STORE,
    NO_KEY,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_REVOKED,
    CERTIFICATE_UNSUITABLE,
    WRONG_PIN,
    TOKEN_UNUSABLE,
    LEVEL_OUT_OF_REACH,
    AUTHORITY_UNREACHABLE,
    TIME_NOT_CREDIBLE,
    NO_PLACE_TO_SIGN,
    FILE_UNREADABLE,
    FILE_UNWRITABLE,
    DISK_FULL,
    SECRET_IN_REPORT,
    NOT_A_PDF,
    PICTURE_UNUSABLE,
    SIGNATURE_FAILED,
    CANCELLED
  }

  private final Kind kind;

  /// @param sentence for people
  public ReportFault(Kind kind, String sentence) {
    this(kind, sentence, null);
  }

  /// @param sentence for people
  public ReportFault(Kind kind, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  /// A file that is there and cannot be read.
  ///
  /// @param cause why, as the system says; absent for what is no file
  public static ReportFault unreadable(Path file, @Nullable Throwable cause) {
    return new ReportFault(Kind.FILE_UNREADABLE, FaultMessages.cannotRead(file), cause);
  }

  /// What stood in the way.
  public Kind kind() {
    return kind;
  }
}
