package org.postgresaudit.probe;

import java.math.BigDecimal;
import java.util.List;
import org.postgresaudit.advisories.Vulnerability;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.ServerFacts;

/// Names the published flaws of the server's release, worst first.
final class KnownVulnerabilitiesProbe implements JavaProbe {
  private static final String QUERY = "select current_setting('server_version_num')";

  private final Knowledge knowledge;

  KnownVulnerabilitiesProbe(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<String> columns(Control control) {
    return List.of("cve", "running", "fixed_in", "score", "prerequisite", "summary", "as_of");
  }

  @Override
  public Sighting look(Control control, Asks session, ServerFacts facts) {
    var release = knowledge.advisories().release(facts.versionNum());
    if (release.isEmpty()) {
      return knowledge.unknownMajor(facts).orElseThrow();
    }
    var rows =
        knowledge.advisories().vulnerabilitiesOf(facts.versionNum()).stream()
            .map(flaw -> row(flaw, release.get().running()))
            .toList();
    return rows.isEmpty() && knowledge.isTooOldToClear()
        ? knowledge.tooOld()
        : new Sighting.Offending(rows, QUERY);
  }

  private List<String> row(Vulnerability flaw, String running) {
    return List.of(
        flaw.cve(),
        running,
        flaw.fix().inWords(),
        flaw.score().map(BigDecimal::toPlainString).orElse("not published"),
        flaw.prerequisite().inWords(),
        flaw.summary(),
        knowledge.asOf());
  }
}
