package org.postgresaudit.ui.audit.controls;

import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.listing.Line;

/// The head of the group at the top of the list, kept in sight while the group is scrolled through.
final class StickyHead extends StackPane {
  private static final int LINES_ABOVE = 3;

  private final ListView<Line> list;
  private final GroupHead head;
  private @Nullable VirtualFlow<?> flow;
  private Line.@Nullable Head shown;
  private final Runnable toWanted = this::toWanted;
  private final Runnable toScrolled = this::toScrolled;
  private OptionalInt wanted = OptionalInt.empty();

  StickyHead(AuditViewModel model, ListView<Line> list) {
    this.list = list;
    this.head = new GroupHead(model);
    getStyleClass().add("sticky-head");
    getChildren().add(head);
    setMaxHeight(Region.USE_PREF_SIZE);
    setVisible(false);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          if (shown != null) {
            model.fold(shown);
          }
        });
    list.skinProperty()
        .subscribe(
            skin -> {
              if (skin instanceof ListViewSkin<?> made) {
                watch(made);
              }
            });
    list.heightProperty().subscribe(_ -> await());
    list.sceneProperty()
        .subscribe(
            (before, _) -> {
              if (before != null) {
                before.removePostLayoutPulseListener(toWanted);
                before.removePostLayoutPulseListener(toScrolled);
              }
              await();
            });
    list.getItems().addListener((javafx.beans.InvalidationListener) _ -> scrolled());
    model.open().revisionProperty().subscribe((_, _) -> refresh());
    model.run().stateProperty().subscribe((_, _) -> refresh());
  }

  /// Scrolls only when the line is not wholly in sight, below this head.
  void reveal(int index) {
    if (flow == null || list.getScene() == null || list.getHeight() <= 0) {
      wanted = OptionalInt.of(index);
      return;
    }
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    if (first == null || last == null) {
      list.scrollTo(Math.max(0, index - LINES_ABOVE));
    } else if (index <= first.getIndex() + 1) {
      list.scrollTo(Math.max(0, index - 1));
    } else if (index >= last.getIndex()) {
      int room = last.getIndex() - first.getIndex();
      list.scrollTo(Math.max(0, index - room + 2));
    }
  }

  /// A list that is not laid out has no place to scroll to; as soon as it is, it is drawn there.
  private void await() {
    if (wanted.isPresent() && list.getScene() != null && list.getHeight() > 0) {
      list.getScene().addPostLayoutPulseListener(toWanted);
      Platform.requestNextPulse();
    }
  }

  private void toWanted() {
    if (list.getScene() == null) {
      return;
    }
    list.getScene().removePostLayoutPulseListener(toWanted);
    wanted.ifPresent(
        index -> {
          var first = flow == null ? null : flow.getFirstVisibleCell();
          boolean atTop = first != null && first.getIndex() == 0;
          if (index > LINES_ABOVE || !atTop) {
            list.scrollTo(Math.max(0, index - LINES_ABOVE));
            list.layout();
          }
        });
    wanted = OptionalInt.empty();
  }

  private void watch(ListViewSkin<?> skin) {
    for (var child : skin.getChildren()) {
      if (child instanceof VirtualFlow<?> found) {
        flow = found;
        found.positionProperty().subscribe(_ -> scrolled());
      }
    }
  }

  /// After a jump the lines in sight are known only when they are laid out.
  private void scrolled() {
    refresh();
    if (list.getScene() != null) {
      list.getScene().removePostLayoutPulseListener(toScrolled);
      list.getScene().addPostLayoutPulseListener(toScrolled);
      Platform.requestNextPulse();
    }
  }

  private void toScrolled() {
    if (list.getScene() != null) {
      list.getScene().removePostLayoutPulseListener(toScrolled);
      refresh();
    }
  }

  private void refresh() {
    var first = flow == null ? null : flow.getFirstVisibleCell();
    if (first == null || first.getIndex() < 0 || first.getIndex() >= list.getItems().size()) {
      setVisible(false);
      return;
    }
    List<Line> lines = list.getItems();
    shown = null;
    for (int i = first.getIndex(); i >= 0 && shown == null; i--) {
      if (lines.get(i) instanceof Line.Head found) {
        shown = found;
      }
    }
    boolean scrolledIn =
        !(lines.get(first.getIndex()) instanceof Line.Head) || first.getLayoutY() < 0;
    setVisible(shown != null && scrolledIn);
    if (shown != null) {
      head.show(shown);
    }
  }
}
