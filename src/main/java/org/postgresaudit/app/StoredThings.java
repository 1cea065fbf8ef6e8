package org.postgresaudit.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Command.Group;
import org.postgresaudit.ui.CommandSource;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The audits and connections of the store, for the palette.
record StoredThings(
    BackgroundWork work,
    AuditStore audits,
    ConnectionStore connections,
    ChecklistInUse checklist,
    Navigator navigator)
    implements CommandSource {

  @Override
  public void offer(Consumer<List<Command>> to) {
    work.start(
        Kind.STORE,
        "palette",
        _ ->
            Stream.concat(
                    audits.list(checklist.get()).stream().map(AuditSummary::audit).map(this::audit),
                    connections.all().stream().map(this::connection))
                .toList(),
        to,
        // The palette opens without them; each has a screen that says why it could not be read.
        _ -> {});
  }

  private Command audit(Audit audit) {
    return Command.of(
            Group.AUDITS,
            audit.id().toString(),
            audit.target().name() + ", " + Times.date(audit.openedAt()),
            Icon.AUDITS::node,
            () -> navigator.go(new Screen.AuditOf(audit.id())))
        .aside(audit.client());
  }

  private Command connection(SavedConnection saved) {
    var profile = saved.profile();
    return Command.of(
            Group.CONNECTIONS,
            profile.id().toString(),
            profile.name(),
            Icon.CONNECTIONS::node,
            () -> navigator.go(new Screen.ConnectionOf(profile.id())))
        .aside(profile.client().isEmpty() ? profile.host() : profile.client());
  }
}
