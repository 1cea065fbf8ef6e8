package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.x509.KeyUsage;
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
        OwnFile.notWritten(target, 1, new IOException("No space left on device")).kind());
    assertEquals(
        Kind.FILE_UNWRITABLE,
        OwnFile.notWritten(target, 1, new IOException("Permission denied")).kind());
    // A system that speaks another language: the disk is asked.
    assertEquals(
        Kind.DISK_FULL,
        OwnFile.notWritten(target, Long.MAX_VALUE, new IOException("Kein Platz mehr")).kind());
  }

  /// Of 64 blocks of 1,024 bytes: less than the signed page has.
  @Test
  void what_does_not_fit_leaves_the_report_before_it_and_nothing_else() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "There is no bash to bound a process");
    try (var parties = new TrustedParties()) {
      var holder =
          parties.person(
              "Johanna Halden", TrustedParties.keys("EC", 256), KeyUsage.digitalSignature);
      var report = Files.writeString(folder.resolve("report.pdf"), "the report of yesterday");
      var signer = parties.file(holder, folder);
      var process =
          new ProcessBuilder(
                  "/bin/bash",
                  "-c",
                  "ulimit -f 64; exec \"$@\"",
                  "bounded",
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-XX:-UsePerfData",
                  "-Djava.awt.headless=true",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Bounded.class.getName(),
                  signer.toString(),
                  report.toString())
              .redirectErrorStream(true)
              .start();
      var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), told);
      assertTrue(
          told.contains(
              "DISK_FULL Could not write " + report + ": there is no room left for it on the disk"),
          told);
      assertEquals("the report of yesterday", Files.readString(report));
      assertEquals(2, folder.toFile().listFiles().length, told);
    }
  }

  /// What is done within the bounds: identity and report are the arguments.
  static final class Bounded {
    private Bounded() {}

    public static void main(String[] arguments) throws Exception {
      var identity = SigningIdentity.fromPkcs12(Path.of(arguments[0]), TrustedParties.PASSWORD);
      byte[] signed = TrustedParties.onePage(identity);
      try (var file = SignedFile.aside(signed, Path.of(arguments[1]))) {
        System.out.println("written: " + file.checked(identity, Assurance.offline()));
      } catch (ReportFault e) {
        System.out.println(e.kind() + " " + e.getMessage());
      }
    }
  }

  @Test
  void a_report_another_program_reads_is_replaced_and_one_that_cannot_be_is_told()
      throws Exception {
    var report = Files.writeString(folder.resolve("report.pdf"), "yesterday");
    try (var parties = new TrustedParties()) {
      var identity =
          parties.identity(
              parties.person(
                  "Johanna Halden", TrustedParties.keys("EC", 256), KeyUsage.digitalSignature),
              folder);
      byte[] signed = TrustedParties.onePage(identity);
      if (!System.getProperty("os.name").startsWith("Windows")) {
        try (var reader = Files.newInputStream(report);
            var file = SignedFile.aside(signed, report)) {
          file.checked(identity, Assurance.offline());
          assertEquals("yesterday", new String(reader.readAllBytes(), StandardCharsets.UTF_8));
          assertArrayEquals(signed, Files.readAllBytes(report));
        }
      }
      // Something that cannot be replaced got into the place meanwhile.
      var taken = folder.resolve("taken.pdf");
      try (var file = SignedFile.aside(signed, taken)) {
        Files.writeString(Files.createDirectory(taken).resolve("letter.txt"), "Dear Sirs");
        var fault =
            assertThrows(ReportFault.class, () -> file.checked(identity, Assurance.offline()));
        assertEquals(Kind.FILE_UNWRITABLE, fault.kind());
        assertTrue(
            String.valueOf(fault.getMessage()).contains("another program may have it open"),
            fault::getMessage);
      }
      assertEquals("Dear Sirs", Files.readString(taken.resolve("letter.txt")));
      try (var left = Files.list(folder)) {
        assertTrue(left.noneMatch(file -> file.toString().endsWith(".part")));
      }
    }
  }
}
