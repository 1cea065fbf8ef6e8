package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;

class ConnectionStoreTest {
  @TempDir Path folder;
  private Database database;
  private ConnectionStore connections;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("audits.db"));
    connections = new ConnectionStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_connection_is_read_back_equal() {
    var shop = Examples.shop();
    connections.save(shop);
    assertEquals(
        Optional.of(new SavedConnection(shop, Optional.empty())), connections.find(shop.id()));
  }

  @Test
  void saving_again_replaces_it_and_keeps_its_last_use() {
    var shop = Examples.shop();
    connections.save(shop);
    connections.markUsed(shop.id(), Examples.MORNING, "15.18", "TLSv1.3");
    var moved = at(shop, "new.shop.example", TlsMode.PREFER);
    connections.save(moved);

    assertEquals(
        List.of(
            new SavedConnection(
                moved,
                Optional.of(new SavedConnection.LastUse(Examples.MORNING, "15.18", "TLSv1.3")))),
        connections.all());
  }

  @Test
  void a_deleted_connection_is_gone_and_its_audits_stay() {
    var shop = Examples.shop();
    connections.save(shop);
    var audits = new AuditStore(database);
    audits.add(Examples.audit());

    connections.delete(shop.id());

    assertEquals(Optional.empty(), connections.find(shop.id()));
    assertEquals(1, audits.list(Examples.checklist()).size());
  }

  private static ConnectionProfile at(ConnectionProfile profile, String host, TlsMode tls) {
    return new ConnectionProfile(
        profile.id(),
        profile.name(),
        profile.client(),
        host,
        profile.port(),
        profile.database(),
        profile.user(),
        tls,
        Optional.empty(),
        Optional.of("/secure/me.p12"),
        Optional.of("/secure/me.key"),
        profile.notes());
  }
}
