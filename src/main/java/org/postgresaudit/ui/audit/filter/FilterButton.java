package org.postgresaudit.ui.audit.filter;

import atlantafx.base.controls.Popover;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.kit.Icon;

/// Opens the filter form beside the filters above the list.
public final class FilterButton extends Button {
  private static final double MOST_HEIGHT = 620;
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Popover popover;
  private final FilterForm form;
  private Subscription following = Subscription.EMPTY;

  public FilterButton(AuditViewModel model, SavedFilters saved) {
    setId("more-filters");
    getStyleClass().addAll("flat", "icon-only", "quiet-button", "compact", "filter-button");
    setGraphic(Icon.FILTER.node());
    setAccessibleText(FilterMessages.filter());
    setTooltip(new Tooltip(FilterMessages.filterWithKey()));
    popover = new Popover();
    form = new FilterForm(model, saved, popover::hide);
    form.setMaxHeight(MOST_HEIGHT);
    form.getStylesheets().add(FilterButton.class.getResource("filter.css").toExternalForm());
    popover.setContentNode(form);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setOnHidden(_ -> following.unsubscribe());
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
    if (popover.isShowing()) {
      popover.hide();
      return;
    }
    following = form.follow();
    popover.show(this);
    form.focus();
  }
}
