package org.postgresaudit.ui.verify;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.report.Countersigning;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.ui.signing.IdentityViewModel;
import org.postgresaudit.ui.signing.LevelViewModel;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The signature of a second person in the report that is being looked at.
public final class CountersignViewModel {
  /// How far it is.
  public sealed interface State {
    /// Nothing was asked for, or it is done.
    record Waiting() implements State {}

    /// It is being signed.
    record Busy() implements State {}

    /// It was not signed and is as it was.
    record Failed(String sentence) implements State {}
  }

  private final Additions additions;
  private final IdentityViewModel identity;
  private final LevelViewModel level;
  private final BackgroundWork work;
  private final Consumer<Path> then;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Waiting());

  /// @param then gets the file when it is signed
  CountersignViewModel(
      Additions additions,
      IdentityViewModel identity,
      LevelViewModel level,
      BackgroundWork work,
      Consumer<Path> then) {
    this.additions = additions;
    this.identity = identity;
    this.level = level;
    this.work = work;
    this.then = then;
    identity.identityProperty().subscribe(level::signer);
  }

  /// Who signs.
  public IdentityViewModel identity() {
    return identity;
  }

  /// At which level.
  public LevelViewModel level() {
    return level;
  }

  /// How far it is.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Why it cannot be done now, for people; absent when it can.
  public Optional<String> whyNot() {
    if (identity.identityProperty().get().isEmpty()) {
      return Optional.of(Messages.chooseSecond());
    }
    return state.get() instanceof State.Busy ? Optional.of(Messages.signing()) : level.missing();
  }

  /// Another file is looked at.
  void forget() {
    if (state.get() instanceof State.Failed) {
      state.set(new State.Waiting());
    }
  }

  /// Signs the file in its place; it is as it was until the new signature was verified.
  public void sign(Path file) {
    var signer = identity.identityProperty().get();
    if (whyNot().isPresent() || signer.isEmpty()) {
      return;
    }
    try {
      var wanted = level.assurance();
      state.set(new State.Busy());
      work.start(
          Kind.DOCUMENT,
          Messages.countersigning(String.valueOf(file.getFileName())),
          _ -> {
            var signed = Countersigning.sign(file, signer.get(), wanted, ZoneId.systemDefault());
            additions.keep(file, new ReportVerifier().verify(file));
            return signed;
          },
          _ -> {
            state.set(new State.Waiting());
            then.accept(file);
          },
          fault -> state.set(new State.Failed(Messages.reason(fault))));
    } catch (ReportFault e) {
      state.set(new State.Failed(Messages.reason(e)));
    }
  }
}
