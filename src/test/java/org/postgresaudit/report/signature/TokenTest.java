package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.OnePage;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// With the token in software of the package softhsm2. It reads its configuration once for each
/// process, from the environment, so the tests start a process of their own.
class TokenTest {
  private static final List<Path> DRIVERS =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
          Path.of("/usr/local/lib/softhsm/libsofthsm2.so"));

  @TempDir private Path folder;

  private static Optional<Path> driver() {
    return DRIVERS.stream().filter(Files::isRegularFile).findFirst();
  }

  @Test
  void a_token_signs_and_is_tested_and_a_wrong_pin_is_tried_once() throws Exception {
    assumeTrue(driver().isPresent(), "The token in software (package softhsm2) is not installed");
    var tokens = Files.createDirectory(folder.resolve("tokens"));
    var settings = folder.resolve("softhsm2.conf");
    Files.writeString(settings, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
    run(
        settings,
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "halden",
        "--so-pin",
        "987654",
        "--pin",
        "135790");
    var java = ProcessHandle.current().info().command().orElseThrow();
    String told =
        run(
            settings,
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            OnToken.class.getName(),
            driver().orElseThrow().toString(),
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

  private static String run(Path settings, String... command) throws Exception {
    var builder = new ProcessBuilder(command);
    builder.environment().put("SOFTHSM2_CONF", settings.toString());
    Path errors = settings.resolveSibling("errors.txt");
    builder.redirectError(errors.toFile());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> output + read(errors));
    return output;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("Could not read what the process said", e);
    }
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
    private static final char[] PIN = "135790".toCharArray();

    private OnToken() {}

    public static void main(String[] arguments) throws Exception {
      Path driver = Path.of(arguments[0]);
      int slot = Token.slots(driver).getFirst();
      try (var parties = new TrustedParties()) {
        fill(driver, slot, "EC", parties);
        fill(driver, slot, "RSA", parties);
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
                  "Digitally signed",
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
          Signing.tryOut(identity);
        } catch (ReportFault e) {
          System.out.println("gone: " + e.kind());
        }
      }
    }

    private static void fill(Path driver, int slot, String kind, TrustedParties parties)
        throws Exception {
      var keys = TrustedParties.keys(kind, kind.equals("EC") ? 256 : 2048);
      var holder = parties.person("Johanna Halden", keys, KeyUsage.digitalSignature);
      KeyStore store = KeyStore.getInstance("PKCS11", Token.in(driver, slot).provider());
      store.load(null, PIN);
      store.setKeyEntry(
          kind,
          keys.getPrivate(),
          null,
          new java.security.cert.Certificate[] {holder.certificate()});
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
