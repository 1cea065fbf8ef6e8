package org.postgresaudit.ui.connections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.ui.connections.ConnectionsViewModel.Row;

/// The connections as the list shows them: those that hold what was typed, by client.
///
/// @param audits how many audits were made with each
/// @param folded clients whose connections are hidden, unless something is searched for
/// @param filter as it was typed
record Arrangement(
    List<SavedConnection> connections,
    Map<UUID, Integer> audits,
    Set<String> folded,
    String filter) {

  List<Row> rows() {
    var wanted = filter.strip().toLowerCase(Locale.ROOT);
    var arranged = new ArrayList<Row>();
    byClient(wanted)
        .forEach(
            (client, its) -> {
              boolean open = !folded.contains(client) || !wanted.isEmpty();
              arranged.add(new Row.Head(client, its.size(), open));
              if (open) {
                its.forEach(
                    saved ->
                        arranged.add(
                            new Row.Line(saved, audits.getOrDefault(saved.profile().id(), 0))));
              }
            });
    return arranged;
  }

  /// The clients of connections, in the order of the alphabet.
  static List<String> clients(List<SavedConnection> connections) {
    var clients = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    connections.forEach(saved -> clients.add(saved.profile().client()));
    clients.remove("");
    return List.copyOf(clients);
  }

  private Map<String, List<SavedConnection>> byClient(String wanted) {
    var byClient = new LinkedHashMap<String, List<SavedConnection>>();
    for (var saved : connections) {
      if (text(saved.profile()).contains(wanted)) {
        byClient.computeIfAbsent(saved.profile().client(), _ -> new ArrayList<>()).add(saved);
      }
    }
    // Connections without a client stand last.
    var without = byClient.remove("");
    if (without != null) {
      byClient.put("", without);
    }
    return byClient;
  }

  private static String text(ConnectionProfile profile) {
    return String.join(
            "\n",
            profile.name(),
            profile.client(),
            profile.address(),
            profile.database(),
            profile.user())
        .toLowerCase(Locale.ROOT);
  }
}
