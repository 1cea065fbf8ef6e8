package org.postgresaudit.ui;

import java.util.Optional;

/// Small things the workbench remembers from one start to the next, such as the theme or where a
/// divider stood. Used on the JavaFX thread; must not make it wait.
public interface Remembered {
  /// What was put last under the key.
  Optional<String> get(String key);

  /// Remembers a text under the key.
  void put(String key, String value);
}
