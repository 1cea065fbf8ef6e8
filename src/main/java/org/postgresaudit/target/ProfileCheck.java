package org.postgresaudit.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.postgresaudit.target.TargetUnreachable.Kind;

/// Finds what is wrong with a profile before anything is sent.
final class ProfileCheck {
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._:%-]{1,255}");

  private final ConnectionProfile profile;

  private ProfileCheck(ConnectionProfile profile) {
    this.profile = profile;
  }

  /// Throws [TargetUnreachable] when no connection can come of it.
  static void of(ConnectionProfile profile) {
    var check = new ProfileCheck(profile);
    if (!HOST.matcher(profile.host()).matches()) {
      throw new TargetUnreachable(
          Kind.UNKNOWN_HOST,
          "\"%s\" is no host name; write a name or an address.".formatted(profile.host()),
          null);
    }
    if (profile.tls() != TlsMode.DISABLE) {
      check.files();
    }
  }

  private void files() {
    profile.rootCertificate().ifPresent(file -> checkReadable("root certificate", file));
    profile.clientCertificate().ifPresent(file -> checkReadable("client certificate", file));
    profile.clientKey().ifPresent(this::checkKey);
    boolean lacksRoot = profile.rootCertificate().isEmpty() && profile.tls().verifies();
    if (profile.clientCertificate().isPresent() && lacksRoot) {
      throw wrong(
          "A client certificate for %s needs the server's root certificate beside it; name it."
              .formatted(profile.address()));
    }
  }

  private void checkKey(String file) {
    checkReadable("client key", file);
    try {
      var mode = Files.getPosixFilePermissions(Path.of(file));
      if (mode.stream().anyMatch(permission -> permission.name().startsWith("OTHERS_"))) {
        throw wrong("Others may read the client key %s; give it mode 0600.".formatted(file));
      }
    } catch (UnsupportedOperationException | IOException _) {
      // Without such modes there is nothing to compare.
    }
  }

  private void checkReadable(String what, String file) {
    if (!isReadable(file)) {
      throw wrong(
          "Could not read the %s %s for %s; check its path and rights."
              .formatted(what, file, profile.address()));
    }
  }

  private static boolean isReadable(String file) {
    try {
      return Files.isReadable(Path.of(file));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static TargetUnreachable wrong(String sentence) {
    return new TargetUnreachable(Kind.CERTIFICATE_NOT_TRUSTED, sentence, null);
  }
}
