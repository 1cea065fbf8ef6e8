package org.postgresaudit.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresaudit.target.Secret;

/// The passwords typed or found in this run of the workbench, kept in memory alone so that none of
/// them gets into a report. May be used from several threads.
public final class UsedPasswords {
  private final List<Secret> used = new CopyOnWriteArrayList<>();

  /// Keeps a copy of its own; the caller may wipe theirs.
  void add(Secret password) {
    var characters = password.reveal();
    if (characters.length > 0 && used.stream().noneMatch(known -> same(known, characters))) {
      used.add(new Secret(characters));
    }
    Arrays.fill(characters, '\0');
  }

  /// All of them, also those a server refused: they may open another one.
  public List<Secret> all() {
    return List.copyOf(used);
  }

  private static boolean same(Secret known, char[] characters) {
    var revealed = known.reveal();
    boolean same = Arrays.equals(revealed, characters);
    Arrays.fill(revealed, '\0');
    return same;
  }
}
