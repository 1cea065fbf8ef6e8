package org.postgresaudit.ui.audit.find;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.ui.kit.Folded;

/// Every text of an audit, to be searched for words. Filled and asked on a background thread: both
/// take longer than a frame when there is much evidence.
///
/// Texts are scanned, not cut into words: whoever looks for `promote(` or half a name finds it, and
/// a scan of some ten megabytes takes a few milliseconds.
public final class SearchIndex {
  private final Map<String, Document> documents = new ConcurrentSkipListMap<>();

  /// Takes in a control, in place of what was known of it.
  public void put(Assessment assessment, Dossier dossier) {
    var document = new Document(assessment, dossier);
    documents.put(document.control(), document);
  }

  /// Ids of the controls that hold every word, each with where; none when there is no word.
  public Map<String, Hit> find(String typed) {
    var words = words(typed);
    var found = new LinkedHashMap<String, Hit>();
    for (var document : documents.values()) {
      find(words, document).ifPresent(hit -> found.put(document.control(), hit));
    }
    return found;
  }

  /// Where one control holds every word; absent when it does not.
  public Optional<Hit> find(String typed, String control) {
    return Optional.ofNullable(documents.get(control))
        .flatMap(document -> find(words(typed), document));
  }

  private static Optional<Hit> find(List<String> words, Document document) {
    return !words.isEmpty() && words.stream().allMatch(document::holds)
        ? Optional.of(document.hit(words))
        : Optional.empty();
  }

  private static List<String> words(String typed) {
    return Arrays.stream(Folded.fold(typed).strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
