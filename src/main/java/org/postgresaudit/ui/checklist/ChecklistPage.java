package org.postgresaudit.ui.checklist;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;

/// The checklist in use, and the packs of which it is made. Shown anew when a pack comes or goes.
public final class ChecklistPage extends StackPane implements Page {
  private final ChecklistInUse checklist;
  private final PacksViewModel packs;
  private final Remembered remembered;
  private final Status status;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(Crumb.here(ChecklistMessages.title()));
  private final Subscription watching;

  /// Reads the packs again on entry: somebody may have changed one meanwhile.
  public ChecklistPage(
      ChecklistInUse checklist,
      PacksViewModel packs,
      Remembered remembered,
      Status status,
      Dialogs dialogs,
      FilePicker files) {
    this.checklist = checklist;
    this.packs = packs;
    this.remembered = remembered;
    this.status = status;
    this.dialogs = dialogs;
    this.files = files;
    watching = checklist.property().subscribe(_ -> show());
    packs.reread();
  }

  private void show() {
    var pane = new PacksPane(checklist.own(), packs, new PackDialogs(packs, dialogs), files);
    var view = new ChecklistView(new ChecklistViewModel(checklist.get()), remembered, status, pane);
    getChildren().setAll(view);
  }

  @Override
  public Parent content() {
    return this;
  }

  @Override
  public ObservableList<Crumb> trail() {
    return trail;
  }

  @Override
  public void entered() {
    if (getChildren().getFirst() instanceof ChecklistView view) {
      view.focus();
    }
  }

  @Override
  public void leave() {
    watching.unsubscribe();
  }

  @Override
  public List<KeyHint> keys() {
    return ChecklistView.keys();
  }
}
