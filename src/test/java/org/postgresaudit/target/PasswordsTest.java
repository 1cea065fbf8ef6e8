package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
  @TempDir Path home;
  private final ConnectionProfile profile =
      PostgresUri.parse("postgresql://clerk@db.example.com:5433/shop").profile();

  private Path write(String text, String mode) throws IOException {
    var file = Files.writeString(home.resolve(".pgpass"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private String found(Map<String, String> environment) {
    return new Passwords(environment, home)
        .lookUp(profile)
        .password()
        .map(secret -> new String(secret.reveal()))
        .orElse("(none)");
  }

  @Test
  void the_environment_comes_first() throws IOException {
    write("*:*:*:*:from-file\n", "rw-------");
    assertEquals("from-env", found(Map.of("PGPASSWORD", "from-env")));
  }

  @Test
  void the_first_line_that_fits_wins() throws IOException {
    write(
        """
        # db.example.com:5433:shop:clerk:commented
        other.example.com:5433:shop:clerk:wrong-host
        db.example.com:5432:shop:clerk:wrong-port
        db.example.com:*:shop:clerk:right
        *:*:*:*:too-late
        """,
        "rw-------");
    assertEquals("right", found(Map.of()));
  }

  @Test
  void colons_and_backslashes_are_escaped() throws IOException {
    write("*:*:*:clerk:a\\:b\\\\c\n", "rw-------");
    assertEquals("a:b\\c", found(Map.of()));
  }

  @Test
  void a_file_others_may_read_is_not_used_and_said() throws IOException {
    write("*:*:*:*:secret\n", "rw-r-----");
    var lookup = new Passwords(Map.of(), home).lookUp(profile);
    assertTrue(lookup.password().isEmpty());
    assertTrue(lookup.warning().orElse("").contains("0600"), lookup.toString());
  }

  @Test
  void pgpassfile_names_another_file() throws IOException {
    var file = write("*:*:*:*:elsewhere\n", "rw-------");
    var moved = Files.move(file, home.resolve("mine"));
    assertEquals("elsewhere", found(Map.of("PGPASSFILE", moved.toString())));
    assertEquals("(none)", found(Map.of()));
  }

  @Test
  void a_password_file_gives_its_first_line() throws IOException {
    var file = Files.writeString(home.resolve("password"), "first line\nsecond\n");
    assertEquals("first line", new String(Passwords.fromFile(file).reveal()));
    var fault =
        assertThrows(UncheckedIOException.class, () -> Passwords.fromFile(home.resolve("missing")));
    assertTrue(fault.getMessage().contains("missing"), fault.getMessage());
    var windows = Files.writeString(home.resolve("windows"), "first line\r\nsecond\r\n");
    assertEquals("first line", new String(Passwords.fromFile(windows).reveal()));
    var endless = Files.writeString(home.resolve("endless"), "x".repeat(20_000));
    assertThrows(UncheckedIOException.class, () -> Passwords.fromFile(endless));
  }

  @Test
  void a_secret_is_never_printed_and_can_be_wiped() {
    var secret = Secret.of("hunter2");
    assertFalse(String.valueOf(secret).contains("hunter2"));
    secret.close();
    assertFalse(new String(secret.reveal()).contains("hunter2"));
  }
}
