package org.postgresaudit.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.Secret;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.PasswordPrompt;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Turns a saved connection into a target one can open: finds its password, or asks for it. Used on
/// the JavaFX thread only.
public final class LogIn {
  private static final String SOURCE_KEY = "password-source.";

  private final PasswordPrompt prompt;
  private final BackgroundWork work;
  private final Passwords passwords;
  private final Remembered remembered;
  private final SessionLimits limits;
  private final Map<UUID, Secret> kept = new HashMap<>();
  private final Map<UUID, PasswordSource> tried = new HashMap<>();
  private final UsedPasswords used = new UsedPasswords();
  private final ObservableSet<UUID> connected = FXCollections.observableSet();

  /// With the places where passwords are found, and the limits of every session.
  public LogIn(
      Dialogs dialogs,
      BackgroundWork work,
      Passwords passwords,
      Remembered remembered,
      SessionLimits limits) {
    this.prompt = new PasswordPrompt(dialogs);
    this.work = work;
    this.passwords = passwords;
    this.remembered = remembered;
    this.limits = limits;
  }

  /// Where the password of a connection comes from; asked for unless chosen otherwise.
  public PasswordSource source(UUID connection) {
    return Optional.ofNullable(tried.get(connection))
        .or(() -> stored(connection))
        .orElse(PasswordSource.ASK);
  }

  /// Chooses where the password of a connection comes from.
  public void choose(UUID connection, PasswordSource source) {
    tryWith(connection, source);
    tried.remove(connection);
    if (source != stored(connection).orElse(PasswordSource.ASK)) {
      remembered.put(SOURCE_KEY + connection, source.name());
    }
  }

  /// Chooses for a connection that is not saved yet: nothing of it is remembered.
  public void tryWith(UUID connection, PasswordSource source) {
    if (source != source(connection)) {
      forget(connection);
    }
    tried.put(connection, source);
  }

  private Optional<PasswordSource> stored(UUID connection) {
    return remembered.get(SOURCE_KEY + connection).flatMap(PasswordSource::named);
  }

  /// Hands on the target as soon as its password is known. When the auditor cancels the question
  /// nothing happens.
  public void to(ConnectionProfile profile, Consumer<Target> proceed) {
    var inMemory = kept.get(profile.id());
    switch (source(profile.id())) {
      case NONE -> proceed.accept(new Target(profile, Optional.empty(), limits));
      case ASK -> ask(profile, proceed);
      case ASK_ONCE -> {
        if (inMemory == null) {
          ask(profile, proceed);
        } else {
          proceed.accept(new Target(profile, Optional.of(inMemory), limits));
        }
      }
      case ENVIRONMENT -> lookUp(profile, proceed);
    }
  }

  /// Asks again after a login failed; anything but a refused login is not asked about.
  ///
  /// @return whether the auditor is asked
  public boolean again(ConnectionProfile profile, TargetUnreachable why, Consumer<Target> proceed) {
    if (why.kind() != TargetUnreachable.Kind.LOGIN_REFUSED
        || source(profile.id()) == PasswordSource.NONE) {
      return false;
    }
    forget(profile.id());
    prompt.askAgain(
        WindowMessages.couldNotLogIn(profile.address(), profile.user()),
        String.valueOf(why.getMessage()),
        answer -> proceed.accept(target(profile, answer)));
    return true;
  }

  /// Notes that a session with this connection was open in this run of the workbench.
  public void reached(UUID connection) {
    connected.add(connection);
  }

  /// Connections with which a session was open in this run of the workbench.
  public ObservableSet<UUID> connected() {
    return connected;
  }

  /// The passwords typed or found so far.
  public UsedPasswords used() {
    return used;
  }

  private void ask(ConnectionProfile profile, Consumer<Target> proceed) {
    prompt.ask(
        profile.address(), profile.user(), answer -> proceed.accept(target(profile, answer)));
  }

  private Target target(ConnectionProfile profile, char[] answer) {
    var secret = new Secret(answer);
    Arrays.fill(answer, '\0');
    used.add(secret);
    if (source(profile.id()) == PasswordSource.ASK_ONCE) {
      kept.put(profile.id(), secret);
    }
    return new Target(profile, secret.isEmpty() ? Optional.empty() : Optional.of(secret), limits);
  }

  private void lookUp(ConnectionProfile profile, Consumer<Target> proceed) {
    work.start(
        Kind.STORE,
        profile.name(),
        _ -> passwords.lookUp(profile),
        found -> {
          found.password().ifPresent(used::add);
          if (found.password().isPresent()) {
            proceed.accept(new Target(profile, found.password(), limits));
          } else {
            prompt.askAgain(
                WindowMessages.noPasswordFound(profile.address(), profile.user()),
                found.warning().orElse(WindowMessages.noPasswordThere()),
                answer -> proceed.accept(target(profile, answer)));
          }
        },
        _ -> ask(profile, proceed));
  }

  private void forget(UUID connection) {
    var secret = kept.remove(connection);
    if (secret != null) {
      secret.close();
    }
  }
}
