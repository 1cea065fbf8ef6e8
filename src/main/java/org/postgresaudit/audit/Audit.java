package org.postgresaudit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One audit of one target: who audits what for whom.
///
/// @param connection the profile it was opened with; the profile may be gone since
/// @param target what was audited, as it was then
/// @param scope what is in and out of scope, in the auditor's words
/// @param auditor full name, printed in the report
/// @param reviewer second person; may be empty
/// @param classification printed on every page, such as `Confidential`
/// @param sealedAt when a signed report closed it; absent while it is open
/// @param nextReview when to come back
/// @param follows the earlier audit this one is compared with; absent for a first one. It may be
///   gone since.
/// @param archivedAt when it was put away; absent while it is in the list
public record Audit(
    UUID id,
    UUID connection,
    TargetName target,
    String client,
    String scope,
    String auditor,
    String reviewer,
    String classification,
    Instant openedAt,
    Optional<Instant> sealedAt,
    Optional<LocalDate> nextReview,
    Optional<UUID> follows,
    Optional<Instant> archivedAt) {

  /// A first audit, not put away.
  public Audit(
      UUID id,
      UUID connection,
      TargetName target,
      String client,
      String scope,
      String auditor,
      String reviewer,
      String classification,
      Instant openedAt,
      Optional<Instant> sealedAt,
      Optional<LocalDate> nextReview) {
    this(
        id,
        connection,
        target,
        client,
        scope,
        auditor,
        reviewer,
        classification,
        openedAt,
        sealedAt,
        nextReview,
        Optional.empty(),
        Optional.empty());
  }

  /// What a target was called and where it stood when the audit was opened.
  public record TargetName(String name, String host, int port, String database, String user) {}

  /// As its reports tell it: each is of the audit as it was closed, also one that is made later.
  public Audit asReported() {
    return new Audit(
        id,
        connection,
        target,
        client,
        scope,
        auditor,
        reviewer,
        classification,
        openedAt,
        Optional.empty(),
        nextReview,
        follows,
        archivedAt);
  }

  /// Whether a signed report closed it.
  public boolean isSealed() {
    return sealedAt.isPresent();
  }
}
