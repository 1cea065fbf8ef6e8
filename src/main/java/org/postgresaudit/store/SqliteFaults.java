package org.postgresaudit.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what SQLite and the file system say into one sentence for people.
final class SqliteFaults {
  private SqliteFaults() {}

  static StoreFault fault(Path file, SQLException e) {
    var words = words(e);
    if (words.contains("the audit is sealed")) {
      return new StoreFault(StoreFault.Kind.SEALED, Messages.sealed(), e);
    }
    if (!(e instanceof SQLiteException sqlite)) {
      return words.contains("closed")
          ? new StoreFault(StoreFault.Kind.OTHER, Messages.closed(file), e)
          : new StoreFault(StoreFault.Kind.OTHER, Messages.couldNotUse(file, words), e);
    }
    // Rows refer to their audit and its runs, and those go only with the audit.
    if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
      return new StoreFault(StoreFault.Kind.UNKNOWN, Messages.gone(), e);
    }
    // The low byte is the primary code; the rest only refines it.
    var code = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
    return switch (code) {
      case SQLITE_FULL -> new StoreFault(StoreFault.Kind.DISK, Messages.diskFull(file), e);
      case SQLITE_IOERR ->
          new StoreFault(StoreFault.Kind.DISK, Messages.diskFailed(file, words), e);
      case SQLITE_READONLY, SQLITE_PERM ->
          new StoreFault(StoreFault.Kind.READ_ONLY, Messages.readOnly(file), e);
      case SQLITE_CANTOPEN ->
          Files.exists(file)
              ? new StoreFault(StoreFault.Kind.READ_ONLY, Messages.readOnly(file), e)
              : new StoreFault(StoreFault.Kind.OTHER, Messages.couldNotOpen(file, words), e);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new StoreFault(StoreFault.Kind.BUSY, Messages.busy(file), e);
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          new StoreFault(StoreFault.Kind.NOT_A_STORE, Messages.notAStore(file), e);
      default -> new StoreFault(StoreFault.Kind.OTHER, Messages.couldNotUse(file, words), e);
    };
  }

  /// Whether a value does not fit into its column, rather than the disk or the file being the
  /// trouble.
  static boolean isAboutValues(SQLException e) {
    return e instanceof SQLiteException sqlite
        && SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
            == SQLiteErrorCode.SQLITE_CONSTRAINT;
  }

  static StoreFault couldNotCreate(Path file, IOException e) {
    var words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space left")) {
      return new StoreFault(StoreFault.Kind.DISK, Messages.diskFull(file), e);
    }
    if (e instanceof AccessDeniedException
        || e.getCause() instanceof ReadOnlyFileSystemException
        || words.contains("read-only")
        || words.contains("not permitted")) {
      return new StoreFault(StoreFault.Kind.READ_ONLY, Messages.readOnly(file), e);
    }
    return new StoreFault(
        StoreFault.Kind.OTHER, Messages.couldNotOpen(file, "its folder cannot be created"), e);
  }

  private static String words(SQLException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
