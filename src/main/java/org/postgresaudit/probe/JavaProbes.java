package org.postgresaudit.probe;

import java.util.HashMap;
import java.util.Map;

/// The probes written in Java, by the names control files use.
public final class JavaProbes {
  private JavaProbes() {}

  /// All there are, with the dated tables that come with the product.
  public static Map<String, JavaProbe> all() {
    return with(Knowledge.bundled());
  }

  static Map<String, JavaProbe> with(Knowledge knowledge) {
    var probes = new HashMap<>(AccessProbes.all());
    probes.put("server-release", new ServerReleaseProbe(knowledge));
    probes.put("known-vulnerabilities", new KnownVulnerabilitiesProbe(knowledge));
    probes.put("extension-vulnerabilities", new ExtensionVulnerabilitiesProbe(knowledge));
    probes.put("platform-marks", new PlatformMarksProbe());
    return Map.copyOf(probes);
  }
}
