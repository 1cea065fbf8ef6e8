package org.postgresaudit.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.Reply.Refusal;

/// What the server said in one run when it refused for want of a right.
final class HeardRefusals {
  /// Rights on one object each: whatever needs them is refused in the same words.
  private static final Set<Need> ON_ONE_OBJECT =
      Set.of(Need.HBA_RULES, Need.IDENT_RULES, Need.FILE_SETTINGS, Need.ROLE_VERIFIERS);

  private final Map<Set<Need>, String> words = new HashMap<>();

  /// Keeps the server's words, when it was a privilege that was missing.
  void note(Set<Need> missing, Refusal refusal) {
    if (refusal.kind() == Reply.Kind.PRIVILEGE && ON_ONE_OBJECT.containsAll(missing)) {
      words.putIfAbsent(Set.copyOf(missing), refusal.serverWords());
    }
  }

  /// What it said before when exactly these were missing.
  Optional<String> forWantOf(Set<Need> missing) {
    return Optional.ofNullable(words.get(missing));
  }
}
