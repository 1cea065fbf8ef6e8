package org.postgresaudit.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.StoreFault;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.ui.Appearance;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.MainWindow;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.PasswordSource;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.RememberedInStore;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.help.HelpPage;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.tour.Tour;
import org.postgresaudit.ui.work.FxBackgroundWork;

/// The only place that calls constructors of long-lived objects. Read it to see what the program is
/// made of.
final class Wiring implements AutoCloseable {
  private final Stores stores;
  private final ChecklistInUse checklist = new ChecklistInUse(ChecklistReader.bundled());
  private final FxBackgroundWork work = new FxBackgroundWork();
  private final Status status = new Status();
  private final Dialogs dialogs = new Dialogs();
  private final Navigator navigator = new Navigator();
  private final Remembered remembered;
  private final Tour tour;
  private final LogIn logIn;
  private final DemonstrationHost demonstrations;
  private final Pages pages;
  private Optional<Appearance> appearance = Optional.empty();

  /// Opens the store, which throws when it cannot be opened.
  ///
  /// @param running a demonstration that runs already; whoever started it ends it
  Wiring(DataFolder data, Optional<Demonstration> running) {
    stores = Stores.in(data);
    demonstrations = new DemonstrationHost(stores.connections(), running);
    remembered = new RememberedInStore(stores.preferences(), work, status);
    tour =
        new Tour(
            remembered,
            navigator,
            new Screen.ConnectionOf(Demonstration.CONNECTION)::equals,
            demonstrations::ground);
    logIn = new LogIn(dialogs, work, Passwords.ofThisProcess(), remembered, SessionLimits.DEFAULT);
    takePacks();
    pages =
        new Pages(
            stores,
            checklist,
            Clock.system(ZoneId.systemDefault()),
            work,
            status,
            dialogs,
            navigator,
            remembered,
            logIn,
            demonstrations,
            this::appearance,
            this::showTour);
  }

  /// Packs that cannot be read must not keep the workbench from opening; it says so there.
  private void takePacks() {
    try {
      checklist.take(stores.shelf().all(checklist.own()));
    } catch (StoreFault fault) {
      status.problem(String.valueOf(fault.getMessage()));
    }
  }

  /// The window, on the start screen, or on the demonstration's connection when one runs.
  MainWindow mainWindow() {
    demonstrations
        .connectionOfRunning()
        .ifPresent(connection -> navigator.go(new Screen.ConnectionOf(connection)));
    showNewsOnce();
    // The demonstration's server asks for no password, so the auditor is not asked either.
    logIn.choose(Demonstration.CONNECTION, PasswordSource.NONE);
    return new MainWindow(
        navigator,
        pages::open,
        work,
        status,
        appearance(),
        dialogs,
        remembered,
        tour,
        List.of(
            new StoredThings(work, stores.audits(), stores.connections(), checklist, navigator)),
        new WebBrowser()::show);
  }

  /// The way between the screens.
  Navigator navigator() {
    return navigator;
  }

  /// Made when the window is: before that there is no JavaFX to ask.
  private Appearance appearance() {
    var made = appearance.orElseGet(() -> new Appearance(remembered));
    appearance = Optional.of(made);
    return made;
  }

  /// After an update the notes come up once; who starts for the first time has nothing to compare.
  private void showNewsOnce() {
    var newest = HelpPage.newest();
    var seen = remembered.get("news.seen");
    if (seen.filter(before -> !before.equals(newest)).isPresent()) {
      navigator.go(new Screen.Help("news"));
    }
    remembered.put("news.seen", newest);
  }

  /// Where the demonstration server is one step away, or on its connection.
  private void showTour() {
    navigator.go(
        switch (demonstrations.ground()) {
          case DEMONSTRATION -> new Screen.ConnectionOf(Demonstration.CONNECTION);
          case DEMONSTRATION_TO_START -> new Screen.Start();
          case OWN_SERVER -> new Screen.Connections();
        });
    tour.begin();
  }

  @Override
  public void close() {
    work.close();
    demonstrations.close();
    stores.close();
  }
}
