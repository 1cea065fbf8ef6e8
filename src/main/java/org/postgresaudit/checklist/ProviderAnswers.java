package org.postgresaudit.checklist;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where the provider of a managed service shows what its server hides or decides alone.
///
/// @param topic the word of `providers.yaml`, such as `backups`
/// @param byPlatform platform, such as `rds` → where to look and what must be seen, in CommonMark
public record ProviderAnswers(String topic, Map<String, String> byPlatform) {
  public ProviderAnswers {
    byPlatform = Collections.unmodifiableMap(new TreeMap<>(byPlatform));
  }

  /// Where to look on that platform; empty when the server itself is asked there.
  public Optional<String> on(String platform) {
    return Optional.ofNullable(byPlatform.get(platform));
  }
}
