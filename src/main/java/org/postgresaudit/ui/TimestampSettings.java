package org.postgresaudit.ui;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.Chains;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.TimestampAuthority;

/// What is remembered of the timestamp authority: its address, the user there and whom to trust. A
/// password is typed each time and not kept. Setting an authority asks it nothing.
public final class TimestampSettings {
  /// Under which names the settings page stores them.
  public static final String ADDRESS = "timestamp.address";

  /// The user name at the authority.
  public static final String USER = "timestamp.user";

  /// A file of certificates of authorities.
  public static final String TRUST = "timestamp.trust";

  private static final String LEVEL = "timestamp.level";

  private final Remembered remembered;

  /// @param remembered read anew each time: settings may have changed
  public TimestampSettings(Remembered remembered) {
    this.remembered = remembered;
  }

  /// The level chosen last.
  public Level level() {
    return remembered.get(LEVEL).stream()
        .flatMap(name -> List.of(Level.values()).stream().filter(l -> l.name().equals(name)))
        .findFirst()
        .orElse(Level.B_B);
  }

  /// Remembers the level for the next report.
  public void choose(Level level) {
    remembered.put(LEVEL, level.name());
  }

  /// Whether the authority wants a password.
  public boolean wantsPassword() {
    return text(USER).isPresent();
  }

  /// The level with what there is to reach it; reads the file of certificates.
  ///
  /// @param password empty when the authority wants none
  /// @throws ReportFault when the file of certificates cannot be read
  public Assurance assurance(Level level, String password) throws ReportFault {
    if (!level.needsTime()) {
      return Assurance.offline();
    }
    var address = text(ADDRESS);
    if (address.isEmpty()) {
      return new Assurance(level, Optional.empty());
    }
    var login = text(USER).map(user -> new TimestampAuthority.Login(user, password));
    try {
      return new Assurance(
          level, Optional.of(new TimestampAuthority(URI.create(address.get()), login, trusted())));
    } catch (IllegalArgumentException e) {
      throw new ReportFault(
          ReportFault.Kind.LEVEL_OUT_OF_REACH, WindowMessages.badAuthority(address.get()), e);
    }
  }

  /// Authorities whose certificates make a signer or a time known; empty when none are set.
  ///
  /// @throws ReportFault when their file cannot be read
  public List<X509Certificate> trusted() throws ReportFault {
    var file = text(TRUST);
    return file.isPresent() ? Chains.read(Path.of(file.get())) : List.of();
  }

  private Optional<String> text(String key) {
    return remembered.get(key).map(String::strip).filter(text -> !text.isEmpty());
  }
}
