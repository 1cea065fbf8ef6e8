package org.postgresaudit.report.signature;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;

/// A token in software, of the package softhsm2. Its driver reads its settings once for each
/// process, from the environment.
public final class SoftToken {
  /// What opens it.
  public static final String PIN = "135790";

  private static final List<Path> DRIVERS =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
          Path.of("/usr/local/lib/softhsm/libsofthsm2.so"));

  private SoftToken() {}

  /// Absent where the package is not installed.
  public static Optional<Path> driver() {
    return DRIVERS.stream().filter(Files::isRegularFile).findFirst();
  }

  /// Makes an empty token.
  ///
  /// @return its settings; the token lies in the folder `tokens` beside them
  public static Path initialised(Path folder) throws Exception {
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
        PIN);
    return settings;
  }

  /// Puts a key with the certificate of a person on it.
  public static void fill(Path driver, int slot, String name, TrustedParties parties, String kind)
      throws Exception {
    var keys = TrustedParties.keys(kind, kind.equals("EC") ? 256 : 2048);
    var holder = parties.person(name, keys, KeyUsage.digitalSignature);
    KeyStore store = KeyStore.getInstance("PKCS11", Token.in(driver, slot).provider());
    store.load(null, PIN.toCharArray());
    store.setKeyEntry(kind, keys.getPrivate(), null, new Certificate[] {holder.certificate()});
  }

  /// Lets the driver in this process find the token: it asks the environment of the C library,
  /// which Java copied when it started.
  @SuppressWarnings("restricted")
  public static void useHere(Path settings) {
    var linker = Linker.nativeLinker();
    var place = linker.defaultLookup().find("setenv").orElseThrow();
    var setenv =
        linker.downcallHandle(
            place,
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    try (var arena = Arena.ofConfined()) {
      int failed =
          (int)
              setenv.invokeExact(
                  arena.allocateFrom("SOFTHSM2_CONF"), arena.allocateFrom(settings.toString()), 1);
      if (failed != 0) {
        throw new IllegalStateException("Could not set SOFTHSM2_CONF");
      }
    } catch (Throwable e) {
      throw new IllegalStateException("Could not set SOFTHSM2_CONF", e);
    }
  }

  /// Runs a program with the token within its reach.
  static String run(Path settings, String... command) throws Exception {
    var builder = new ProcessBuilder(command);
    builder.environment().put("SOFTHSM2_CONF", settings.toString());
    Path errors = settings.resolveSibling("errors.txt");
    builder.redirectError(errors.toFile());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + output + Files.readString(errors));
    }
    return output;
  }
}
