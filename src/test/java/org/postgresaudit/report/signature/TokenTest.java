package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.OnePage;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// With the token in software of the package softhsm2. It reads its configuration once for each
/// process, from the environment, so the tests start a process of their own.
class TokenTest {
  @TempDir private Path folder;

  @Test
  void a_token_signs_and_is_tested_and_a_wrong_pin_is_tried_once() throws Exception {
    assumeTrue(
        SoftToken.driver().isPresent(),
        "The token in software (package softhsm2) is not installed");
    var settings = SoftToken.initialised(folder);
    var java = ProcessHandle.current().info().command().orElseThrow();
    String told =
        SoftToken.run(
            settings,
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            OnToken.class.getName(),
            SoftToken.driver().orElseThrow().toString(),
            folder.toString());
    assertEquals(
        List.of(
            "wrong pin: WRONG_PIN",
            "RSA: Johanna Halden, unchanged true",
            "EC: Johanna Halden, unchanged true",
            "trials: 2",
            "no slot: TOKEN_UNUSABLE",
            "gone: TOKEN_UNUSABLE"),
        told.lines().filter(line -> !line.isBlank()).toList(),
        told);
  }

  @Test
  void a_driver_that_is_none_is_told() throws Exception {
    var text = Files.writeString(folder.resolve("driver.so"), "no driver at all");
    for (Path library : List.of(text, folder.resolve("missing.so"))) {
      var fault = assertThrows(ReportFault.class, () -> Token.in(library, 0));
      assertEquals(Kind.TOKEN_UNUSABLE, fault.kind());
      assertTrue(
          String.valueOf(fault.getMessage()).startsWith("Could not open"), fault::getMessage);
    }
  }

  @Test
  void stores_of_the_system_are_offered_where_they_are() throws Exception {
    assertEquals(Optional.of(SystemStore.WINDOWS), SystemStore.of("Windows 11"));
    assertEquals(Optional.of(SystemStore.MACOS), SystemStore.of("Mac OS X"));
    assertEquals(Optional.empty(), SystemStore.of("Linux"));
    var fault = assertThrows(ReportFault.class, SystemStore.WINDOWS::identity);
    assertEquals(Kind.TOKEN_UNUSABLE, fault.kind());
  }

  /// What is done with the token, in a process of its own: driver and folder are the arguments.
  static final class OnToken {
    private static final char[] PIN = SoftToken.PIN.toCharArray();

    private OnToken() {}

    public static void main(String[] arguments) throws Exception {
      Path driver = Path.of(arguments[0]);
      int slot = Token.slots(driver).getFirst();
      try (var parties = new TrustedParties()) {
        SoftToken.fill(driver, slot, "Johanna Halden", parties, "EC");
        SoftToken.fill(driver, slot, "Johanna Halden", parties, "RSA");
        try {
          Token.in(driver, slot).identity("000000".toCharArray());
        } catch (ReportFault e) {
          System.out.println("wrong pin: " + e.kind());
        }
        for (String kind : List.of("RSA", "EC")) {
          var identity =
              Token.in(driver, slot).identities(PIN).stream()
                  .filter(i -> i.certificate().getPublicKey().getAlgorithm().equals(kind))
                  .findFirst()
                  .orElseThrow();
          byte[] signed =
              Signing.sign(
                  OnePage.forAuditor(identity),
                  identity,
                  Instant.now(),
                  new Inscription("Digitally signed", "Release"),
                  Assurance.offline());
          var seen = new ReportVerifier().verify(signed, "report.pdf");
          System.out.println(
              kind
                  + ": "
                  + seen.signer().orElse("")
                  + ", unchanged "
                  + seen.verdict().isUnchanged());
        }
        System.out.println(
            "trials: "
                + Token.in(driver, slot).test(PIN).stream()
                    .filter(line -> line.startsWith("A trial signature"))
                    .count());
        try {
          Token.in(driver, 25);
        } catch (ReportFault e) {
          System.out.println("no slot: " + e.kind());
        }
        var identity = Token.in(driver, slot).identity(PIN);
        pullOut(Path.of(arguments[1]).resolve("tokens"));
        try {
          Signing.sign(
              OnePage.forAuditor(identity),
              identity,
              Instant.now(),
              new Inscription("Digitally signed", "Release"),
              Assurance.offline());
        } catch (ReportFault e) {
          System.out.println("gone: " + e.kind());
        }
      }
    }

    private static void pullOut(Path tokens) throws Exception {
      try (Stream<Path> files = Files.walk(tokens)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
