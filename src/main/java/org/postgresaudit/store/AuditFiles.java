package org.postgresaudit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.vault.Passphrase;
import org.postgresaudit.vault.SealFault;
import org.postgresaudit.vault.SealingStream;
import org.postgresaudit.vault.UnsealingStream;

/// Audits as files, to be taken from one computer to another: everything that belongs to one of
/// them, checksummed, and encrypted when there is a passphrase. Memory does not grow with the
/// audit.
public final class AuditFiles {
  /// How the name of such a file ends.
  public static final String ENDING = ".pgaudit";

  private final Database database;
  private final InstantSource clock;

  /// With the clock of this machine.
  public AuditFiles(Database database) {
    this.database = database;
    this.clock = InstantSource.system();
  }

  /// Writes an audit into a file, in place of what was there. It is written aside, read back whole,
  /// and only then put into its place.
  ///
  /// @param passphrase encrypts it; without one anybody can read it
  public void export(
      UUID audit, Path file, Optional<Passphrase> passphrase, FileProgress progress) {
    Optional<Path> aside = Optional.empty();
    try (var beside = database.beside()) {
      var folder = file.toAbsolutePath().normalize().getParent();
      var part =
          Files.createTempFile(
              folder, ".exporting-", ".part", Database.forOwnerOnly(file, "rw-------"));
      aside = Optional.of(part);
      beside.read(
          tx -> {
            if (!History.isIntact(tx, audit, progress.part(0, 0.2))) {
              throw AuditFileReader.fault(FileMessages.exportBroken());
            }
            write(tx, about(tx, audit), part, passphrase, progress.part(0.2, 0.65));
            return audit;
          });
      verify(audit, part, file, passphrase, progress.part(0.65, 1));
      move(part, file);
    } catch (IOException | UncheckedIOException e) {
      throw new StoreFault(
          StoreFault.Kind.AUDIT_FILE, FileMessages.couldNotWrite(file, reason(e)), e);
    } finally {
      aside.ifPresent(AuditFiles::discard);
    }
  }

  private FileAbout about(Transaction tx, UUID id) throws java.sql.SQLException {
    var audit =
        AuditRows.find(tx, id)
            .orElseThrow(() -> new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownAudit(id)));
    return new FileAbout(
        FileFormat.NEWEST,
        Migrations.KNOWN.steps().size(),
        Optional.ofNullable(AuditFiles.class.getPackage().getImplementationVersion())
            .orElse("unreleased"),
        id,
        audit.client(),
        audit.target().name(),
        tx.one(
                "select checklist_version from run where audit = ? order by id desc limit 1",
                row -> row.getString(1),
                id)
            .orElse(""),
        clock.instant());
  }

  private static void write(
      Transaction tx,
      FileAbout about,
      Path part,
      Optional<Passphrase> passphrase,
      FileProgress progress)
      throws java.sql.SQLException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      // Closing the archive must not close the file before it is on the disk.
      var out = new Unclosed(Channels.newOutputStream(channel));
      var sealing = passphrase.isPresent() ? new SealingStream(out, passphrase.get()) : out;
      AuditFileWriter.write(tx, about, sealing, progress);
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void verify(
      UUID audit, Path part, Path file, Optional<Passphrase> passphrase, FileProgress progress) {
    try {
      var check = walked(part, passphrase, progress);
      if (!check.about().audit().equals(audit)) {
        throw AuditFileReader.fault(FileMessages.badCopy(file));
      }
    } catch (StoreFault fault) {
      throw new StoreFault(StoreFault.Kind.AUDIT_FILE, FileMessages.badCopy(file), fault);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // An unfinished file with a name that begins with a dot is all that is left.
    }
  }

  /// Whether a passphrase is needed to read the file.
  public boolean isEncrypted(Path file) {
    try (var in = Files.newInputStream(file)) {
      return UnsealingStream.isSealed(in.readNBytes(16));
    } catch (IOException e) {
      throw new StoreFault(
          StoreFault.Kind.AUDIT_FILE, FileMessages.notReadable(file, reason(e)), e);
    }
  }

  /// Reads a file from beginning to end and checks everything in it that can be checked without
  /// storing anything.
  ///
  /// @param passphrase when it is encrypted
  /// @param checklist in use here, to say which packs are missing
  public Arrival examine(
      Path file, Optional<Passphrase> passphrase, Checklist checklist, FileProgress progress) {
    var check = walked(file, passphrase, progress);
    return check.arrival(
        database.read(check::relation), PacksAsked.missing(check.about().checklist(), checklist));
  }

  private FileCheck walked(Path file, Optional<Passphrase> passphrase, FileProgress progress) {
    var check = database.read(tx -> new FileCheck(file, tx));
    try {
      read(file, passphrase, check, progress);
    } catch (java.sql.SQLException e) {
      throw SqliteFaults.fault(database.file(), e);
    }
    return check;
  }

  /// Stores what a file brings, all of it or nothing: as a new audit, or in place of the one it
  /// goes on from. Does nothing when what is here is the same or goes further.
  public void take(Arrival arrival, Optional<Passphrase> passphrase, FileProgress progress) {
    var file = arrival.file();
    var audit = arrival.about().audit();
    var check = walked(file, passphrase, progress.part(0, 0.4));
    database.write(
        tx -> {
          switch (check.relation(tx)) {
            case Arrival.Relation.Same _, Arrival.Relation.Behind _ -> {
              return audit;
            }
            case Arrival.Relation.Parted _ ->
                throw AuditFileReader.fault(FileMessages.parted(arrival.about().client()));
            case Arrival.Relation.New _ -> {}
            case Arrival.Relation.Continues _ -> {
              if (!(arrival.relation() instanceof Arrival.Relation.Continues)) {
                throw AuditFileReader.fault(
                    FileMessages.changedMeanwhile(arrival.about().client()));
              }
              Erasure.rows(tx, audit, FileProgress.UNHEARD);
            }
          }
          var rows = new FileRows(tx, file, audit);
          read(file, passphrase, rows, progress.part(0.4, 0.8));
          rows.finish(progress.part(0.8, 1));
          return audit;
        });
  }

  private static void read(
      Path file,
      Optional<Passphrase> passphrase,
      AuditFileReader.Listener listener,
      FileProgress progress)
      throws java.sql.SQLException {
    try (InputStream in = Files.newInputStream(file)) {
      var plain = passphrase.isPresent() ? new UnsealingStream(in, passphrase.get()) : in;
      AuditFileReader.walk(file, plain, Files.size(file), listener, progress);
    } catch (SealFault e) {
      throw AuditFileReader.sealFault(file, e);
    } catch (IOException e) {
      throw new StoreFault(
          StoreFault.Kind.AUDIT_FILE, FileMessages.notReadable(file, reason(e)), e);
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return switch (cause) {
      case java.nio.file.AccessDeniedException _ -> "no right to do so";
      case java.nio.file.NoSuchFileException _ -> "there is no such file or folder";
      case null, default -> String.valueOf(e.getMessage());
    };
  }

  /// A stream that outlives who writes to it.
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
