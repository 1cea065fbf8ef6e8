package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.store.StoreFault;
import org.postgresaudit.target.TargetUnreachable;
import org.postgresaudit.target.UriFault;
import picocli.CommandLine;

/// Tells a fault in one line and finds its exit code.
final class Faults {
  private Faults() {}

  /// A call that picocli could not read.
  static int usage(CommandLine.ParameterException fault, String[] arguments) {
    var command = fault.getCommandLine();
    command
        .getErr()
        .println(
            Messages.usage(oneLine(fault.getMessage()), command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.number();
  }

  /// Prints the fault, with its stack trace when the user wants it.
  static ExitCode told(Throwable fault, PrintWriter err, boolean verbose) {
    err.println(Messages.fault(sentence(fault)));
    if (verbose) {
      fault.printStackTrace(err);
    }
    return code(fault);
  }

  private static String sentence(Throwable fault) {
    return switch (fault) {
      case CommandFault f -> oneLine(f.getMessage());
      case TargetUnreachable f -> oneLine(f.getMessage());
      case UriFault f -> oneLine(f.getMessage());
      case ReportFault f -> oneLine(f.getMessage());
      case StoreFault f -> oneLine(f.getMessage());
      case ChecklistFault f -> PackMessages.packRefused(oneLine(f.getMessage()));
      case UncheckedIOException f -> oneLine(f.getMessage());
      default ->
          Messages.ownFailure(
              fault.getClass().getSimpleName() + ": " + oneLine(fault.getMessage()));
    };
  }

  private static ExitCode code(Throwable fault) {
    return switch (fault) {
      case CommandFault f -> f.code();
      case TargetUnreachable _ -> ExitCode.UNREACHABLE;
      case UriFault _, ChecklistFault _ -> ExitCode.USAGE;
      case ReportFault f -> code(f.kind());
      case StoreFault f -> code(f.kind());
      default -> ExitCode.OWN_FAILURE;
    };
  }

  private static ExitCode code(StoreFault.Kind kind) {
    return switch (kind) {
      // What the caller named cannot be used.
      case AUDIT_FILE, WORDING_FILE, PASSPHRASE, UNKNOWN, NEWER_FILE, NOT_A_STORE -> ExitCode.USAGE;
      case READ_ONLY, DISK, BUSY, SEALED, FULL, OTHER -> ExitCode.OWN_FAILURE;
    };
  }

  private static ExitCode code(ReportFault.Kind kind) {
    return switch (kind) {
      case WRONG_PASSWORD,
          NOT_A_KEY_STORE,
          NO_KEY,
          CERTIFICATE_EXPIRED,
          CERTIFICATE_NOT_YET_VALID,
          CERTIFICATE_REVOKED,
          CERTIFICATE_UNSUITABLE,
          WRONG_PIN,
          TOKEN_UNUSABLE,
          LEVEL_OUT_OF_REACH,
          NO_PLACE_TO_SIGN,
          FILE_UNREADABLE,
          FILE_UNWRITABLE,
          NOT_A_PDF,
          PICTURE_UNUSABLE ->
          ExitCode.USAGE;
      case CANCELLED -> ExitCode.INCOMPLETE;
      case AUTHORITY_UNREACHABLE, TIME_NOT_CREDIBLE -> ExitCode.UNREACHABLE;
      case DISK_FULL, SECRET_IN_REPORT, SIGNATURE_FAILED -> ExitCode.OWN_FAILURE;
    };
  }

  static String oneLine(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
