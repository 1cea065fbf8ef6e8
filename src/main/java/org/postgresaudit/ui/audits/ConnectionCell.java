package org.postgresaudit.ui.audits;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.target.ConnectionProfile;

/// A connection to choose, with its client.
final class ConnectionCell extends ListCell<ConnectionProfile> {
  @Override
  protected void updateItem(@Nullable ConnectionProfile profile, boolean empty) {
    super.updateItem(profile, empty);
    if (empty || profile == null) {
      setText(AuditsMessages.chooseConnection());
    } else {
      setText(
          profile.client().isEmpty() ? profile.name() : profile.name() + " – " + profile.client());
    }
  }
}
