package org.postgresaudit.app;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.ui.tour.Ground;

/// At most one demonstration server for the workbench, and its saved connection.
final class DemonstrationHost implements AutoCloseable {
  private final ConnectionStore connections;
  private final Optional<Demonstration> givenToUs;
  private Optional<Demonstration> startedHere = Optional.empty();

  /// @param running one that somebody else started and will end
  DemonstrationHost(ConnectionStore connections, Optional<Demonstration> running) {
    this.connections = connections;
    this.givenToUs = running;
    running.ifPresent(this::save);
  }

  /// The saved connection of the one that runs.
  Optional<UUID> connectionOfRunning() {
    return running().map(demonstration -> demonstration.connection().id());
  }

  /// Starts one, unless one runs, and returns the id of its saved connection; absent where this
  /// installation has none.
  Optional<Callable<UUID>> starter() {
    return Demonstration.isAvailable() ? Optional.of(this::start) : Optional.empty();
  }

  /// On what the first steps can be gone here and now.
  Ground ground() {
    if (connections.find(Demonstration.CONNECTION).isPresent()) {
      return Ground.DEMONSTRATION;
    }
    return Demonstration.isAvailable() ? Ground.DEMONSTRATION_TO_START : Ground.OWN_SERVER;
  }

  private synchronized UUID start() throws IOException {
    var running = running();
    if (running.isPresent()) {
      return save(running.get());
    }
    var started = Demonstration.start();
    startedHere = Optional.of(started);
    return save(started);
  }

  private synchronized Optional<Demonstration> running() {
    return givenToUs.or(() -> startedHere);
  }

  private UUID save(Demonstration demonstration) {
    var connection = demonstration.connection();
    connections.save(connection);
    return connection.id();
  }

  @Override
  public synchronized void close() {
    startedHere.ifPresent(Demonstration::close);
    startedHere = Optional.empty();
  }
}
