package org.postgresaudit.ui.audits;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.FollowUp;
import org.postgresaudit.target.ConnectionProfile;

/// An audit that is about to come back to an earlier one.
final class FollowUpViewModel {
  private final AssessedAudit earlier;
  private final List<ConnectionProfile> connections;
  private final InstantSource clock;
  private final Consumer<FollowUp> store;

  /// @param store keeps it and goes to it
  FollowUpViewModel(
      AssessedAudit earlier,
      List<ConnectionProfile> connections,
      InstantSource clock,
      Consumer<FollowUp> store) {
    this.earlier = earlier;
    this.connections = List.copyOf(connections);
    this.clock = clock;
    this.store = store;
  }

  AssessedAudit earlier() {
    return earlier;
  }

  List<ConnectionProfile> connections() {
    return connections;
  }

  /// The connection of the earlier audit; absent when it is gone.
  Optional<ConnectionProfile> connection() {
    return connections.stream()
        .filter(profile -> profile.id().equals(earlier.audit().connection()))
        .findFirst();
  }

  /// What would be carried over at this moment.
  FollowUp begun() {
    var audit = earlier.audit();
    return FollowUp.of(
        earlier, FollowUp.Place.of(audit), FollowUp.Details.of(audit), clock.instant());
  }

  void open(ConnectionProfile target, FollowUp.Details details) {
    var place =
        new FollowUp.Place(
            target.id(),
            new Audit.TargetName(
                target.name(), target.host(), target.port(), target.database(), target.user()));
    store.accept(FollowUp.of(earlier, place, details, clock.instant()));
  }
}
