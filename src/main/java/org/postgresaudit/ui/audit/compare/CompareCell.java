package org.postgresaudit.ui.audit.compare;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.FindingChange;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.ui.audit.compare.CompareLine.Fold;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// A line of the list: the head of a group, or a control with what was seen of it then and now.
final class CompareCell extends ListCell<CompareLine> {
  static final double ITEM = 32;
  static final double WHERE = 64;
  static final double THEN = 104;
  static final double NOW = 116;
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final CompareViewModel model;

  CompareCell(CompareViewModel model) {
    this.model = model;
    getStyleClass().add("compare-cell");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof CompareLine.Head head) {
            model.fold(head.change());
          } else if (event.getClickCount() == 2
              && getItem() instanceof CompareLine.Entry(var change)) {
            model.open(change);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable CompareLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEAD, !empty && line instanceof CompareLine.Head);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case CompareLine.Head head -> {
        setGraphic(head(head));
        setAccessibleText(CompareMessages.head(head.change()) + " " + head.count());
      }
      case CompareLine.Entry(var change) -> {
        setGraphic(entry(change));
        setAccessibleText(change.title() + ", " + CompareMessages.word(change.change()));
      }
    }
  }

  private static Node head(CompareLine.Head head) {
    var title = Texts.small(CompareMessages.head(head.change()));
    title.getStyleClass().add("group-text");
    var count = Texts.small(String.valueOf(head.count()));
    count.getStyleClass().add("hint");
    var row =
        new HBox(
            6,
            (head.fold() == Fold.FOLDED ? Icon.FOLDED : Icon.UNFOLDED).node(),
            ChangeIcon.of(head.change(), Icon.SMALL),
            title,
            count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("group-head");
    return row;
  }

  private Node entry(ControlChange change) {
    var title = Texts.whole(Texts.body(change.title()));
    title.getStyleClass().add("row-title");
    title.setMinWidth(0);
    var words = new VBox(0, title);
    words.setAlignment(Pos.CENTER_LEFT);
    var why = why(change);
    if (!why.isEmpty()) {
      var reason = Texts.whole(Texts.small(why));
      reason.getStyleClass().add("hint");
      reason.setMinWidth(0);
      words.getChildren().add(reason);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var where = Texts.whole(Texts.mono(where(change)));
    where.getStyleClass().add("muted");
    var item = Texts.muted(change.control().map(CompareMessages::item).orElse(""));
    var row =
        new HBox(
            8,
            severity(change),
            fixed(item, ITEM),
            words,
            fixed(where, WHERE),
            fixed(result(change, Side.THEN), THEN),
            fixed(result(change, Side.NOW), NOW));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("entry", why.isEmpty() ? "one-line" : "two-lines");
    return row;
  }

  private String why(ControlChange change) {
    return model.comparisonProperty().get().map(c -> change.words(c.thenOn())).orElse("");
  }

  /// The one database in which something changed, or that there are several.
  private static String where(ControlChange change) {
    var places =
        change.findings().stream()
            .filter(finding -> finding.change() == change.change())
            .flatMap(finding -> finding.database().stream())
            .distinct()
            .limit(2)
            .toList();
    return places.size() == 1
        ? places.getFirst()
        : places.isEmpty() ? "" : CompareMessages.several();
  }

  static Node severity(ControlChange change) {
    boolean act =
        switch (change.change()) {
          case NEW, REGRESSED, NOT_COMPARABLE -> true;
          case UNCHANGED -> change.isFound(Side.NOW);
          case FIXED -> false;
        };
    var mark =
        new StackPane(
            act
                ? SeverityMark.small(change.severity())
                : SeverityMark.quiet(severityThen(change).orElse(change.severity())));
    mark.setMinWidth(13);
    return mark;
  }

  private static Optional<org.postgresaudit.checklist.Severity> severityThen(ControlChange change) {
    return Stream.of(change)
        .filter(fixed -> fixed.change() == Change.FIXED)
        .flatMap(fixed -> fixed.findings().stream())
        .flatMap(finding -> finding.then().stream())
        .map(FindingChange.Seen::severity)
        .max(java.util.Comparator.naturalOrder());
  }

  private static HBox result(ControlChange change, Side side) {
    var seen = change.result(side);
    var word = Texts.small(seen.map(Words::of).orElseGet(ChangeMessages::notAsked));
    if (side == Side.THEN) {
      word.getStyleClass().add("hint");
    }
    word.setMinWidth(Region.USE_PREF_SIZE);
    return seen.isPresent() ? Texts.row(ResultIcon.of(seen), word) : Texts.row(word);
  }

  private static <R extends Region> R fixed(R region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
    return region;
  }

  /// The heads of the columns, as wide as the columns.
  static HBox heads(String then, String now) {
    var control = new Label(CompareMessages.columnControl());
    control.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(control, Priority.ALWAYS);
    var mark = new Region();
    var heads =
        new HBox(
            8,
            fixed(mark, 13),
            fixed(new Label(CompareMessages.columnItem()), ITEM),
            control,
            fixed(new Label(CompareMessages.columnWhere()), WHERE),
            fixed(new Label(then), THEN),
            fixed(new Label(now), NOW));
    heads.getStyleClass().addAll("column-heads", "compare-heads");
    return heads;
  }
}
