package org.postgresaudit.ui.kit;

import java.net.URI;
import javafx.scene.control.Hyperlink;

/// An address of the web that opens in the system's browser.
public final class WebLink {
  private WebLink() {}

  /// Shown by its host and the last part of its path, whole in the tooltip.
  public static Hyperlink of(String address) {
    return MarkdownInlines.to(address, words(address));
  }

  static String words(String address) {
    try {
      var uri = new URI(address);
      var host = uri.getHost();
      if (host == null) {
        return address;
      }
      var name = host.startsWith("www.") ? host.substring(4) : host;
      var path = uri.getPath() == null ? "" : uri.getPath();
      var last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html?$", "");
      return last.isBlank() ? name : name + ", " + last.replace('_', ' ');
    } catch (java.net.URISyntaxException e) {
      return address;
    }
  }
}
