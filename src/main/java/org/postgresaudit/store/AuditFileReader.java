package org.postgresaudit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.postgresaudit.vault.SealFault;

/// Walks through the file of an audit from its beginning to its end and believes nothing: every
/// entry must be one of [FileFormat], in that order, within bounds, and have the hash that the list
/// at the end tells. Writes nothing anywhere.
final class AuditFileReader {
  /// How the last 22 bytes of an archive without a comment begin.
  private static final byte[] END = {'P', 'K', 5, 6};

  private final Path file;
  private final Unfolding unfolding;
  private final List<FileEntry> seen = new ArrayList<>();

  private AuditFileReader(Path file, Unfolding unfolding) {
    this.file = file;
    this.unfolding = unfolding;
  }

  /// Who wants to know what is in the file. Nothing it hears is proven before the walk has ended.
  interface Listener {
    void about(FileAbout about) throws SQLException;

    void row(MovedTable table, Map<String, Optional<Object>> row) throws SQLException;

    void content(String sha256, byte[] bytes) throws SQLException;
  }

  /// Walks through the whole file.
  ///
  /// @param in the file, opened when it was sealed
  /// @param size of the file on the disk in bytes
  static void walk(Path file, InputStream in, long size, Listener listener, FileProgress progress)
      throws SQLException {
    var unfolding = new Unfolding(file, in, size, progress);
    var reader = new AuditFileReader(file, unfolding);
    try (var buffered = new BufferedInputStream(unfolding.folded(), 1 << 16);
        var zip = new ZipInputStream(buffered)) {
      reader.entries(zip, listener);
      reader.end(buffered);
    } catch (EOFException e) {
      throw fault(FileMessages.cutOff(file), e);
    } catch (SealFault e) {
      throw sealFault(file, e);
    } catch (ZipException | JsonProcessingException | IllegalArgumentException e) {
      throw fault(FileMessages.changed(file, String.valueOf(e.getMessage())), e);
    } catch (IOException e) {
      throw fault(FileMessages.changed(file, String.valueOf(e.getMessage())), e);
    }
  }

  static StoreFault sealFault(Path file, SealFault e) {
    return switch (e.kind()) {
      case WRONG_PASSPHRASE ->
          new StoreFault(StoreFault.Kind.PASSPHRASE, FileMessages.wrongPassphrase(file), e);
      case DAMAGED -> fault(FileMessages.changed(file, "it was cut off or changed"), e);
      case UNKNOWN_WAY -> fault(FileMessages.unknownSeal(file), e);
    };
  }

