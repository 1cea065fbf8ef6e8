package org.postgresaudit.ui.kit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.ui.kit.TableOrder.Direction;

/// By which columns a table is sorted, the first before the others.
///
/// @param keys none: as the rows came
record SortChoice(List<Key> keys) {
  /// One column of it, by its name.
  record Key(String column, Direction direction) {}

  SortChoice {
    keys = List.copyOf(keys);
  }

  /// As text, to be read by [#read].
  String written() {
    return keys.stream()
        .map(
            key ->
                (key.direction() == Direction.UP ? "+" : "-")
                    + URLEncoder.encode(key.column(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(" "));
  }

  /// What [#written] wrote; what nobody here wrote is passed over.
  static SortChoice read(String written) {
    var keys = new ArrayList<Key>();
    for (var part : written.split(" ", -1)) {
      if (part.length() > 1) {
        try {
          keys.add(
              new Key(
                  URLDecoder.decode(part.substring(1), StandardCharsets.UTF_8),
                  part.charAt(0) == '-' ? Direction.DOWN : Direction.UP));
        } catch (IllegalArgumentException _) {
          // Not written here; the table is sorted by the others.
        }
      }
    }
    return new SortChoice(keys);
  }
}
