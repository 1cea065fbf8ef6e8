package org.postgresaudit.ui.connections;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.ConnectionTest;
import org.postgresaudit.target.ConnectionTest.Station;
import org.postgresaudit.target.ConnectionTest.Step;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.PasswordSource;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.postgresaudit.ui.work.Task;

/// One try of a connection, line by line, and what the role we logged in as may see.
final class ConnectionTrial {
  private final Checklist checklist;
  private final LogIn logIn;
  private final BackgroundWork work;
  private final ConnectionStore store;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.NotTried());
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private Optional<Task> task = Optional.empty();

  /// How far the try is.
  sealed interface State {
    record NotTried() implements State {}

    record Running() implements State {}

    record Failed() implements State {}

    record Cancelled() implements State {}

    /// The server was reached and said this.
    record Passed(ServerFacts facts, Preflight preflight, Duration took) implements State {}
  }

  /// One line of the result.
  record Line(Station station, boolean passed, String words, Duration took) {}

  ConnectionTrial(Checklist checklist, LogIn logIn, BackgroundWork work, ConnectionStore store) {
    this.checklist = checklist;
    this.logIn = logIn;
    this.work = work;
    this.store = store;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /// Tries the connection; asks for its password first when that is how it gets one.
  void run(ConnectionProfile profile) {
    cancel();
    logIn.to(profile, this::run);
  }

  /// Tries a connection that is not saved yet, with a password from where it is to come.
  void run(ConnectionProfile unsaved, PasswordSource source) {
    logIn.tryWith(unsaved.id(), source);
    run(unsaved);
  }

  private void run(Target target) {
    var profile = target.profile();
    lines.clear();
    state.set(new State.Running());
    var running =
        work.start(
            Kind.CONNECTION,
            TrialMessages.testing(profile.name()),
            steps ->
                ConnectionTest.of(
                    target,
                    step ->
                        steps.show(
                            () -> {
                              if (!steps.cancelled()) {
                                lines.add(line(step, profile));
                              }
                            })),
            test -> ended(test, profile),
            _ -> state.set(new State.Failed()));
    task = Optional.of(running);
    running
        .runningProperty()
        .subscribe(
            still -> {
              if (!still && task.filter(running::equals).isPresent()) {
                task = Optional.empty();
              }
            });
  }

  /// Stops waiting for the try under way.
  void cancel() {
    task.ifPresent(Task::cancel);
    task = Optional.empty();
    if (state.get() instanceof State.Running) {
      state.set(new State.Cancelled());
    }
  }

  /// Forgets the last try.
  void clear() {
    cancel();
    lines.clear();
    state.set(new State.NotTried());
  }

  private void ended(ConnectionTest test, ConnectionProfile profile) {
    if (!(state.get() instanceof State.Running)) {
      return; // cancelled: nobody waits for this any more
    }
    test.facts()
        .ifPresentOrElse(facts -> passed(test, facts, profile), () -> failed(test, profile));
  }

  private void passed(ConnectionTest test, ServerFacts facts, ConnectionProfile profile) {
    lines.setAll(
        test.steps().stream()
            .map(
                step ->
                    switch (step.station()) {
                      case TLS ->
                          new Line(
                              Station.TLS,
                              true,
                              TrialMessages.tlsOf(facts, profile.tls()),
                              step.duration());
                      case FACTS ->
                          new Line(
                              Station.FACTS, true, TrialMessages.server(facts), step.duration());
                      case NAME, PORT, LOGIN -> line(step, profile);
                    })
            .toList());
    logIn.reached(profile.id());
    var tls = facts.tls().map(t -> t.protocol() + " " + t.cipher()).orElse("");
    work.start(
        Kind.STORE,
        profile.name(),
        _ -> {
          store.markUsed(profile.id(), Instant.now(), facts.version(), tls);
          return profile.id();
        },
        _ -> {},
        _ -> {}); // a connection that is not saved yet has no last use
    var took = test.steps().stream().map(Step::duration).reduce(Duration.ZERO, Duration::plus);
    state.set(new State.Passed(facts, Preflight.of(checklist, facts), took));
  }

  private void failed(ConnectionTest test, ConnectionProfile profile) {
    state.set(new State.Failed());
    test.refusal().ifPresent(why -> askAgain(why, profile));
  }

  private void askAgain(TargetUnreachable why, ConnectionProfile profile) {
    logIn.again(profile, why, this::run);
  }

  private static Line line(Step step, ConnectionProfile profile) {
    return new Line(
        step.station(),
        step.passed(),
        TrialMessages.step(step, profile.host(), profile.port(), profile.user()),
        step.duration());
  }
}
