package org.postgresaudit.ui.audit.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.kit.Times;

/// What stands for the placeholders of a wording in one control of one audit.
final class Placeholders {
  /// Those that do not depend on what was found.
  static final List<String> NAMES =
      List.of("control", "finding", "server", "database", "role", "client", "auditor", "date");

  private static final Set<String> OURS = Set.of("server", "client", "auditor", "date");

  private Placeholders() {}

  private record Seen(Optional<String> database, Finding finding) {}

  /// What does not depend on a control.
  static Map<String, String> of(Audit audit, Optional<ServerFacts> server, LocalDate today) {
    var values = new HashMap<String, String>();
    values.put("server", audit.target().name());
    values.put("client", audit.client());
    values.put("auditor", audit.auditor());
    values.put("date", Times.date(today));
    values.put("database", audit.target().database());
    values.put("role", server.map(ServerFacts::role).orElse(audit.target().user()));
    return values;
  }

  /// @param chosen the finding that is spoken of; absent: the first one
  static Map<String, String> of(
      Audit audit,
      Assessment assessment,
      Optional<FindingKey> chosen,
      Optional<ServerFacts> server,
      LocalDate today) {
    var seen = seen(assessment, chosen);
    var values = new HashMap<String, String>();
    values.putAll(of(audit, server, today));
    seen.flatMap(Seen::database).ifPresent(database -> values.put("database", database));
    // A column of the finding says better than the target which database or role is meant.
    seen.ifPresent(
        s ->
            s.finding()
                .values()
                .forEach(
                    (column, value) -> {
                      var name = column.toLowerCase(Locale.ROOT);
                      if (!OURS.contains(name)) {
                        values.put(name, value);
                      }
                    }));
    values.put("control", assessment.control().title());
    values.put("finding", seen.map(s -> s.finding().sentence()).orElse(""));
    return values;
  }

  private static Optional<Seen> seen(Assessment assessment, Optional<FindingKey> chosen) {
    for (var result : assessment.results()) {
      for (var finding : result.outcome().findings()) {
        if (chosen.isEmpty() || chosen.get().equals(FindingKey.of(result, finding))) {
          return Optional.of(new Seen(result.database(), finding));
        }
      }
    }
    return Optional.empty();
  }
}
