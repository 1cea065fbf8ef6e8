package org.postgresaudit.ui.connections;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.PasswordSource;

/// A connection as it stands in a form: texts that may still be wrong.
final class ConnectionDraft {
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._:%-]{1,255}");
  private static final Pattern HOST_WITH_PORT = Pattern.compile("([^:]+):(\\d{1,5})");
  private static final int HIGHEST_PORT = 65_535;

  final StringProperty name = new SimpleStringProperty("");
  final StringProperty client = new SimpleStringProperty("");
  final StringProperty host = new SimpleStringProperty("");
  final StringProperty port = new SimpleStringProperty("5432");
  final StringProperty database = new SimpleStringProperty("postgres");
  final StringProperty user = new SimpleStringProperty("");
  final ObjectProperty<TlsMode> tls = new SimpleObjectProperty<>(TlsMode.VERIFY_FULL);
  final StringProperty rootCertificate = new SimpleStringProperty("");
  final StringProperty clientCertificate = new SimpleStringProperty("");
  final StringProperty clientKey = new SimpleStringProperty("");
  final StringProperty notes = new SimpleStringProperty("");
  final ObjectProperty<PasswordSource> passwordSource =
      new SimpleObjectProperty<>(PasswordSource.ASK);

  private UUID id = UUID.randomUUID();

  /// The fields that can be wrong.
  enum Field {
    NAME,
    HOST,
    PORT,
    DATABASE,
    USER,
    CLIENT_CERTIFICATE
  }

  /// Another connection with everything of the original but its name.
  static ConnectionProfile copyOf(ConnectionProfile original) {
    return new ConnectionProfile(
        UUID.randomUUID(),
        ConnectionsMessages.copyOf(original.name()),
        original.client(),
        original.host(),
        original.port(),
        original.database(),
        original.user(),
        original.tls(),
        original.rootCertificate(),
        original.clientCertificate(),
        original.clientKey(),
        original.notes());
  }

  /// Shows a saved connection.
  void show(ConnectionProfile profile, PasswordSource source) {
    id = profile.id();
    fill(profile);
    client.set(profile.client());
    notes.set(profile.notes());
    passwordSource.set(source);
  }

  /// Takes over everything an address says; client, notes and identity stay.
  void fill(ConnectionProfile address) {
    name.set(address.name());
    host.set(address.host());
    port.set(String.valueOf(address.port()));
    database.set(address.database());
    user.set(address.user());
    tls.set(address.tls());
    rootCertificate.set(address.rootCertificate().orElse(""));
    clientCertificate.set(address.clientCertificate().orElse(""));
    clientKey.set(address.clientKey().orElse(""));
  }

  /// What is wrong with a field, for people; empty when nothing is.
  String fault(Field field) {
    return switch (field) {
      case NAME -> name.get().isBlank() ? ProfileMessages.enterName() : "";
      case HOST -> hostFault(host.get().strip());
      case PORT -> portNumber().isEmpty() ? ProfileMessages.badPort() : "";
      case DATABASE -> database.get().isBlank() ? ProfileMessages.enterDatabase() : "";
      case USER -> user.get().isBlank() ? ProfileMessages.enterUser() : "";
      case CLIENT_CERTIFICATE ->
          !clientKey.get().isBlank() && clientCertificate.get().isBlank()
              ? ProfileMessages.keyWithoutCertificate()
              : "";
    };
  }

  private String hostFault(String text) {
    if (text.isEmpty()) {
      return ProfileMessages.enterHost();
    }
    if (portInHost().isPresent()) {
      return ProfileMessages.portInHost(portInHost().get());
    }
    return HOST.matcher(text).matches() ? "" : ProfileMessages.badHost();
  }

  /// The port that was written behind the host by mistake.
  Optional<String> portInHost() {
    var both = HOST_WITH_PORT.matcher(host.get().strip());
    return both.matches() ? Optional.of(both.group(2)) : Optional.empty();
  }

  /// Puts the port that stands behind the host where it belongs.
  void movePort() {
    portInHost()
        .ifPresent(
            found -> {
              var text = host.get().strip();
              port.set(found);
              host.set(text.substring(0, text.length() - found.length() - 1));
            });
  }

  /// How many fields are wrong.
  int faults() {
    int faults = 0;
    for (var field : Field.values()) {
      if (!fault(field).isEmpty()) {
        faults++;
      }
    }
    return faults;
  }

  private Optional<Integer> portNumber() {
    try {
      int number = Integer.parseInt(port.get().strip());
      return number >= 1 && number <= HIGHEST_PORT ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// The connection, when nothing is wrong.
  Optional<ConnectionProfile> profile() {
    if (faults() > 0) {
      return Optional.empty();
    }
    return portNumber()
        .map(
            number ->
                new ConnectionProfile(
                    id,
                    name.get().strip(),
                    client.get().strip(),
                    host.get().strip(),
                    number,
                    database.get().strip(),
                    user.get().strip(),
                    tls.get(),
                    path(rootCertificate),
                    path(clientCertificate),
                    path(clientKey),
                    notes.get()));
  }

  /// Everything that can change, to be watched.
  Observable[] everything() {
    return new Observable[] {
      name,
      client,
      host,
      port,
      database,
      user,
      tls,
      rootCertificate,
      clientCertificate,
      clientKey,
      notes,
      passwordSource
    };
  }

  private static Optional<String> path(StringProperty text) {
    return text.get().isBlank() ? Optional.empty() : Optional.of(text.get().strip());
  }
}
