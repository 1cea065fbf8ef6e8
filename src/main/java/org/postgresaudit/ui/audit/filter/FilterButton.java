package org.postgresaudit.ui.audit.filter;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.kit.Icon;

/// Opens the filter form beside the filters above the list. The form is made when it is opened
/// first, so that no audit waits for it.
public final class FilterButton extends Button {
  private static final double MOST_HEIGHT = 620;
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final AuditViewModel model;
  private final SavedFilters saved;
  private Optional<Opened> made = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  private record Opened(Popover popover, FilterForm form) {}

  public FilterButton(AuditViewModel model, SavedFilters saved) {
    this.model = model;
    this.saved = saved;
    setId("more-filters");
    getStyleClass().addAll("flat", "icon-only", "quiet-button", "compact", "filter-button");
    setGraphic(Icon.FILTER.node());
    setAccessibleText(FilterMessages.filter());
    setTooltip(new Tooltip(FilterMessages.filterWithKey()));
    setOnAction(_ -> open());
    model
        .queryProperty()
        .subscribe(
            query ->
                pseudoClassStateChanged(
                    ON,
                    !query.without(Filter.FACETS).criteria().isEmpty()
                        || Filter.of(query).isEmpty()));
  }

  /// Shows the form with the keyboard in it; Esc closes it.
  public void open() {
    var opened = made.orElseGet(this::make);
    made = Optional.of(opened);
    if (opened.popover().isShowing()) {
      opened.popover().hide();
      return;
    }
    following = opened.form().follow();
    opened.popover().show(this);
    opened.form().focus();
  }

  private Opened make() {
    var popover = new Popover();
    var form = new FilterForm(model, saved, popover::hide);
    form.setMaxHeight(MOST_HEIGHT);
    form.getStylesheets().add(FilterButton.class.getResource("filter.css").toExternalForm());
    popover.setContentNode(form);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setOnHidden(_ -> following.unsubscribe());
    return new Opened(popover, form);
  }
}
