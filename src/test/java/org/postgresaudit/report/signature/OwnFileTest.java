package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.ReportFault.Kind;

class OwnFileTest {
  @TempDir private Path folder;

  @Test
  void a_full_disk_is_told_from_a_forbidden_place() {
    Path target = folder.resolve("r.pdf");
    assertEquals(
        Kind.DISK_FULL,
        OwnFile.notWritten(target, new IOException("No space left on device")).kind());
    assertEquals(
        Kind.FILE_UNWRITABLE,
        OwnFile.notWritten(target, new IOException("Permission denied")).kind());
  }
}
