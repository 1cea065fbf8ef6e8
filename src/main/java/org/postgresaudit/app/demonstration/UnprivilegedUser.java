package org.postgresaudit.app.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. Whoever is root runs it as `nobody`, through `setpriv`, which
/// every Debian has.
public final class UnprivilegedUser {
  private static final String NOBODY = "65534";

  private UnprivilegedUser() {}

  /// Whether this program may not start PostgreSQL as itself.
  public static boolean weAreRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /// The command that runs the given one without root's rights.
  public static List<String> running(List<String> command) {
    if (!weAreRoot()) {
      return command;
    }
    var all =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    all.addAll(command);
    return all;
  }

  /// Gives a folder or a file to the user that will run the server.
  public static void own(Path path) throws IOException {
    if (weAreRoot()) {
      Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY));
      Files.setAttribute(path, "unix:gid", Integer.parseInt(NOBODY));
    }
  }
}
