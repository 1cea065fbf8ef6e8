package org.postgresaudit.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.app.demonstration.UnprivilegedUser;

/// PostgreSQL refuses to run as root. Root runs it in a user namespace of its own, which may enter
/// root's folders, or, where those are forbidden, as the demonstration does.
final class Unprivileged {
  private static final boolean IN_NAMESPACE =
      UnprivilegedUser.weAreRoot() && succeeds("unshare", "-U", "true");

  private Unprivileged() {}

  static List<String> command(List<String> command) {
    if (!IN_NAMESPACE) {
      return UnprivilegedUser.running(command);
    }
    var all = new ArrayList<>(List.of("unshare", "-U"));
    all.addAll(command);
    return all;
  }

  /// Whether the server runs as somebody who may not enter our folders.
  static boolean isSomebodyElse() {
    return UnprivilegedUser.weAreRoot() && !IN_NAMESPACE;
  }

  /// Gives a folder or a file to whoever runs the servers.
  static void own(Path path) throws IOException {
    if (isSomebodyElse()) {
      UnprivilegedUser.own(path);
    }
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
