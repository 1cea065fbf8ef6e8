package org.postgresaudit.ui.audit.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.audit.verdict.VerdictViewModel;
import org.postgresaudit.ui.kit.Buttons;

/// The findings of a control one under the other, each with what was said of it. A click makes the
/// verdict form speak of it. Of thousands only some are in the window, with the way to those before
/// and after them.
final class FindingList extends VBox {
  private static final int SHOWN_AT_FIRST = 12;
  private static final int SHOWN_MORE = 50;
  private static final int SHOWN_AT_MOST = 200;

  private final VerdictViewModel model;
  private final ControlRow row;
  private final List<Judged> findings;
  private final VBox toEarlier = new VBox();
  private final VBox body = new VBox(2);
  private final VBox toLater = new VBox();
  private List<FindingRow> rows = List.of();
  private int first;
  private final Runnable toWanted = this::laidOut;
  private Optional<FindingRow> wanted = Optional.empty();
  private Subscription watching = Subscription.EMPTY;

  FindingList(VerdictViewModel model, ControlRow row, List<Judged> findings) {
    super(2);
    this.model = model;
    this.row = row;
    this.findings = findings;
    setId("sentences");
    getStyleClass().add("finding-list");
    getChildren().setAll(toEarlier, body, toLater);
    show(0, Math.min(findings.size(), SHOWN_AT_FIRST));
    // A list that is not shown any more must not be kept by what it watches.
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removePostLayoutPulseListener(toWanted);
              }
              watch(now != null);
            });
  }

  private void watch(boolean shown) {
    watching.unsubscribe();
    watching =
        shown
            ? Subscription.combine(
                model.findingProperty().subscribe(this::reveal),
                row.assessmentProperty().subscribe((_, _) -> refresh()))
            : Subscription.EMPTY;
  }

  private void reveal(Optional<Judged> chosen) {
    int place = chosen.map(findings::indexOf).orElse(-1);
    if (place < 0) {
      refresh();
      return;
    }
    if (place == end()) {
      later();
    } else if (place == first - 1) {
      earlier();
    } else if (place < first || place > end()) {
      show(Math.max(0, place - SHOWN_AT_FIRST), Math.min(findings.size(), place + SHOWN_AT_FIRST));
    } else {
      refresh();
    }
    intoView(place);
  }

  private void later() {
    int next = end();
    int until = Math.min(findings.size(), next + SHOWN_MORE);
    int from = Math.max(first, until - SHOWN_AT_MOST);
    boolean moved = from > first;
    show(from, until);
    if (moved) {
      intoView(next);
    }
  }

  private void earlier() {
    int next = first - 1;
    int from = Math.max(0, first - SHOWN_MORE);
    show(from, Math.min(end(), from + SHOWN_AT_MOST));
    intoView(next);
  }

  /// The place after the last one shown.
  private int end() {
    return first + rows.size();
  }

  /// Shows those from one place to before another; rows that are there stay.
  private void show(int from, int until) {
    var now = new ArrayList<FindingRow>();
    for (int i = from; i < until; i++) {
      now.add(
          first <= i && i < end()
              ? rows.get(i - first)
              : new FindingRow(model, findings.get(i), findings.size() > 1));
    }
    var children = body.getChildren();
    children.retainAll(new HashSet<>(now));
    int kept = children.size();
    int before = kept == 0 ? 0 : now.indexOf(children.getFirst());
    children.addAll(0, now.subList(0, before));
    children.addAll(now.subList(before + kept, now.size()));
    rows = now;
    first = from;
    int left = findings.size() - until;
    var less = Buttons.link(ControlMessages.showEarlier(next(from), from), this::earlier);
    var more = Buttons.link(ControlMessages.showMore(next(left), left), this::later);
    less.setId("earlier-findings");
    more.setId("later-findings");
    put(toEarlier, from > 0 ? List.of(less) : List.of());
    put(toLater, left > 0 ? List.of(more) : List.of());
    refresh();
  }

  private static int next(int left) {
    return Math.min(left, SHOWN_MORE);
  }

  private static void put(VBox place, List<Hyperlink> links) {
    place.getChildren().setAll(links);
    place.setManaged(!links.isEmpty());
  }

  /// What was just added has no place before it is laid out.
  private void intoView(int place) {
    var scene = getScene();
    if (scene != null) {
      wanted = Optional.of(rows.get(place - first));
      scene.removePostLayoutPulseListener(toWanted);
      scene.addPostLayoutPulseListener(toWanted);
      Platform.requestNextPulse();
    }
  }

  private void laidOut() {
    wanted.filter(rows::contains).ifPresent(IntoView::scroll);
    wanted = Optional.empty();
    if (getScene() != null) {
      getScene().removePostLayoutPulseListener(toWanted);
    }
  }

  private void refresh() {
    rows.forEach(each -> each.show(row.assessment()));
  }
}
