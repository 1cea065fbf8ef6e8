package org.postgresaudit.probe;

import java.util.Map;

/// The probes written in Java, by the names control files use.
public final class JavaProbes {
  private JavaProbes() {}

  /// All there are, with the dated tables that come with the product.
  public static Map<String, JavaProbe> all() {
    return with(Knowledge.bundled());
  }

  static Map<String, JavaProbe> with(Knowledge knowledge) {
    return Map.of(
        "server-release", new ServerReleaseProbe(knowledge),
        "known-vulnerabilities", new KnownVulnerabilitiesProbe(knowledge),
        "extension-vulnerabilities", new ExtensionVulnerabilitiesProbe(knowledge),
        "platform-marks", new PlatformMarksProbe());
  }
}
