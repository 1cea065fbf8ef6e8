package org.postgresaudit.ui.connections;

import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.work.BackgroundWork;

/// What it takes to try connections.
///
/// @param checklist what the server will be asked, to tell how much of it can be answered
public record Connecting(
    Checklist checklist, LogIn logIn, BackgroundWork work, ConnectionStore store) {
  ConnectionTrial newTrial() {
    return new ConnectionTrial(checklist, logIn, work, store);
  }
}
