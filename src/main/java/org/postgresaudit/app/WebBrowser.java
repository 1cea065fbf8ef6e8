package org.postgresaudit.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The browser of this computer, for the references of controls, and its file manager, for the
/// folders in which things were put. Nothing but addresses of the web and folders is handed to
/// them.
final class WebBrowser {
  private static final Set<String> WEB = Set.of("https", "http");

  private final System.Logger log = System.getLogger(WebBrowser.class.getName());

  /// Shows a page or a folder; any other address is ignored.
  void show(String address) {
    try {
      var uri = new URI(address);
      if (!WEB.contains(String.valueOf(uri.getScheme())) && !isFolder(uri)) {
        return;
      }
      new ProcessBuilder(command(uri.toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException | URISyntaxException e) {
      log.log(System.Logger.Level.WARNING, "Could not open a browser for " + address, e);
    }
  }

  private static boolean isFolder(URI uri) {
    return "file".equals(uri.getScheme()) && Files.isDirectory(Path.of(uri));
  }

  private static List<String> command(String address) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
