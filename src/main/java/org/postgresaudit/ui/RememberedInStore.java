package org.postgresaudit.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.ui.work.BackgroundWork;

/// Remembers in the store. What is there is read once, when the program starts.
public final class RememberedInStore implements Remembered {
  private final PreferenceStore preferences;
  private final BackgroundWork work;
  private final Status status;
  private final Map<String, String> known;

  /// Reads what was remembered so far.
  public RememberedInStore(PreferenceStore preferences, BackgroundWork work, Status status) {
    this.preferences = preferences;
    this.work = work;
    this.status = status;
    this.known = new ConcurrentHashMap<>(preferences.all());
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(known.get(key));
  }

  @Override
  public void put(String key, String value) {
    if (value.equals(known.put(key, value))) {
      return;
    }
    work.start(
        BackgroundWork.Kind.STORE,
        key,
        _ -> {
          preferences.put(key, value);
          return value;
        },
        _ -> {},
        failure -> status.problem(String.valueOf(failure.getMessage())));
  }
}
