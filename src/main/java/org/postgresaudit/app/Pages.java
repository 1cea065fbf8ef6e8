package org.postgresaudit.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.ui.Appearance;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.AuditPage;
import org.postgresaudit.ui.audit.AuditTab;
import org.postgresaudit.ui.audit.access.AccessTab;
import org.postgresaudit.ui.audit.compare.CompareTab;
import org.postgresaudit.ui.audit.compare.CompareViewModel;
import org.postgresaudit.ui.audit.overview.OverviewTab;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.audits.AuditsView;
import org.postgresaudit.ui.audits.AuditsViewModel;
import org.postgresaudit.ui.audits.MovingViewModel;
import org.postgresaudit.ui.checklist.ChecklistPage;
import org.postgresaudit.ui.checklist.PacksViewModel;
import org.postgresaudit.ui.connections.Connecting;
import org.postgresaudit.ui.connections.ConnectionsView;
import org.postgresaudit.ui.connections.ConnectionsViewModel;
import org.postgresaudit.ui.help.HelpPage;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.report.ReportPage;
import org.postgresaudit.ui.settings.SettingsPage;
import org.postgresaudit.ui.start.StartView;
import org.postgresaudit.ui.start.StartViewModel;
import org.postgresaudit.ui.verify.ReportsPage;
import org.postgresaudit.ui.work.BackgroundWork;

/// Makes the page of each screen. The appearance is asked for after JavaFX has begun.
final class Pages {
  private final Stores stores;
  private final ChecklistInUse checklist;
  private final Clock clock;
  private final BackgroundWork work;
  private final Status status;
  private final Dialogs dialogs;
  private final Navigator navigator;
  private final Remembered remembered;
  private final LogIn logIn;
  private final DemonstrationHost demonstrations;
  private final Supplier<Appearance> appearance;
  private final Runnable tour;
  private final Probing probing;
  private final FilePicker files = FilePicker.ofTheSystem();

  Pages(
      Stores stores,
      ChecklistInUse checklist,
      Clock clock,
      BackgroundWork work,
      Status status,
      Dialogs dialogs,
      Navigator navigator,
      Remembered remembered,
      LogIn logIn,
      DemonstrationHost demonstrations,
      Supplier<Appearance> appearance,
      Runnable tour) {
    this.stores = stores;
    this.checklist = checklist;
    this.clock = clock;
    this.work = work;
    this.status = status;
    this.dialogs = dialogs;
    this.navigator = navigator;
    this.remembered = remembered;
    this.logIn = logIn;
    this.demonstrations = demonstrations;
    this.appearance = appearance;
    this.tour = tour;
    this.probing =
        new Probing(
            checklist,
            stores.connections(),
            stores.audits(),
            asked -> new ProbeRunner(asked, JavaProbes.all(), ProbeLimits.DEFAULT),
            logIn,
            work,
            clock);
  }

  /// The page of a screen, made anew.
  Page open(Screen screen) {
    return switch (screen) {
      case Screen.Start _ -> start();
      case Screen.Connections _ -> connections(Optional.empty(), ConnectionsView.Opening.LIST);
      case Screen.NewConnection _ ->
          connections(Optional.empty(), ConnectionsView.Opening.NEW_CONNECTION);
      case Screen.ConnectionOf(var connection) ->
          connections(Optional.of(connection), ConnectionsView.Opening.LIST);
      case Screen.Audits _ -> audits(new AuditsView.Opening.List());
      case Screen.NewAudit _ -> audits(new AuditsView.Opening.NewAudit(Optional.empty()));
      case Screen.NewAuditOf(var connection) ->
          audits(new AuditsView.Opening.NewAudit(Optional.of(connection)));
      case Screen.FollowUpOf(var earlier) -> audits(new AuditsView.Opening.FollowUp(earlier));
      case Screen.ImportOf(var file) -> audits(new AuditsView.Opening.Import(file));
      case Screen.AuditOf(var audit) -> audit(audit, Optional.empty(), Optional.empty());
      case Screen.AspectOf(var audit, var aspect) ->
          audit(audit, Optional.empty(), Optional.of(aspect));
      case Screen.ControlOf(var audit, var control) ->
          audit(audit, Optional.of(control), Optional.empty());
      case Screen.ReportOf(var audit) -> report(audit);
      case Screen.Checklist _ ->
          new ChecklistPage(
              checklist,
              new PacksViewModel(stores.shelf(), checklist, work, remembered, clock),
              remembered,
              status,
              dialogs,
              files);
      case Screen.Reports _ -> reports(Optional.empty());
      case Screen.Verify(var file) -> reports(Optional.of(file));
      case Screen.Settings _ ->
          new SettingsPage(
              appearance.get(),
              remembered,
              status,
              navigator,
              checklist,
              stores.data().path(),
              tour);
      case Screen.Help(var chapter) -> new HelpPage(chapter, dialogs);
    };
  }

  private Page start() {
    return new StartView(
        new StartViewModel(
            stores.audits(),
            stores.connections(),
            checklist.get(),
            work,
            navigator,
            demonstrations.starter()));
  }

  private Page connections(Optional<UUID> chosen, ConnectionsView.Opening opening) {
    var model =
        new ConnectionsViewModel(
            stores.connections(), stores.audits(), checklist.get(), work, status, navigator, logIn);
    chosen.ifPresent(model::choose);
    var connecting = new Connecting(checklist.get(), logIn, work, stores.connections());
    return new ConnectionsView(model, connecting, dialogs, remembered, opening);
  }

  private Page audits(AuditsView.Opening opening) {
    return new AuditsView(
        new AuditsViewModel(
            stores.audits(),
            stores.connections(),
            checklist.get(),
            work,
            status,
            navigator,
            remembered),
        new MovingViewModel(
            new AuditFiles(stores.database()), stores.audits(), checklist.get(), work, status),
        dialogs,
        files,
        opening);
  }

  private Page audit(UUID audit, Optional<String> control, Optional<Aspect> aspect) {
    return new AuditPage(
        audit,
        control,
        aspect,
        tabs(),
        checklist.get(),
        stores.audits(),
        remembered,
        probing,
        work,
        navigator,
        status,
        dialogs,
        files,
        clock);
  }

  /// The tabs of an audit beside its controls.
  private Map<Aspect, AuditTab.Maker> tabs() {
    var makers = new EnumMap<Aspect, AuditTab.Maker>(Aspect.class);
    makers.put(
        Aspect.OVERVIEW,
        audit ->
            new OverviewTab(audit, stores.audits(), remembered, work, navigator, status, files));
    makers.put(
        Aspect.COMPARE,
        audit ->
            new CompareTab(
                new CompareViewModel(
                    audit, stores.audits(), checklist.get(), work, navigator, remembered)));
    makers.put(Aspect.ACCESS, audit -> new AccessTab(audit, stores.audits(), work, status, files));
    return makers;
  }

  private Page report(UUID audit) {
    return new ReportPage(
        audit,
        checklist.get(),
        stores.audits(),
        stores.reports(),
        remembered,
        logIn.used(),
        work,
        navigator,
        status,
        dialogs,
        files,
        clock);
  }

  private Page reports(Optional<Path> file) {
    return new ReportsPage(
        file,
        checklist.get(),
        stores.audits(),
        stores.reports(),
        remembered,
        work,
        navigator,
        dialogs,
        files);
  }
}
