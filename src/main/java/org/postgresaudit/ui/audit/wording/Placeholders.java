package org.postgresaudit.ui.audit.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private Placeholders() {}

  private record Seen(Optional<String> database, Finding finding) {}

  /// @param chosen the finding that is spoken of; absent: the first one
  static Map<String, String> of(
      Audit audit,
      Assessment assessment,
      Optional<FindingKey> chosen,
      Optional<ServerFacts> server,
      LocalDate today) {
    var seen = seen(assessment, chosen);
    var values = new HashMap<String, String>();
    seen.ifPresent(
        s ->
            s.finding()
                .values()
                .forEach((column, value) -> values.put(column.toLowerCase(Locale.ROOT), value)));
    values.put("control", assessment.control().title());
    values.put("finding", seen.map(s -> s.finding().sentence()).orElse(""));
    values.put("server", audit.target().name());
    values.put("client", audit.client());
    values.put("auditor", audit.auditor());
    values.put("date", Times.date(today));
    // A column of the finding says better than the target which database or role is meant.
    values.putIfAbsent("database", seen.flatMap(Seen::database).orElse(audit.target().database()));
    values.putIfAbsent("role", server.map(ServerFacts::role).orElse(audit.target().user()));
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
