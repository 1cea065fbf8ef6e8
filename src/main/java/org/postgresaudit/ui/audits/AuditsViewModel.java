package org.postgresaudit.ui.audits;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.FollowUp;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// All audits, and the opening of a new one.
public final class AuditsViewModel {
  private static final String AUDITOR = "auditor";

  private final AuditStore store;
  private final ConnectionStore connections;
  private final Checklist checklist;
  private final BackgroundWork work;
  private final Status status;
  private final Navigator navigator;
  private final Remembered remembered;

  private final ObservableList<AuditSummary> all = FXCollections.observableArrayList();
  private final FilteredList<AuditSummary> shown = new FilteredList<>(all);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Loading> loading =
      new ReadOnlyObjectWrapper<>(Loading.RUNNING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.AT_WORK);
  private List<ConnectionProfile> profiles = List.of();

  /// Which audits are in the list.
  enum Shelf {
    AT_WORK,
    ARCHIVED
  }

  private Consumer<FollowUpViewModel> askFollowUp = _ -> {};

  /// What the list can tell.
  public enum Loading {
    RUNNING,
    DONE,
    FAILED
  }

  /// Over the stores; loads at once.
  public AuditsViewModel(
      AuditStore store,
      ConnectionStore connections,
      Checklist checklist,
      BackgroundWork work,
      Status status,
      Navigator navigator,
      Remembered remembered) {
    this.store = store;
    this.connections = connections;
    this.checklist = checklist;
    this.work = work;
    this.status = status;
    this.navigator = navigator;
    this.remembered = remembered;
    filter.subscribe(_ -> shown.setPredicate(this::fits));
    load();
  }

  private record Read(List<AuditSummary> audits, List<ConnectionProfile> connections) {}

  /// Reads the list anew.
  void load() {
    work.start(
        Kind.STORE,
        AuditsMessages.title(),
        _ ->
            new Read(
                store.list(checklist),
                connections.all().stream().map(saved -> saved.profile()).toList()),
        read -> {
          all.setAll(read.audits());
          profiles = read.connections();
          loading.set(Loading.DONE);
        },
        failure -> {
          problem.set(String.valueOf(failure.getMessage()));
          loading.set(Loading.FAILED);
        });
  }

  private boolean fits(AuditSummary summary) {
    var audit = summary.audit();
    return audit.archivedAt().isPresent() == (shelf.get() == Shelf.ARCHIVED)
        && String.join(
                "\n", audit.client(), audit.target().name(), audit.target().host(), audit.auditor())
            .toLowerCase(Locale.ROOT)
            .contains(filter.get().strip().toLowerCase(Locale.ROOT));
  }

  ObservableList<AuditSummary> audits() {
    return shown;
  }

  /// Whether the audits at work or the archived ones are shown.
  ReadOnlyObjectProperty<Shelf> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  void show(Shelf which) {
    shelf.set(which);
    shown.setPredicate(this::fits);
  }

  /// How many audits were put away.
  int archived() {
    return (int) all.stream().filter(summary -> summary.audit().archivedAt().isPresent()).count();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  StringProperty filterProperty() {
    return filter;
  }

  ReadOnlyObjectProperty<Loading> loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// The connections an audit can be opened on.
  List<ConnectionProfile> connections() {
    return profiles;
  }

  Optional<ConnectionProfile> connection(UUID id) {
    return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /// Who opened an audit last on this computer; empty before the first.
  String lastAuditor() {
    return remembered.get(AUDITOR).orElse("");
  }

  void open(UUID audit) {
    navigator.go(new Screen.AuditOf(audit));
  }

  /// Called with an earlier audit once it is read, to ask about its follow-up.
  void onFollowUp(Consumer<FollowUpViewModel> ask) {
    askFollowUp = ask;
  }

  /// Comes back to an audit.
  void followUp(UUID earlier) {
    work.start(
        Kind.STORE,
        FollowUpMessages.loading(),
        _ -> store.load(earlier, checklist),
        loaded ->
            askFollowUp.accept(
                new FollowUpViewModel(loaded, profiles, InstantSource.system(), this::open)),
        failure -> status.problem(FollowUpMessages.couldNotOpen() + failure.getMessage()));
  }

  private void open(FollowUp begun) {
    work.start(
        Kind.STORE,
        FollowUpMessages.followUp(),
        _ -> {
          store.add(begun);
          return begun.audit().id();
        },
        id -> {
          status.saved();
          navigator.replace(new Screen.AuditOf(id));
        },
        failure -> status.problem(FollowUpMessages.couldNotOpen() + failure.getMessage()));
  }

  void addConnection() {
    navigator.go(new Screen.NewConnection());
  }

  /// Stores a new audit and goes to it.
  void add(ConnectionProfile target, String client, String auditor, String reviewer, String scope) {
    var audit =
        new Audit(
            UUID.randomUUID(),
            target.id(),
            new Audit.TargetName(
                target.name(), target.host(), target.port(), target.database(), target.user()),
            client,
            scope,
            auditor,
            reviewer,
            AuditsMessages.confidential(),
            Instant.now(),
            Optional.empty(),
            Optional.empty());
    remembered.put(AUDITOR, auditor);
    work.start(
        Kind.STORE,
        AuditsMessages.newAudit(),
        _ -> {
          store.add(audit);
          return audit.id();
        },
        id -> {
          status.saved();
          navigator.replace(new Screen.AuditOf(id));
        },
        failure -> status.problem(AuditsMessages.couldNotOpen() + failure.getMessage()));
  }
}
