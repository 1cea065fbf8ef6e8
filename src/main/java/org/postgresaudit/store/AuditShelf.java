package org.postgresaudit.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Where audits end up that nobody works on any more: put away and taken back, or deleted for good.
public final class AuditShelf {
  private final Database database;
  private final InstantSource clock;

  AuditShelf(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Takes an audit out of the lists; everything in it stays, and a sealed one stays sealed.
  public void archive(UUID audit) {
    putAway(audit, Optional.of(clock.instant()));
  }

  /// Puts an archived audit back into the lists.
  public void takeBack(UUID audit) {
    putAway(audit, Optional.empty());
  }

  private void putAway(UUID audit, Optional<Instant> at) {
    database.write(
        tx -> {
          if (AuditRows.archive(tx, audit, at) == 0) {
            throw AuditStore.unknown(audit);
          }
          return audit;
        });
  }

  /// How much there is of an audit.
  public AuditContents contents(UUID audit) {
    var copies = Migrations.copiesOf(database.file());
    return database.read(tx -> AuditContents.of(tx, audit, copies));
  }

  /// Deletes an audit for good, with everything that belongs to it and every copy this program made
  /// of the file. The saved connection stays.
  public Erasure.Traces deleteForGood(UUID audit) {
    return deleteForGood(audit, Erasure.Connection.STAYS, FileProgress.UNHEARD);
  }

  /// The same, telling how far it is. Stopped before [FileProgress#pastStopping], it changes
  /// nothing.
  public Erasure.Traces deleteForGood(
      UUID audit, Erasure.Connection connection, FileProgress progress) {
    return Erasure.ofAudit(database, audit, connection, progress);
  }
}
