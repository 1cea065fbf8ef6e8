package org.postgresaudit.ui.audit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.postgresaudit.ui.kit.Buttons;

/// The findings of a control one under the other, each with what was said of it. A click makes the
/// verdict form speak of it.
final class FindingList extends VBox {
  private static final int SHOWN_AT_FIRST = 12;
  private static final int SHOWN_MORE = 50;

  private final VerdictViewModel model;
  private final ControlRow row;
  private final List<Judged> findings;
  private final List<FindingRow> rows = new ArrayList<>();
  private Subscription watching = Subscription.EMPTY;

  FindingList(VerdictViewModel model, ControlRow row, List<Judged> findings) {
    super(2);
    this.model = model;
    this.row = row;
    this.findings = findings;
    setId("sentences");
    getStyleClass().add("finding-list");
    more(SHOWN_AT_FIRST);
    // A list that is not shown any more must not be kept by what it watches.
    sceneProperty().subscribe(scene -> watch(scene != null));
  }

  private void watch(boolean shown) {
    watching.unsubscribe();
    watching =
        shown
            ? Subscription.combine(
                model.findingProperty().subscribe(this::reveal),
                row.assessmentProperty().subscribe(_ -> refresh()))
            : Subscription.EMPTY;
  }

  private void reveal(java.util.Optional<Judged> chosen) {
    chosen.ifPresent(
        finding -> {
          int place = findings.indexOf(finding);
          if (place >= rows.size()) {
            more(place - rows.size() + SHOWN_AT_FIRST);
          }
        });
    refresh();
    chosen
        .map(findings::indexOf)
        .filter(place -> 0 <= place && place < rows.size())
        .ifPresent(place -> IntoView.scroll(rows.get(place)));
  }

  private void more(int by) {
    int until = Math.min(findings.size(), rows.size() + by);
    for (int i = rows.size(); i < until; i++) {
      rows.add(new FindingRow(model, findings.get(i), findings.size() > 1));
    }
    getChildren().setAll(rows);
    int left = findings.size() - until;
    if (left > 0) {
      getChildren()
          .add(
              Buttons.link(ControlMessages.showMore(Math.min(left, SHOWN_MORE), left), this::next));
    }
    refresh();
  }

  private void next() {
    more(SHOWN_MORE);
  }

  private void refresh() {
    rows.forEach(each -> each.show(row.assessment()));
  }
}
