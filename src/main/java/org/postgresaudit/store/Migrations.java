package org.postgresaudit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// Brings a file to the newest format, one numbered step in one transaction each, after a copy.
///
/// @param steps names of SQL resources beside this class; the first makes format 1
record Migrations(List<String> steps) {
  static final Migrations KNOWN =
      new Migrations(
          List.of(
              "001-connections-audits-and-their-history.sql",
              "002-findings-review-attachments-and-comparison.sql",
              "003-documents-of-a-sealed-audit.sql"));

  /// "PgAu": tells our files from other SQLite files.
  private static final int APPLICATION_ID = 0x50674175;

  void apply(Database database) {
    int format = database.read(this::formatOf);
    if (format > 0 && format < steps.size()) {
      copyAside(database, format);
    }
    for (int next = format + 1; next <= steps.size(); next++) {
      step(database, next);
    }
  }

  private int formatOf(Transaction transaction) throws SQLException {
    return transaction.one("pragma user_version", row -> row.getInt(1)).orElse(0);
  }

  /// Throws when the file is none of ours, or of a newer program.
  void refuseStrangers(Database database) {
    int format = database.read(this::formatOf);
    int application =
        database.read(tx -> tx.one("pragma application_id", row -> row.getInt(1)).orElse(0));
    long tables =
        database.read(
            tx -> tx.one("select count(*) from sqlite_schema", row -> row.getLong(1)).orElse(0L));
    if (tables > 0 && application != APPLICATION_ID) {
      throw new StoreFault(StoreFault.Kind.NOT_A_STORE, Messages.notAStore(database.file()));
    }
    if (format > steps.size()) {
      throw new StoreFault(
          StoreFault.Kind.NEWER_FILE, Messages.newerFile(database.file(), format, steps.size()));
    }
  }

  private void step(Database database, int number) {
    database.write(
        transaction -> {
          // Another window may have been faster.
          if (formatOf(transaction) < number) {
            try (var statement = database.connection().createStatement()) {
              statement.executeUpdate(text(steps.get(number - 1)));
              statement.executeUpdate("pragma application_id = " + APPLICATION_ID);
              statement.executeUpdate("pragma user_version = " + number);
            }
          }
          return number;
        });
  }

  private static void copyAside(Database database, int format) {
    var copy = copyOf(database.file(), format);
    try {
      Files.deleteIfExists(copy);
      Files.createFile(copy, Database.forOwnerOnly(copy, "rw-------"));
      try (var statement = database.connection().prepareStatement("vacuum into ?")) {
        statement.setString(1, copy.toString());
        statement.execute();
      }
    } catch (IOException e) {
      throw SqliteFaults.couldNotCreate(copy, e);
    } catch (SQLException e) {
      throw SqliteFaults.fault(copy, e);
    }
  }

  /// Where the copy of a file goes that still has the given format.
  static Path copyOf(Path file, int format) {
    return file.resolveSibling(file.getFileName() + ".format-" + format + ".copy");
  }

  /// The copies that were made of a file before its format changed.
  static List<Path> copiesOf(Path file) {
    return IntStream.rangeClosed(1, KNOWN.steps().size())
        .mapToObj(format -> copyOf(file, format))
        .filter(Files::exists)
        .toList();
  }

  private static String text(String resource) {
    try (var stream = Migrations.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the migration " + resource + " is not in the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
