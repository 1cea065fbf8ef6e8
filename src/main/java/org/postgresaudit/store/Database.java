package org.postgresaudit.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/// The SQLite file. One connection, one unit of work at a time; any thread may come. Another window
/// may have the same file open.
public final class Database implements AutoCloseable {
  private static final Duration PATIENCE_WITH_OTHER_WINDOWS = Duration.ofSeconds(10);

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Database> besides = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Another connection to the same file, for reading long without keeping others waiting. It is
  /// closed with this one at the latest.
  Database beside() {
    besides.removeIf(beside -> beside.closed);
    var beside = new Database(file, connect(file));
    besides.add(beside);
    return beside;
  }

  /// What is done in one transaction.
  interface Work<T> {
    T in(Transaction transaction) throws SQLException;
  }

  /// Opens the file, creating it and its folder for this user's eyes only, and brings it to the
  /// newest format.
  ///
  /// @throws StoreFault with one sentence for people when that is impossible
  public static Database open(Path file) {
    return open(file, Migrations.KNOWN);
  }

  static Database open(Path file, Migrations migrations) {
    var absolute = file.toAbsolutePath().normalize();
    createForOwnerOnly(absolute);
    var database = new Database(absolute, connect(absolute));
    try {
      // Only then: a file of another program is left exactly as it was.
      migrations.refuseStrangers(database);
      allowOwnerOnly(absolute);
      database.execute("pragma journal_mode = wal");
      migrations.apply(database);
      return database;
    } catch (IOException e) {
      database.close();
      throw SqliteFaults.couldNotCreate(absolute, e);
    } catch (SQLException e) {
      database.close();
      throw SqliteFaults.fault(absolute, e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// The file this is.
  public Path file() {
    return file;
  }

  <T> T read(Work<T> work) {
    return locked("begin", work);
  }

  <T> T write(Work<T> work) {
    return locked("begin immediate", work);
  }

  /// Runs one statement outside any transaction.
  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Moves what is in the log beside the file into the file and empties the log, so that nothing
  /// deleted stays in it.
  ///
  /// @return false when another window reads and the log had to stay
  boolean emptyLog() {
    lock.lock();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      return result.next() && result.getInt(1) == 0;
    } catch (SQLException e) {
      throw SqliteFaults.fault(file, e);
    } finally {
      lock.unlock();
    }
  }

  Connection connection() {
    return connection;
  }

  private <T> T locked(String begin, Work<T> work) {
    lock.lock();
    try {
      execute(begin);
      T done;
      try {
        done = work.in(new Transaction(connection, prepared));
        execute("commit");
      } catch (SQLException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
      return done;
    } catch (SQLException e) {
      throw SqliteFaults.fault(file, e);
    } finally {
      lock.unlock();
    }
  }

  private void rollBack(Exception reason) {
    try {
      // The driver cannot use a statement again that failed in the middle.
      for (var statement : prepared.values()) {
        statement.close();
      }
      prepared.clear();
      execute("rollback");
    } catch (SQLException e) {
      // After a full disk SQLite has rolled back by itself and says so here.
      reason.addSuppressed(e);
    }
  }

  private static Connection connect(Path file) {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE_WITH_OTHER_WINDOWS.toMillis());
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    try {
      var connection = config.createConnection("jdbc:sqlite:" + file);
      try (var statement = connection.createStatement()) {
        statement.execute("pragma secure_delete = on");
        statement.execute("pragma trusted_schema = off");
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw SqliteFaults.fault(file, e);
    }
  }

  private static void createForOwnerOnly(Path file) {
    try {
      var folder = file.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder, forOwnerOnly(folder, "rwx------"));
      }
      try {
        Files.createFile(file, forOwnerOnly(file, "rw-------"));
      } catch (FileAlreadyExistsException _) {
        return;
      }
    } catch (IOException e) {
      throw SqliteFaults.couldNotCreate(file, e);
    }
  }

  private static void allowOwnerOnly(Path file) throws IOException {
    if (isPosix(file) && Files.isWritable(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  static FileAttribute<?>[] forOwnerOnly(Path path, String mode) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// Lets the file go, as soon as what is read or written has ended. What was committed stays.
  @Override
  public void close() {
    besides.forEach(Database::close);
    lock.lock();
    try {
      closed = true;
      connection.close();
    } catch (SQLException e) {
      throw SqliteFaults.fault(file, e);
    } finally {
      lock.unlock();
    }
  }
}
