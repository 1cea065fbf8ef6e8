package org.postgresaudit.ui.audit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;

/// Two audits as the store had them at one moment, compared; made away from the window.
///
/// @param audits those that can be chosen
/// @param comparison absent when there is only one
record Reading(List<Audit> audits, Optional<Comparison> comparison, Drifts drifts) {

  /// Compares an audit with the one wanted, or with the one it most likely is to be compared with.
  static Reading of(AuditStore store, Checklist checklist, Optional<UUID> wantThen, UUID wantNow) {
    var all = store.list(checklist).stream().map(AuditSummary::audit).toList();
    var nowAudit = store.load(wantNow, checklist);
    var thenAudit =
        wantThen
            .flatMap(id -> all.stream().filter(audit -> audit.id().equals(id)).findFirst())
            .filter(audit -> !audit.id().equals(wantNow))
            .or(() -> atFirst(all, nowAudit.audit()));
    var found =
        thenAudit.map(
            earlier ->
                Comparison.of(
                    store.before(earlier, checklist),
                    store.load(earlier.id(), checklist),
                    nowAudit));
    return new Reading(all, found, found.map(Drifts::of).orElse(Drifts.NONE));
  }

  /// The audit this one comes back to; else the latest before it of the same server, else of the
  /// same client, else any other.
  private static Optional<Audit> atFirst(List<Audit> all, Audit of) {
    var others = all.stream().filter(audit -> !audit.id().equals(of.id())).toList();
    var followed =
        others.stream().filter(audit -> of.follows().filter(audit.id()::equals).isPresent());
    return followed
        .findFirst()
        .or(
            () ->
                others.stream()
                    .filter(audit -> !audit.openedAt().isAfter(of.openedAt()))
                    .max(
                        Comparator.<Audit, Boolean>comparing(
                                audit -> audit.connection().equals(of.connection()))
                            .thenComparing(audit -> audit.client().equals(of.client()))
                            .thenComparing(Audit::openedAt)))
        .or(() -> others.stream().findFirst());
  }
}
