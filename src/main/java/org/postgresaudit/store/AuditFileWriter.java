package org.postgresaudit.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes one audit as [FileFormat] says. Holds one row or one attachment in memory at a time.
final class AuditFileWriter {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(
              com.fasterxml.jackson.databind.DeserializationFeature
                  .FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private final Transaction tx;
  private final UUID audit;
  private final ZipOutputStream zip;
  private final FileProgress progress;
  private final List<FileEntry> entries = new ArrayList<>();
  private final long all;
  private long done;

  private AuditFileWriter(
      Transaction tx, UUID audit, ZipOutputStream zip, FileProgress progress, long all) {
    this.tx = tx;
    this.audit = audit;
    this.zip = zip;
    this.progress = progress;
    this.all = all;
  }

  private interface Body {
    void to(OutputStream out) throws SQLException, IOException;
  }

  /// Writes everything and closes the stream, so that the last of it is written too.
  static void write(Transaction tx, FileAbout about, OutputStream out, FileProgress progress)
      throws SQLException, IOException {
    try (var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
      long rows = History.appended(tx, about.audit());
      var writer = new AuditFileWriter(tx, about.audit(), zip, progress, 2 * rows + 1);
      writer.entry(FileFormat.ABOUT, to -> JSON.writeValue(to, about));
      for (var table : MovedTable.values()) {
        writer.entry(table.entry(), to -> writer.rows(table, to));
      }
      writer.contents();
      var list = new FileEntry.Inventory(writer.entries);
      zip.putNextEntry(new ZipEntry(FileFormat.LIST));
      JSON.writeValue(zip, list);
      zip.closeEntry();
    }
  }

  private void rows(MovedTable table, OutputStream out) throws SQLException {
    tx.all(
        table.select(),
        row -> {
          try {
            RowJson.write(row, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          progress.step(++done, all);
          return done;
        },
        audit);
  }

  private void contents() throws SQLException, IOException {
    var hashes =
        tx.all(
            "select sha256 from attachment_content where audit = ? order by sha256",
            row -> row.getString(1),
            audit);
    for (var sha256 : hashes) {
      progress.step(done, all);
      entry(
          FileFormat.contentEntry(sha256),
          to -> {
            var bytes =
                tx.one(
                    "select bytes from attachment_content where audit = ? and sha256 = ?",
                    row -> row.getBytes(1),
                    audit,
                    sha256);
            to.write(bytes.orElse(new byte[0]));
          });
    }
  }

  private void entry(String name, Body body) throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry(name));
    var counted = new Counted(zip);
    var hashed = FileFormat.hashing(counted);
    body.to(hashed);
    hashed.flush();
    zip.closeEntry();
    entries.add(new FileEntry(name, counted.count, FileFormat.hex(hashed.getMessageDigest())));
  }

  /// Counts, and is never closed by those who write one entry.
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private long count;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }
}
