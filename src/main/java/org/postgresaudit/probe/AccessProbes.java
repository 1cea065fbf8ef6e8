package org.postgresaudit.probe;

import java.util.Map;

/// The probes that ask who can become whom, by the names control files use.
final class AccessProbes {
  private AccessProbes() {}

  static Map<String, JavaProbe> all() {
    return Map.of(
        "routes-to-superuser", new AccessProbe(SuperuserRoutes.COLUMNS, SuperuserRoutes::judge),
        "routes-to-predefined-roles",
            new AccessProbe(PredefinedRoutes.COLUMNS, PredefinedRoutes::judge),
        "routes-to-createrole", new AccessProbe(CreateroleRoutes.COLUMNS, CreateroleRoutes::judge),
        "routes-to-provider-roles", new AccessProbe(ProviderRoutes.COLUMNS, ProviderRoutes::judge),
        "routes-to-stored-secrets", new AccessProbe(SecretRoutes.COLUMNS, SecretRoutes::judge),
        "routes-to-code-superusers-run", new AccessProbe(PlantedCode.COLUMNS, PlantedCode::judge),
        "routes-to-superuser-functions",
            new AccessProbe(LentFunctions.COLUMNS, LentFunctions::judge));
  }
}
