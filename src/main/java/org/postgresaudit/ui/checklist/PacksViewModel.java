package org.postgresaudit.ui.checklist;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.store.PackConfirmations.Confirmation;
import org.postgresaudit.store.PackShelf;
import org.postgresaudit.store.PackShelf.Shelved;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The consultant's own packs: what lies on the shelf, and what is done with it.
public final class PacksViewModel {
  private static final String AUDITOR = "auditor";

  private final PackShelf shelf;
  private final ChecklistInUse inUse;
  private final BackgroundWork work;
  private final Remembered remembered;
  private final InstantSource clock;
  private final ObservableList<Shelved> packs = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// Of a shelf; what is in use of it becomes the checklist in use.
  public PacksViewModel(
      PackShelf shelf,
      ChecklistInUse inUse,
      BackgroundWork work,
      Remembered remembered,
      InstantSource clock) {
    this.shelf = shelf;
    this.inUse = inUse;
    this.work = work;
    this.remembered = remembered;
    this.clock = clock;
  }

  /// Every pack on the shelf.
  public ObservableList<Shelved> packs() {
    return packs;
  }

  /// What went wrong last; empty when nothing did.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Reads the shelf anew.
  public void reread() {
    change(() -> {});
  }

  /// Puts a copy of a folder on the shelf, and hands it on to be shown.
  ///
  /// @param refused gets everything that is wrong when it is no pack
  void add(Path folder, Consumer<Pack> added, Consumer<List<ChecklistFault>> refused) {
    work.start(
        Kind.STORE,
        PackMessages.addingPack(),
        _ -> shelf.add(folder),
        pack -> {
          reread();
          added.accept(pack);
        },
        fault -> {
          if (fault instanceof ChecklistFault faults) {
            refused.accept(faults.all());
          } else {
            failed(fault);
          }
        });
  }

  /// Has a pack asked from here on, because this person read it.
  void confirm(Pack pack, String by) {
    var confirmation = new Confirmation(by, clock.instant());
    change(() -> shelf.confirm(pack, confirmation));
  }

  /// Takes a pack out of use.
  void withdraw(Pack pack) {
    change(() -> shelf.withdraw(pack));
  }

  /// Takes a pack off the shelf.
  void remove(String name) {
    change(() -> shelf.remove(name));
  }

  /// Who most likely confirms.
  String lastAuditor() {
    return remembered.get(AUDITOR).orElse("");
  }

  private void change(Runnable act) {
    var own = inUse.own();
    work.start(
        Kind.STORE,
        PackMessages.readingPacks(),
        _ -> {
          act.run();
          return shelf.all(own);
        },
        all -> {
          problem.set("");
          packs.setAll(all);
          inUse.take(all);
        },
        this::failed);
  }

  private void failed(Throwable fault) {
    problem.set(String.valueOf(fault.getMessage()));
  }
}
