package org.postgresaudit.servers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. Root runs it in a user namespace of its own, or, where those
/// are forbidden, as `nobody`.
final class Unprivileged {
  private enum Way {
    AS_WE_ARE,
    NAMESPACE,
    NOBODY
  }

  private static final Way WAY = way();

  private Unprivileged() {}

  private static Way way() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return Way.AS_WE_ARE;
    }
    return succeeds("unshare", "-U", "true") ? Way.NAMESPACE : Way.NOBODY;
  }

  static List<String> command(List<String> command) {
    var all = new ArrayList<String>();
    switch (WAY) {
      case AS_WE_ARE -> {}
      case NAMESPACE -> all.addAll(List.of("unshare", "-U"));
      case NOBODY ->
          all.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    all.addAll(command);
    return all;
  }

  /// Whether the server runs as somebody who may not enter our folders.
  static boolean isSomebodyElse() {
    return WAY == Way.NOBODY;
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
