package org.postgresaudit.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// What there is to go on with, and the ways to begin.
public final class StartViewModel {
  private static final int LATELY = 5;

  private final AuditStore audits;
  private final ConnectionStore connections;
  private final Checklist checklist;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Optional<Callable<UUID>> demonstration;
  private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper(false);

  /// Everything the screen shows.
  ///
  /// @param due signed audits whose next review is set and to which nobody came back yet, the most
  ///   urgent first
  /// @param lately connections by their last use, newest first, a few
  /// @param connections how many there are in all
  /// @param today the day on which it was read
  record Overview(
      List<AuditSummary> inProgress,
      List<AuditSummary> due,
      List<SavedConnection> lately,
      int connections,
      int audits,
      LocalDate today) {

    /// How many reviews should have been already.
    long late() {
      return due.stream()
          .filter(summary -> summary.audit().nextReview().filter(today::isAfter).isPresent())
          .count();
    }

    boolean isFirstStart() {
      return connections == 0 && audits == 0;
    }
  }

  /// Over the stores; loads at once.
  ///
  /// @param demonstration starts the demonstration server and saves its connection, whose id it
  ///   returns; absent where there is none. Called away from the window.
  public StartViewModel(
      AuditStore audits,
      ConnectionStore connections,
      Checklist checklist,
      BackgroundWork work,
      Navigator navigator,
      Optional<Callable<UUID>> demonstration) {
    this.audits = audits;
    this.connections = connections;
    this.checklist = checklist;
    this.work = work;
    this.navigator = navigator;
    this.demonstration = demonstration;
    work.start(
        Kind.STORE,
        StartMessages.title(),
        _ -> read(),
        read -> overview.set(Optional.of(read)),
        failure -> problem.set(String.valueOf(failure.getMessage())));
  }

  private Overview read() {
    var all = audits.list(checklist);
    var saved = connections.all();
    return new Overview(
        all.stream()
            .filter(summary -> !summary.audit().isSealed())
            .filter(summary -> summary.audit().archivedAt().isEmpty())
            .toList(),
        due(all),
        saved.stream()
            .sorted(
                Comparator.comparing(
                    StartViewModel::lastUse, Comparator.nullsLast(Comparator.reverseOrder())))
            .limit(LATELY)
            .toList(),
        saved.size(),
        all.size(),
        LocalDate.now(ZoneId.systemDefault()));
  }

  /// What somebody came back to already is not due any more.
  private static List<AuditSummary> due(List<AuditSummary> all) {
    var followed =
        all.stream()
            .flatMap(summary -> summary.audit().follows().stream())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(summary -> summary.audit().isSealed())
        .filter(summary -> summary.audit().archivedAt().isEmpty())
        .filter(summary -> summary.audit().nextReview().isPresent())
        .filter(summary -> !followed.contains(summary.audit().id()))
        .sorted(Comparator.comparing(summary -> summary.audit().nextReview().orElseThrow()))
        .toList();
  }

  private static java.time.Instant lastUse(SavedConnection connection) {
    return connection.lastUse().map(SavedConnection.LastUse::at).orElse(java.time.Instant.EPOCH);
  }

  ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether the demonstration server is being started.
  ReadOnlyBooleanProperty startingProperty() {
    return starting.getReadOnlyProperty();
  }

  boolean hasDemonstration() {
    return demonstration.isPresent();
  }

  void startDemonstration() {
    demonstration.ifPresent(
        start -> {
          starting.set(true);
          problem.set("");
          work.start(
              Kind.DEMONSTRATION,
              StartMessages.starting(),
              _ -> start.call(),
              connection -> {
                starting.set(false);
                navigator.go(new Screen.ConnectionOf(connection));
              },
              failure -> {
                starting.set(false);
                problem.set(String.valueOf(failure.getMessage()));
              });
        });
  }

  void addConnection() {
    navigator.go(new Screen.NewConnection());
  }

  void newAudit() {
    navigator.go(new Screen.NewAudit());
  }

  void followUp(UUID earlier) {
    navigator.go(new Screen.FollowUpOf(earlier));
  }

  void continueAudit(UUID audit) {
    navigator.go(new Screen.AuditOf(audit));
  }

  void openConnection(UUID connection) {
    navigator.go(new Screen.ConnectionOf(connection));
  }

  void allConnections() {
    navigator.go(new Screen.Connections());
  }

  void importAudit(Path file) {
    navigator.go(new Screen.ImportOf(file));
  }

  void verify(Path report) {
    navigator.go(new Screen.Verify(report));
  }
}
