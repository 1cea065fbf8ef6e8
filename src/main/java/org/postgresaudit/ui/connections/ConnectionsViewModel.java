package org.postgresaudit.ui.connections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.PasswordSource;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The saved connections by client, which of them is chosen, and what can be done with it.
public final class ConnectionsViewModel {
  private final ConnectionStore store;
  private final AuditStore audits;
  private final Checklist checklist;
  private final BackgroundWork work;
  private final Status status;
  private final Navigator navigator;
  private final LogIn logIn;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Optional<UUID>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Loading> loading =
      new ReadOnlyObjectWrapper<>(Loading.RUNNING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Set<String> folded = new HashSet<>();
  private List<SavedConnection> all = List.of();
  private Map<UUID, Integer> auditsOf = Map.of();

  /// What the list can tell.
  public enum Loading {
    RUNNING,
    DONE,
    FAILED
  }

  /// A line of the list.
  public sealed interface Row {
    /// A client and how many connections it has.
    record Head(String client, int connections, boolean open) implements Row {}

    /// A connection and how many audits were made with it.
    record Line(SavedConnection connection, int audits) implements Row {}
  }

  /// Over the stores; loads at once.
  public ConnectionsViewModel(
      ConnectionStore store,
      AuditStore audits,
      Checklist checklist,
      BackgroundWork work,
      Status status,
      Navigator navigator,
      LogIn logIn) {
    this.store = store;
    this.audits = audits;
    this.checklist = checklist;
    this.work = work;
    this.status = status;
    this.navigator = navigator;
    this.logIn = logIn;
    filter.subscribe(_ -> arrange());
    load();
  }

  /// Reads the list anew.
  void load() {
    work.start(
        Kind.STORE,
        ConnectionsMessages.title(),
        _ -> Map.entry(store.all(), auditsByConnection()),
        read -> {
          all = read.getKey();
          auditsOf = read.getValue();
          loading.set(Loading.DONE);
          arrange();
        },
        failure -> {
          problem.set(String.valueOf(failure.getMessage()));
          loading.set(Loading.FAILED);
        });
  }

  private Map<UUID, Integer> auditsByConnection() {
    var counts = new HashMap<UUID, Integer>();
    audits
        .list(checklist)
        .forEach(summary -> counts.merge(summary.audit().connection(), 1, Integer::sum));
    return counts;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<Loading> loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Optional<SavedConnection> find(UUID id) {
    return all.stream().filter(saved -> saved.profile().id().equals(id)).findFirst();
  }

  /// The clients there are, for choosing one.
  List<String> clients() {
    return Arrangement.clients(all);
  }

  boolean isConnected(UUID id) {
    return logIn.connected().contains(id);
  }

  PasswordSource passwordSource(UUID id) {
    return logIn.source(id);
  }

  /// Chooses a connection, as soon as the list is read.
  public void choose(UUID connection) {
    chosen.set(Optional.of(connection));
  }

  /// Folds or unfolds a client.
  void toggle(String client) {
    if (!folded.remove(client)) {
      folded.add(client);
    }
    arrange();
  }

  /// Stores a connection; it is the chosen one then.
  void save(ConnectionProfile profile, PasswordSource source) {
    logIn.choose(profile.id(), source);
    work.start(
        Kind.STORE,
        profile.name(),
        _ -> {
          store.save(profile);
          return store.all();
        },
        read -> {
          all = read;
          status.saved();
          arrange();
        },
        failure ->
            status.problem(
                ConnectionsMessages.couldNotSave(profile.name()) + failure.getMessage()));
  }

  /// Stores a new connection and chooses it.
  void add(ConnectionProfile profile, PasswordSource source) {
    filter.set("");
    folded.remove(profile.client());
    chosen.set(Optional.of(profile.id()));
    save(profile, source);
  }

  /// Adds a copy of a connection and chooses it.
  void duplicate(ConnectionProfile original) {
    add(ConnectionDraft.copyOf(original), passwordSource(original.id()));
  }

  /// Deletes a connection; [#restore] brings it back.
  void delete(SavedConnection connection) {
    var id = connection.profile().id();
    chosen.set(Optional.empty());
    change(connection.profile().name(), () -> store.delete(id));
  }

  /// Brings a deleted connection back as it was.
  void restore(SavedConnection connection) {
    var profile = connection.profile();
    chosen.set(Optional.of(profile.id()));
    change(
        profile.name(),
        () -> {
          store.save(profile);
          connection
              .lastUse()
              .ifPresent(
                  use -> store.markUsed(profile.id(), use.at(), use.serverVersion(), use.tls()));
        });
  }

  private void change(String name, Runnable what) {
    work.start(
        Kind.STORE,
        name,
        _ -> {
          what.run();
          return name;
        },
        _ -> {
          status.saved();
          load();
        },
        failure -> status.problem(String.valueOf(failure.getMessage())));
  }

  void startAudit(UUID connection) {
    navigator.go(new Screen.NewAuditOf(connection));
  }

  private void arrange() {
    rows.setAll(new Arrangement(all, auditsOf, folded, filter.get()).rows());
  }
}
