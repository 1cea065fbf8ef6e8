package org.postgresaudit.ui.audit.filter;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Criterion;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;

/// What is asked beyond the filter above the list, one removable token each; gone when nothing is.
public final class FilterTokens extends FlowPane {
  private final AuditViewModel model;

  public FilterTokens(AuditViewModel model) {
    super(4, 4);
    this.model = model;
    setId("filter-tokens");
    getStyleClass().add("filter-tokens");
    setAlignment(Pos.CENTER_LEFT);
    model.queryProperty().subscribe(this::show);
  }

  private void show(ControlQuery query) {
    // What a chip says already is not said twice.
    var told = Filter.of(query).isPresent() ? query.without(Filter.FACETS) : query;
    getChildren().setAll(told.criteria().stream().map(this::token).toList());
    if (!told.criteria().isEmpty()) {
      var clear = Buttons.link(FilterMessages.clearAll(), () -> model.ask(ControlQuery.ALL));
      clear.setId("clear-filters");
      getChildren().add(clear);
    }
    setVisible(!told.criteria().isEmpty());
    setManaged(!told.criteria().isEmpty());
  }

  private Button token(Criterion criterion) {
    var words = FilterMessages.token(criterion, model.open().checklist());
    var token =
        Buttons.plain(
            Icon.CLOSE, words, () -> model.ask(model.queryProperty().get().without(criterion)));
    token.setContentDisplay(ContentDisplay.RIGHT);
    token.setAccessibleText(FilterMessages.remove(words));
    token.getStyleClass().setAll(List.of("button", "filter-token"));
    return token;
  }
}
