package org.postgresaudit.store;

import java.util.List;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Checklist;

/// The packs a run asked, as it keeps the version of its checklist.
public final class PacksAsked {
  // As a checklist with packs names them: " + name version (first of its hash)".
  private static final Pattern PACK = Pattern.compile(" \\+ (.+?) \\(([0-9a-f]{12})\\)");

  private PacksAsked() {}

  /// Name and version of those that are not in use, or are others now.
  ///
  /// @param asked the version of its checklist
  public static List<String> missing(String asked, Checklist here) {
    return PACK.matcher(asked)
        .results()
        .filter(
            found ->
                here.packs().stream().noneMatch(pack -> pack.sha256().startsWith(found.group(2))))
        .map(found -> found.group(1))
        .toList();
  }
}
