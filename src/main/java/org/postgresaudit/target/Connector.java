package org.postgresaudit.target;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresaudit.target.TargetUnreachable.Kind;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.PgConnection;

/// Opens connections with a closed list of driver properties: nothing from outside names a class, a
/// file the profile does not name, or a start-up option.
final class Connector {
  private static final int OLDEST = 10;
  // What the driver has to say reaches people in our own sentences, not on standard error. The
  // field keeps the logger, and with it the level, from being collected.
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  private final ConnectionProfile profile;
  private final Optional<Secret> password;
  private final SessionLimits limits;
  // Whether the server took the options only a superuser of 17 and later may set.
  private volatile Privileged privileged = Privileged.NOT_TRIED;

  private enum Privileged {
    NOT_TRIED,
    TAKEN,
    REFUSED
  }

  Connector(ConnectionProfile profile, Optional<Secret> password, SessionLimits limits) {
    this.profile = profile;
    this.password = password;
    this.limits = limits;
  }

  /// A read-only connection outside any transaction; throws [TargetUnreachable].
  Connection connect(String database) {
    ProfileCheck.of(profile);
    var connection = logIn(database);
    try {
      prepare(connection);
      return connection;
    } catch (SQLException e) {
      closeQuietly(connection);
      throw new LoginTrouble(profile, database, password).of(e);
    } catch (TargetUnreachable e) {
      closeQuietly(connection);
      throw e;
    }
  }

  private Connection logIn(String database) {
    try {
      return switch (privileged) {
        case TAKEN -> open(database, true);
        case REFUSED -> open(database, false);
        case NOT_TRIED -> tryBoth(database);
      };
    } catch (SQLException e) {
      throw new LoginTrouble(profile, database, password).of(e);
    } catch (OutOfMemoryError e) {
      throw new TargetUnreachable(
          Kind.NOT_POSTGRESQL,
          "%s answered with more than a server has to say before the login; is that PostgreSQL?"
              .formatted(profile.address()),
          e);
    }
  }

  /// A login trigger (17 and later) would run with our rights before our first query, so a
  /// superuser must never log in without switching event triggers off. Who is none, and who talks
  /// to an older server, is refused at once and logs in without.
  private Connection tryBoth(String database) throws SQLException {
    try {
      var connection = open(database, true);
      privileged = Privileged.TAKEN;
      return connection;
    } catch (SQLException e) {
      if (!"42501".equals(e.getSQLState()) && !"42704".equals(e.getSQLState())) {
        throw e;
      }
    }
    var connection = open(database, false);
    privileged = Privileged.REFUSED;
    return connection;
  }

  private Connection open(String database, boolean withoutEventTriggers) throws SQLException {
    var properties = properties(withoutEventTriggers);
    var host = profile.host().contains(":") ? "[" + profile.host() + "]" : profile.host();
    var url =
        "jdbc:postgresql://%s:%d/%s"
            .formatted(host, profile.port(), URLEncoder.encode(database, StandardCharsets.UTF_8));
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("The driver does not take " + url);
    }
    return connection;
  }

  private Properties properties(boolean withoutEventTriggers) {
    var properties = new Properties();
    PGProperty.USER.set(properties, profile.user());
    // Empty rather than absent: without one the driver would look into files by itself.
    PGProperty.PASSWORD.set(properties, password.map(Secret::reveal).map(String::new).orElse(""));
    PGProperty.APPLICATION_NAME.set(properties, "postgres-audit");
    PGProperty.OPTIONS.set(properties, options(withoutEventTriggers));
    PGProperty.LOGIN_TIMEOUT.set(properties, seconds(limits.connect()));
    PGProperty.CONNECT_TIMEOUT.set(properties, seconds(limits.connect()));
    PGProperty.SOCKET_TIMEOUT.set(properties, seconds(limits.statement().plusSeconds(10)));
    PGProperty.CANCEL_SIGNAL_TIMEOUT.set(properties, 3);
    PGProperty.MAX_RESULT_BUFFER.set(properties, String.valueOf(limits.bytesPerReply()));
    PGProperty.BINARY_TRANSFER.set(properties, false);
    PGProperty.STRING_TYPE.set(properties, "unspecified");
    PGProperty.PREPARE_THRESHOLD.set(properties, 0);
    PGProperty.GSS_ENC_MODE.set(properties, "disable");
    PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
    addTls(properties);
    return properties;
  }

  private void addTls(Properties properties) {
    PGProperty.SSL_MODE.set(properties, profile.tls().word());
    // Without one the driver would ask on the console for that of a protected key, and wait.
    PGProperty.SSL_PASSWORD.set(properties, "");
    // Empty rather than absent: an absent one means the files in the home folder.
    PGProperty.SSL_CERT.set(properties, profile.clientCertificate().orElse(""));
    profile
        .clientKey()
        .or(profile::clientCertificate)
        .ifPresentOrElse(
            key -> PGProperty.SSL_KEY.set(properties, key),
            () -> PGProperty.SSL_KEY.set(properties, ""));
    profile.rootCertificate().ifPresent(root -> PGProperty.SSL_ROOT_CERT.set(properties, root));
    if (profile.rootCertificate().isEmpty() && profile.tls().verifies()) {
      PGProperty.SSL_FACTORY.set(properties, "org.postgresql.ssl.DefaultJavaSSLFactory");
    }
  }

  private String options(boolean withoutEventTriggers) {
    var options =
        """
        -c search_path= -c default_transaction_read_only=on -c statement_timeout=%d \
        -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d -c DateStyle=ISO \
        -c IntervalStyle=postgres -c standard_conforming_strings=on\
        """
            .formatted(
                limits.statement().toMillis(), limits.lock().toMillis(), limits.idle().toMillis());
    return withoutEventTriggers ? options + " -c event_triggers=off" : options;
  }

  private void prepare(Connection connection) throws SQLException {
    var postgres = connection.unwrap(PgConnection.class);
    if (postgres.getServerMajorVersion() < OLDEST) {
      throw new TargetUnreachable(
          Kind.UNSUPPORTED_VERSION,
          "%s runs PostgreSQL %s; this product audits %d and later."
              .formatted(profile.address(), postgres.getDBVersionNumber(), OLDEST),
          null);
    }
    try (var statement = connection.createStatement()) {
      statement.execute("set time zone 'UTC'");
      if ("on".equals(postgres.getParameterStatus("is_superuser"))) {
        statement.execute("set temp_file_limit = '1GB'");
      }
    }
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
  }

  private static int seconds(Duration duration) {
    return (int) Math.max(1, duration.toSeconds());
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException _) {
      // The trouble that made us close it is being reported.
    }
  }
}
