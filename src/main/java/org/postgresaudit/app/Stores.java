package org.postgresaudit.app;

import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.PackShelf;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.store.ReportStore;

/// All that is kept in one data folder.
record Stores(
    DataFolder data,
    Database database,
    ConnectionStore connections,
    AuditStore audits,
    ReportStore reports,
    PreferenceStore preferences,
    PackShelf shelf)
    implements AutoCloseable {

  /// Opens the store, which throws when it cannot be opened.
  static Stores in(DataFolder data) {
    var database = Database.open(data.storeFile());
    return new Stores(
        data,
        database,
        new ConnectionStore(database),
        new AuditStore(database),
        new ReportStore(database),
        new PreferenceStore(database),
        new PackShelf(data.packs(), JavaProbes.all().keySet()));
  }

  @Override
  public void close() {
    database.close();
  }
}
