package org.postgresaudit.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.Wording;

/// Wordings from elsewhere put beside those here. Nothing that stands here changes: other words
/// under a title that is taken come in beside it as `title (2)`, and the same file taken twice
/// changes nothing the second time.
final class WordingMerge {
  private static final String OWN = "own.";

  private final Map<String, Wording> here = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final List<Wording> added = new ArrayList<>();
  private int apart;
  private int known;

  WordingMerge(List<Wording> here) {
    here.forEach(this::stand);
  }

  /// Takes one in.
  void take(Wording incoming) {
    var aside = aside(incoming);
    if (here.containsKey(aside) || here.values().stream().anyMatch(w -> sameWords(w, incoming))) {
      known++;
      return;
    }
    boolean titleIsFree = !titles.contains(key(incoming.title()));
    boolean idIsFree = incoming.id().startsWith(OWN) && !here.containsKey(incoming.id());
    var next =
        new Wording(
            titleIsFree && idIsFree ? incoming.id() : aside,
            titleIsFree ? incoming.title() : freeTitle(incoming.title()),
            incoming.text());
    if (!titleIsFree) {
      apart++;
    }
    stand(next);
    added.add(next);
  }

  /// What is to be saved.
  List<Wording> added() {
    return List.copyOf(added);
  }

  WordingStore.Taken taken() {
    return new WordingStore.Taken(added.size(), apart, known);
  }

  private void stand(Wording wording) {
    here.put(wording.id(), wording);
    titles.add(key(wording.title()));
  }

  private String freeTitle(String title) {
    for (int number = 2; ; number++) {
      var ending = " (" + number + ")";
      var room = Wording.LONGEST_TITLE - ending.length();
      var numbered = Wording.cut(title, room) + ending;
      if (!titles.contains(key(numbered))) {
        return numbered;
      }
    }
  }

  /// The id of words that cannot keep theirs: the same each time the same words come, so that they
  /// come in once.
  private static String aside(Wording incoming) {
    var words = incoming.id() + '\n' + incoming.title() + '\n' + incoming.text();
    return OWN + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean sameWords(Wording one, Wording other) {
    return Wording.clean(one.title()).strip().equals(other.title())
        && Wording.clean(one.text()).strip().equals(other.text());
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
