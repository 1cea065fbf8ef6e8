package org.postgresaudit.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePickerTest {
  private final FilePicker.Type audit = new FilePicker.Type("Audit", "*.pgaudit");
  @TempDir Path folder;

  @Test
  void a_name_typed_without_its_ending_gets_it() {
    assertEquals(folder.resolve("acme.pgaudit"), named("acme"));
    assertEquals(folder.resolve("acme 2026.11.pgaudit"), named("acme 2026.11"));
  }

  @Test
  void a_name_with_its_ending_stays() {
    assertEquals(folder.resolve("acme.pgaudit"), named("acme.pgaudit"));
    assertEquals(folder.resolve("ACME.PGAUDIT"), named("ACME.PGAUDIT"));
    var any = new FilePicker.Type("Files", "*.*");
    assertEquals(folder.resolve("acme"), FilePicker.withEnding(folder.resolve("acme"), any));
  }

  @Test
  void a_file_nobody_was_asked_about_is_not_overwritten() throws Exception {
    Files.writeString(folder.resolve("acme.pgaudit"), "another");
    assertEquals(folder.resolve("acme"), named("acme"));
  }

  private Path named(String name) {
    return FilePicker.withEnding(folder.resolve(name), audit);
  }
}
