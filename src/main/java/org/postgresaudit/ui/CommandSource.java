package org.postgresaudit.ui;

import java.util.List;
import java.util.function.Consumer;

/// Offers what can be opened from everywhere, such as all audits. Asked each time the palette
/// opens.
@FunctionalInterface
public interface CommandSource {
  /// Hands over what there is, at once or as soon as it is read; on the JavaFX thread.
  void offer(Consumer<List<Command>> to);
}
