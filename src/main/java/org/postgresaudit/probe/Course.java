package org.postgresaudit.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.probe.ControlProbe.Seen;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetSession;
import org.postgresaudit.target.TargetUnreachable;

/// One run on its way. Used once, by one thread.
final class Course {
  private final Checklist checklist;
  private final ControlProbe probe;
  private final Target target;
  private final RunSelection selection;
  private final RunListener listener;
  private final Cancellation cancellation;
  private final List<Control> controls;
  private final Answers answers;
  private final HeardRefusals heard = new HeardRefusals();
  private Distortions distortions = Distortions.NONE;
  private final Instant startedAt;
  private Optional<ServerFacts> facts;
  private Optional<Inventory> inventory = Optional.empty();
  private String cutShort = "";
  private int places;

  Course(
      Checklist checklist,
      ControlProbe probe,
      Target target,
      RunSelection selection,
      Optional<Run> earlier,
      RunListener listener,
      Cancellation cancellation) {
    this.checklist = checklist;
    this.probe = probe;
    this.target = target;
    this.selection = selection;
    this.listener = listener;
    this.cancellation = cancellation;
    this.controls = checklist.controls().stream().filter(selection::includes).toList();
    this.startedAt = earlier.map(Run::startedAt).orElseGet(Instant::now);
    this.facts = earlier.flatMap(Run::facts);
    this.answers = new Answers(earlier.map(Run::results).orElse(List.of()));
  }

  Run run() {
    try {
      var said = askServer();
      for (var database : databases(said)) {
        askDatabase(database, said);
      }
      if (selection.asksEveryControl() && !isStopped()) {
        takeStock(said);
      }
    } catch (TargetUnreachable e) {
      stop(String.valueOf(e.getMessage()));
    }
    return finished();
  }

  /// Asks what concerns the server as a whole, and gives the connection back before the databases
  /// have their turn.
  private ServerFacts askServer() {
    try (var session = target.open()) {
      cancellation.watch(session);
      var said = session.facts();
      facts = Optional.of(said);
      listener.reached(said);
      places = countPlaces(databases(said));
      askServer(session, said);
      return said;
    }
  }

  /// What the server is made of is read last, so that the auditor's answers come first.
  private void takeStock(ServerFacts said) {
    listener.takingStock();
    var taking = new Stocktaking(target, said, databases(said), cancellation);
    switch (taking.take()) {
      case Stocktaking.Stock.Taken(var taken) -> {
        inventory = Optional.of(taken);
        listener.took(taken);
      }
      case Stocktaking.Stock.Lost(var words) -> stop(words);
    }
  }

  private int countPlaces(List<String> databases) {
    long each = controls.stream().filter(c -> c.lookIn() == LookIn.EACH_DATABASE).count();
    return (int) (controls.size() - each + each * databases.size());
  }

  private List<String> databases(ServerFacts said) {
    // What the auditor named and the server does not have is told, not left out.
    var names = new TreeSet<>(selection.databases());
    said.databases().stream()
        .map(ServerFacts.Database::name)
        .filter(selection::includesDatabase)
        .forEach(names::add);
    return List.copyOf(names);
  }

  private void askServer(TargetSession session, ServerFacts said) {
    var quiet = heard.in(session);
    distortions = Distortions.in(session);
    for (var control : controls) {
      if (control.lookIn() == LookIn.SERVER) {
        var lost = ask(control, Optional.empty(), quiet, said);
        lost.ifPresent(this::stop);
      }
      if (isStopped()) {
        return;
      }
    }
  }

  private void askDatabase(String database, ServerFacts said) {
    var open = new ArrayList<Control>();
    for (var control : controls) {
      var place = Optional.of(database);
      if (control.lookIn() == LookIn.EACH_DATABASE && !answers.has(control, place)) {
        probe
            .withoutAsking(control, said)
            .ifPresentOrElse(
                outcome -> record(control, place, Seen.of(outcome), Instant.now()),
                () -> open.add(control));
      }
    }
    if (open.isEmpty() || isStopped()) {
      return;
    }
    ClosedDatabases.outcome(database, said)
        .ifPresentOrElse(
            closed -> notChecked(open, database, closed),
            () -> askOpenDatabase(open, database, said));
  }

  private void askOpenDatabase(List<Control> open, String database, ServerFacts said) {
    try (var session = target.open(database)) {
      cancellation.watch(session);
      var quiet = heard.in(session);
      distortions = Distortions.in(session);
      for (var control : open) {
        var lost = ask(control, Optional.of(database), quiet, said);
        if (lost.isPresent()) {
          goOnWithout(database, open, lost.get());
        }
        if (lost.isPresent() || isStopped()) {
          return;
        }
      }
    } catch (TargetUnreachable e) {
      cannotOpen(open, database, e);
    }
  }

  /// A lost connection ends the run, unless it is only this database that is gone.
  private void goOnWithout(String database, List<Control> open, String lost) {
    try (var _ = target.open(database)) {
      stop(lost);
    } catch (TargetUnreachable e) {
      cannotOpen(open, database, e);
    }
  }

  private void cannotOpen(List<Control> open, String database, TargetUnreachable e) {
    ClosedDatabases.outcome(e, target)
        .ifPresentOrElse(
            outcome -> notChecked(open, database, outcome),
            () -> stop(String.valueOf(e.getMessage())));
  }

  private void notChecked(List<Control> open, String database, NotChecked outcome) {
    for (var control : open) {
      var place = Optional.of(database);
      if (!answers.has(control, place)) {
        record(control, place, Seen.of(outcome), Instant.now());
      }
    }
  }

  /// Asks unless it was asked before. Returns what was said when the connection was lost.
  private Optional<String> ask(
      Control control, Optional<String> database, QuietSession session, ServerFacts said) {
    if (answers.has(control, database) || isStopped()) {
      return Optional.empty();
    }
    listener.asking(control, database, answers.count(), places);
    var from = Instant.now();
    var seen = probe.ask(control, session, said, distortions);
    if (cancellation.isCancelled()) {
      // Whatever came back was cut off; it is asked again when the run is taken up.
      stop(Reasons.stoppedByAuditor());
      return Optional.empty();
    }
    if (seen.end().isPresent() && seen.end().get().kind() == Reply.Kind.LOST) {
      return Optional.of(Reasons.lost(seen.end().get().serverWords()));
    }
    record(control, database, seen, from);
    return Optional.empty();
  }

  private void record(Control control, Optional<String> database, Seen seen, Instant from) {
    var result = ControlProbe.result(control, database, seen, from, Instant.now());
    answers.add(result);
    listener.answered(result);
  }

  private boolean isStopped() {
    if (cancellation.isCancelled()) {
      stop(Reasons.stoppedByAuditor());
    }
    return !cutShort.isEmpty();
  }

  private void stop(String why) {
    if (cutShort.isEmpty()) {
      cutShort = cancellation.isCancelled() ? Reasons.stoppedByAuditor() : why;
    }
  }

  private Run finished() {
    boolean complete = cutShort.isEmpty();
    return new Run(
        checklist.version(),
        checklist.sha256(),
        facts,
        startedAt,
        complete ? Optional.of(Instant.now()) : Optional.empty(),
        complete,
        cutShort,
        answers.inOrderOf(checklist),
        inventory);
  }
}
