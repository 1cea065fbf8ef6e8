package org.postgresaudit.probe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.target.ServerFacts;

/// All probes of one audit asked of one target.
///
/// @param facts what the server said of itself; absent when it was never reached
/// @param finishedAt absent while it runs or when it was cut short
/// @param complete every control of the checklist was asked, whatever came of it
/// @param cutShort why the run ended early, for people; empty when it did not
/// @param inventory what the server is made of; absent in older runs, in those cut short and when
///   only a part of the checklist was asked
public record Run(
    String checklistVersion,
    String checklistSha256,
    Optional<ServerFacts> facts,
    Instant startedAt,
    Optional<Instant> finishedAt,
    boolean complete,
    String cutShort,
    List<ProbeResult> results,
    Optional<Inventory> inventory) {
  public Run {
    results = List.copyOf(results);
  }

  /// A run without an inventory.
  public Run(
      String checklistVersion,
      String checklistSha256,
      Optional<ServerFacts> facts,
      Instant startedAt,
      Optional<Instant> finishedAt,
      boolean complete,
      String cutShort,
      List<ProbeResult> results) {
    this(
        checklistVersion,
        checklistSha256,
        facts,
        startedAt,
        finishedAt,
        complete,
        cutShort,
        results,
        Optional.empty());
  }

  /// The results of one control, one for each place it was asked in.
  public List<ProbeResult> resultsOf(String controlId) {
    return results.stream().filter(result -> result.control().equals(controlId)).toList();
  }
}