  private void entries(ZipInputStream zip, Listener listener) throws IOException, SQLException {
    int place = -1;
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName();
      if (seen.size() >= FileFormat.MOST_ENTRIES) {
        throw fault(FileMessages.tooLarge(file, FileMessages.tooManyEntries()));
      }
      if (name.equals(FileFormat.LIST)) {
        var list = whole(zip, FileFormat.LIST, FileFormat.LARGEST_LIST);
        compare(AuditFileWriter.JSON.readValue(list, FileEntry.Inventory.class));
        if (zip.getNextEntry() != null) {
          throw new ZipException("something follows its end");
        }
        return;
      }
      if (place < 0 && !name.equals(FileFormat.ABOUT)) {
        throw fault(FileMessages.notAnAudit(file));
      }
      place = place(name, place);
      read(zip, name, listener);
    }
    throw fault(seen.isEmpty() ? FileMessages.notAnAudit(file) : FileMessages.cutOff(file));
  }

  /// Where an entry stands among the others; each table has one place, contents share the last.
  private int place(String name, int before) {
    int tables = MovedTable.values().length;
    int place =
        name.equals(FileFormat.ABOUT)
            ? 0
            : MovedTable.ofEntry(name)
                .map(table -> 1 + List.of(MovedTable.values()).indexOf(table))
                .orElse(FileFormat.isContent(name) ? tables + 1 : -1);
    boolean next = place == before + 1 || (place == tables + 1 && before == place);
    boolean sorted = place <= tables || before < place || seen.getLast().name().compareTo(name) < 0;
    if (place < 0 || (before >= 0 && !next) || !sorted) {
      throw fault(FileMessages.changed(file, "an entry it should not have: " + name));
    }
    return place;
  }

  private void read(ZipInputStream zip, String name, Listener listener)
      throws IOException, SQLException {
    var hashed = FileFormat.hashing(unfolding.bounded(zip));
    long before = unfolding.bytes();
    var table = MovedTable.ofEntry(name);
    if (table.isPresent()) {
      lines(hashed, table.get(), listener);
    } else if (name.equals(FileFormat.ABOUT)) {
      listener.about(about(whole(hashed, name, FileFormat.LARGEST_ABOUT)));
    } else {
      var bytes = whole(hashed, name, FileFormat.LARGEST_CONTENT);
      listener.content(FileFormat.sha256Of(name), bytes);
    }
    var sha256 = FileFormat.hex(hashed.getMessageDigest());
    if (FileFormat.isContent(name) && !FileFormat.sha256Of(name).equals(sha256)) {
      throw fault(FileMessages.changed(file, name));
    }
    seen.add(new FileEntry(name, unfolding.bytes() - before, sha256));
  }

  private FileAbout about(byte[] bytes) throws IOException {
    var tree = AuditFileWriter.JSON.readTree(bytes);
    if (!tree.path("format").isInt() || !tree.path("store").isInt()) {
      throw fault(FileMessages.notAnAudit(file));
    }
    if (tree.path("format").asInt() > FileFormat.NEWEST
        || tree.path("store").asInt() > Migrations.KNOWN.steps().size()) {
      throw fault(FileMessages.newer(file, tree.path("program").asText()));
    }
    return AuditFileWriter.JSON.treeToValue(tree, FileAbout.class);
  }

  private void lines(InputStream in, MovedTable table, Listener listener)
      throws IOException, SQLException {
    var line = new ByteArrayOutputStream();
    var buffer = new byte[1 << 14];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, from, i - from);
          listener.row(table, RowJson.read(line.toByteArray()));
          line.reset();
          from = i + 1;
        }
      }
      line.write(buffer, from, read - from);
      if (line.size() > FileFormat.LONGEST_LINE) {
        throw fault(FileMessages.tooLarge(file, FileMessages.entryTooLarge(table.entry())));
      }
    }
    if (line.size() > 0) {
      throw new EOFException();
    }
  }

  private byte[] whole(InputStream in, String name, long most) throws IOException {
    var bytes = in.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw fault(FileMessages.tooLarge(file, FileMessages.entryTooLarge(name)));
    }
    return bytes;
  }

  private void compare(FileEntry.Inventory list) {
    if (seen.size() <= MovedTable.values().length) {
      throw fault(FileMessages.changed(file, "a part of it is missing"));
    }
    if (!list.entries().equals(seen)) {
      var wrong = seen.stream().filter(entry -> !list.entries().contains(entry)).findFirst();
      throw fault(
          FileMessages.changed(file, wrong.map(FileEntry::name).orElse("a part of it is missing")));
    }
  }

  /// A sealed file is proven whole only at its very end, and an archive that was cut off there is
  /// not whole either.
  private void end(InputStream in) throws IOException {
    var tail = new byte[0];
    for (var next = in.readNBytes(1 << 14); next.length > 0; next = in.readNBytes(1 << 14)) {
      unfolding.tell();
      var both = new byte[tail.length + next.length];
      System.arraycopy(tail, 0, both, 0, tail.length);
      System.arraycopy(next, 0, both, tail.length, next.length);
      tail = Arrays.copyOfRange(both, Math.max(0, both.length - END.length - 18), both.length);
    }
    if (!Arrays.equals(tail, 0, Math.min(END.length, tail.length), END, 0, END.length)) {
      throw new EOFException();
    }
  }

  static StoreFault fault(String sentence) {
    return new StoreFault(StoreFault.Kind.AUDIT_FILE, sentence);
  }

  private static StoreFault fault(String sentence, Throwable cause) {
    return new StoreFault(StoreFault.Kind.AUDIT_FILE, sentence, cause);
  }
}
