package org.postgresaudit.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a password where libpq would: `PGPASSWORD`, then the password file
/// (https://www.postgresql.org/docs/current/libpq-pgpass.html).
///
/// @param environment the process's environment variables
/// @param home the user's home folder
public record Passwords(Map<String, String> environment, Path home) {
  /// Of the first line of a file: a device may have one that never ends.
  private static final int LONGEST = 10_000;

  /// What was found.
  ///
  /// @param password absent when nothing fits
  /// @param warning why a password file was not used, for people; absent when all is well
  public record Lookup(Optional<Secret> password, Optional<String> warning) {}

  /// The places of this process.
  public static Passwords ofThisProcess() {
    return new Passwords(System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  /// The first line of a file; throws UncheckedIOException saying which file cannot be read.
  public static Secret fromFile(Path file) {
    try (var text = Files.newBufferedReader(file)) {
      var line = new StringBuilder();
      for (int next = text.read(); next >= 0 && next != '\n'; next = text.read()) {
        if (line.length() == LONGEST) {
          throw new IOException("its first line is longer than any password");
        }
        line.append((char) next);
      }
      return Secret.of(line.toString().replaceFirst("\r$", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not read a password from %s; check its path and rights.".formatted(file), e);
    }
  }

  /// The password for that profile.
  public Lookup lookUp(ConnectionProfile profile) {
    var given = environment.get("PGPASSWORD");
    if (given != null && !given.isEmpty()) {
      return new Lookup(Optional.of(Secret.of(given)), Optional.empty());
    }
    var file = passwordFile();
    if (!Files.isRegularFile(file)) {
      return new Lookup(Optional.empty(), Optional.empty());
    }
    if (isOpenToOthers(file)) {
      return new Lookup(
          Optional.empty(),
          Optional.of(
              "The password file %s was not used: others may read it; give it mode 0600."
                  .formatted(file)));
    }
    return inFile(file, profile);
  }

  private Path passwordFile() {
    var named = environment.get("PGPASSFILE");
    if (named != null && !named.isEmpty()) {
      return Path.of(named);
    }
    var windows = environment.get("APPDATA");
    return windows != null && System.getProperty("os.name", "").startsWith("Windows")
        ? Path.of(windows, "postgresql", "pgpass.conf")
        : home.resolve(".pgpass");
  }

  private static boolean isOpenToOthers(Path file) {
    try {
      var mode = Files.getPosixFilePermissions(file);
      return mode.stream().anyMatch(permission -> !permission.name().startsWith("OWNER_"));
    } catch (UnsupportedOperationException _) {
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  private static Lookup inFile(Path file, ConnectionProfile profile) {
    var wanted =
        List.of(profile.host(), String.valueOf(profile.port()), profile.database(), profile.user());
    try {
      for (var line : Files.readAllLines(file)) {
        var fields = line.startsWith("#") ? List.<String>of() : fields(line);
        if (fields.size() >= 5 && fits(fields, wanted)) {
          return new Lookup(Optional.of(Secret.of(unescape(fields.get(4)))), Optional.empty());
        }
      }
      return new Lookup(Optional.empty(), Optional.empty());
    } catch (IOException _) {
      return new Lookup(
          Optional.empty(), Optional.of("The password file %s could not be read.".formatted(file)));
    }
  }

  private static boolean fits(List<String> fields, List<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      var field = fields.get(i);
      if (!field.equals("*") && !unescape(field).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == ':') {
        fields.add(line.substring(start, i));
        start = i + 1;
      }
    }
    fields.add(line.substring(start));
    return fields;
  }

  private static String unescape(String field) {
    return field.replaceAll("\\\\(.)", "$1");
  }
}
