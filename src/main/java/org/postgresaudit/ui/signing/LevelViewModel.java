package org.postgresaudit.ui.signing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.Preflight;
import org.postgresaudit.report.signature.Preflight.Need;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.ui.TimestampSettings;

/// Which level the signature is to have. Looking at what it needs asks the network nothing.
public final class LevelViewModel {
  private final TimestampSettings settings;
  private final ReadOnlyObjectWrapper<Level> level;
  private final ReadOnlyObjectWrapper<List<Need>> needs = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty password = new SimpleStringProperty("");
  private Optional<SigningIdentity> identity = Optional.empty();

  /// @param settings of the timestamp authority, and the level chosen last
  public LevelViewModel(TimestampSettings settings) {
    this.settings = settings;
    this.level = new ReadOnlyObjectWrapper<>(settings.level());
    look();
  }

  /// The level chosen, this time or last time.
  public ReadOnlyObjectProperty<Level> levelProperty() {
    return level.getReadOnlyProperty();
  }

  /// What the level needs, met or not.
  public ReadOnlyObjectProperty<List<Need>> needsProperty() {
    return needs.getReadOnlyProperty();
  }

  /// The password at the timestamp authority, as typed; in memory only.
  public StringProperty passwordProperty() {
    return password;
  }

  /// Whether the authority wants a password.
  public boolean wantsPassword() {
    return settings.wantsPassword();
  }

  /// Chooses a level and remembers it.
  public void choose(Level chosen) {
    settings.choose(chosen);
    level.set(chosen);
    look();
  }

  /// Looks again, for this signer.
  public void signer(Optional<SigningIdentity> signer) {
    identity = signer;
    look();
  }

  private void look() {
    try {
      needs.set(Preflight.of(assurance(), identity).needs());
    } catch (ReportFault e) {
      needs.set(List.of(new Need(IdentityMessages.reason(e), false)));
    }
  }

  /// What is missing, in words; empty when the level can be reached.
  public Optional<String> missing() {
    var words =
        String.join(" ", needs.get().stream().filter(n -> !n.met()).map(Need::words).toList());
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /// With the password as typed.
  public Assurance assurance() throws ReportFault {
    return settings.assurance(level.get(), password.get());
  }
}
