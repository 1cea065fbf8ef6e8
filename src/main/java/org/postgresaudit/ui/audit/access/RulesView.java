package org.postgresaudit.ui.audit.access;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.hba.ReviewedRule;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// The access rules in the order in which they are tried, with what is dangerous about them.
final class RulesView extends BorderPane {
  private static final double DETAIL = 360;

  private final AccessData data;
  private final TableView<ReviewedRule> table = new TableView<>();
  private final VBox detail = new VBox(12);
  private final HBox tools = new HBox(8);
  private final SearchField search = new SearchField(RuleMessages.filterRules());
  private final CheckBox onlyDangerous = new CheckBox(RuleMessages.onlyDangerous());

  /// @param role who would need the grant when they could not be read
  RulesView(AccessData data, String role) {
    this.data = data;
    tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    if (data.inventory().part(Kind.ACCESS_RULES) instanceof Part.NotRead not) {
      unread(not, role);
      return;
    }
    search.setId("filter-rules");
    search.setPrefWidth(240);
    search.textProperty().subscribe(_ -> filter());
    onlyDangerous.setId("only-dangerous");
    onlyDangerous.setOnAction(_ -> filter());
    long dangerous = data.rules().stream().filter(rule -> rule.worst().isPresent()).count();
    tools
        .getChildren()
        .setAll(
            search,
            onlyDangerous,
            Texts.space(),
            Texts.muted(RuleMessages.rulesCount(data.rules().size(), (int) dangerous)));
    fillTable();
    detail.getStyleClass().add("path-body");
    var scroll = new ScrollPane(detail);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("path-pane");
    scroll.setPrefWidth(DETAIL);
    scroll.setMinWidth(DETAIL);
    setCenter(table);
    setRight(scroll);
    table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    table.getSelectionModel().selectFirst();
  }

  HBox tools() {
    return tools;
  }

  private void unread(Part.NotRead not, String role) {
    var words = new Banner(Banner.Tone.WARNING, RuleMessages.rulesNotRead(not));
    words.setId("rules-not-read");
    var grant = CodeBlock.sql(RuleMessages.rulesGrant(role));
    grant.setId("rules-grant");
    var box = new VBox(12, words, grant);
    box.setMaxWidth(720);
    box.getStyleClass().add("path-body");
    setCenter(box);
    BorderPane.setAlignment(box, javafx.geometry.Pos.TOP_LEFT);
  }

  private void filter() {
    var words = search.words();
    table
        .getItems()
        .setAll(
            data.rules().stream()
                .filter(rule -> !onlyDangerous.isSelected() || rule.worst().isPresent())
                .filter(rule -> text(rule).contains(words))
                .toList());
  }

  private static String text(ReviewedRule rule) {
    var line = rule.rule();
    return String.join(
            " ",
            line.type(),
            String.join(" ", line.databases()),
            String.join(" ", line.users()),
            line.address(),
            line.method(),
            line.options(),
            line.place(),
            rule.from(),
            rule.meaning(),
            marks(rule))
        .toLowerCase(Locale.ROOT);
  }

  private static String marks(ReviewedRule rule) {
    return rule.concerns().stream()
        .map(concern -> RuleMessages.mark(concern.kind()))
        .collect(Collectors.joining(", "));
  }

  private void fillTable() {
    table.setId("rules");
    table.getStyleClass().add("ways");
    table.setFixedCellSize(30);
    table.setPlaceholder(new EmptyState(Icon.SEARCH, RuleMessages.noRules()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var order = new TableColumn<ReviewedRule, Number>(RuleMessages.ruleColumn("order"));
    order.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().rule().order()));
    order.setPrefWidth(56);
    order.setMinWidth(56);
    order.setMaxWidth(60);
    order.getStyleClass().add("align-right");
    table.getColumns().add(order);
    add("type", 76, 72, rule -> rule.rule().type());
    add("databases", 100, 92, rule -> String.join(", ", rule.rule().databases()));
    add("users", 140, 108, rule -> String.join(", ", rule.rule().users()));
    add("address", 240, 152, ReviewedRule::from);
    add("method", 116, 116, rule -> rule.rule().method());
    if (data.rules().stream().anyMatch(rule -> !rule.rule().options().isEmpty())) {
      add("options", 110, 80, rule -> rule.rule().options());
    }
    var concerns = new TableColumn<ReviewedRule, ReviewedRule>(RuleMessages.ruleColumn("mark"));
    concerns.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    concerns.setCellFactory(_ -> new ConcernCell());
    concerns.setSortable(false);
    concerns.setPrefWidth(290);
    concerns.setMinWidth(200);
    table.getColumns().add(concerns);
    filter();
  }

  private void add(String head, double width, double least, Function<ReviewedRule, String> value) {
    var column = new TableColumn<ReviewedRule, String>(RuleMessages.ruleColumn(head));
    column.setPrefWidth(width);
    column.setMinWidth(least);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Visible.of(value.apply(row.getValue()))));
    if (!head.equals("address")) {
      column.getStyleClass().add("mono-column");
    }
    table.getColumns().add(column);
  }

  private void show(@Nullable ReviewedRule rule) {
    if (rule == null) {
      detail.getChildren().setAll(Texts.muted(RuleMessages.chooseRule()));
      return;
    }
    var place = Texts.small(Visible.of(rule.rule().place()));
    place.getStyleClass().add("muted");
    var meaning = Texts.title(Visible.of(rule.meaning()));
    meaning.setId("rule-meaning");
    detail.getChildren().setAll(place, meaning);
    if (rule.concerns().isEmpty()) {
      detail.getChildren().add(muted(RuleMessages.nothingToSay()));
    }
    for (var concern : rule.concerns()) {
      var head =
          Texts.row(
              SeverityMark.small(RuleMessages.severity(concern.weight())),
              Texts.strong(RuleMessages.mark(concern.kind())));
      detail.getChildren().add(new VBox(4, head, Texts.wrapped(Visible.of(concern.because()))));
    }
  }

  private static Label muted(String text) {
    var label = Texts.wrapped(text);
    label.getStyleClass().add("muted");
    return label;
  }

  /// Shapes and words of what is dangerous.
  private static final class ConcernCell extends TableCell<ReviewedRule, ReviewedRule> {
    @Override
    protected void updateItem(ReviewedRule rule, boolean empty) {
      super.updateItem(rule, empty);
      if (empty || rule == null || rule.concerns().isEmpty()) {
        setGraphic(null);
        return;
      }
      var row = new HBox(6);
      row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      List<Node> parts = row.getChildren();
      for (var concern : rule.concerns().subList(0, Math.min(2, rule.concerns().size()))) {
        parts.add(SeverityMark.small(RuleMessages.severity(concern.weight())));
        var word = Texts.body(RuleMessages.mark(concern.kind()));
        // The last one gives way; the pane beside the table says all of it.
        word.setMinWidth(parts.size() > 1 ? 0 : javafx.scene.layout.Region.USE_PREF_SIZE);
        parts.add(word);
      }
      if (rule.concerns().size() > 2) {
        parts.add(Texts.muted(RuleMessages.more(rule.concerns().size() - 2)));
      }
      setGraphic(row);
      setAccessibleText(marks(rule));
    }
  }
}
