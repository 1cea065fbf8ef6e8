package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;

/// The saved connections. Passwords are not among what is saved.
public final class ConnectionStore {
  private static final String SELECT =
      """
      select id, name, client, host, port, database, user, tls,
             root_certificate, client_certificate, client_key, notes,
             used_at, used_version, used_tls
        from connection
      """;

  private final Database database;

  public ConnectionStore(Database database) {
    this.database = database;
  }

  /// Every connection, by client and name.
  public List<SavedConnection> all() {
    return database.read(
        tx ->
            tx.all(
                SELECT + " order by client collate nocase, name collate nocase, id",
                ConnectionStore::connection));
  }

  /// The connection of that id; absent when it was deleted.
  public Optional<SavedConnection> find(UUID id) {
    return database.read(tx -> tx.one(SELECT + " where id = ?", ConnectionStore::connection, id));
  }

  /// Adds a connection, or replaces the one of the same id; what is known of its last use stays.
  public void save(ConnectionProfile profile) {
    database.write(
        tx ->
            tx.change(
                """
                insert into connection
                       (id, name, client, host, port, database, user, tls,
                        root_certificate, client_certificate, client_key, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set name = excluded.name, client = excluded.client, host = excluded.host,
                       port = excluded.port, database = excluded.database, user = excluded.user,
                       tls = excluded.tls, root_certificate = excluded.root_certificate,
                       client_certificate = excluded.client_certificate,
                       client_key = excluded.client_key, notes = excluded.notes
                """,
                profile.id(),
                profile.name(),
                profile.client(),
                profile.host(),
                profile.port(),
                profile.database(),
                profile.user(),
                profile.tls().word(),
                profile.rootCertificate(),
                profile.clientCertificate(),
                profile.clientKey(),
                profile.notes()));
  }

  /// Deletes a connection; its audits stay.
  public void delete(UUID id) {
    database.write(tx -> tx.change("delete from connection where id = ?", id));
  }

  /// Remembers that a session was opened with it.
  ///
  /// @param serverVersion as `server_version`
  /// @param tls protocol and cipher; empty without TLS
  public void markUsed(UUID id, Instant at, String serverVersion, String tls) {
    database.write(
        tx ->
            tx.change(
                """
                update connection
                   set used_at = ?, used_version = ?, used_tls = ?
                 where id = ?
                """,
                at,
                serverVersion,
                tls,
                id));
  }

  private static SavedConnection connection(ResultSet row) throws SQLException {
    var profile =
        new ConnectionProfile(
            Columns.id(row, "id"),
            row.getString("name"),
            row.getString("client"),
            row.getString("host"),
            row.getInt("port"),
            row.getString("database"),
            row.getString("user"),
            TlsMode.valueOf(row.getString("tls").toUpperCase(Locale.ROOT).replace('-', '_')),
            Columns.text(row, "root_certificate"),
            Columns.text(row, "client_certificate"),
            Columns.text(row, "client_key"),
            row.getString("notes"));
    return new SavedConnection(profile, lastUse(row));
  }

  private static Optional<SavedConnection.LastUse> lastUse(ResultSet row) throws SQLException {
    var version = Columns.text(row, "used_version").orElse("");
    var tls = Columns.text(row, "used_tls").orElse("");
    return Columns.instantIfAny(row, "used_at")
        .map(at -> new SavedConnection.LastUse(at, version, tls));
  }
}
