package org.postgresaudit.ui.audit.controls;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.kit.Chip;
import org.postgresaudit.ui.kit.ResultIcon;

/// The filters one click away, each with how many controls it shows.
final class FilterChips extends FlowPane {
  private final AuditViewModel model;
  private final Map<Filter, Chip> chips = new EnumMap<>(Filter.class);

  FilterChips(AuditViewModel model) {
    super(3, 4);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    setPrefWrapLength(280);
    for (var filter : Filter.values()) {
      var chip = chip(filter);
      chip.setId("filter-" + filter.name().toLowerCase(Locale.ROOT));
      chip.setOnAction(_ -> model.filter(filter));
      chips.put(filter, chip);
      getChildren().add(chip);
    }
  }

  /// Counts anew.
  void count() {
    chips.forEach((filter, chip) -> chip.show(model.asking().count(filter)));
  }

  /// Shows which of them is what is looked for, if one is.
  void mark(ControlQuery query) {
    var now = Filter.of(query);
    chips.forEach((filter, chip) -> chip.setSelected(now.filter(f -> f == filter).isPresent()));
    count();
  }

  private static Chip chip(Filter filter) {
    return switch (filter) {
      case ALL, UNDECIDED -> new Chip(ListMessages.of(filter));
      case FOUND -> new Chip(icon(Result.FOUND), ListMessages.of(filter));
      case TO_JUDGE -> new Chip(icon(Result.AWAITING_AUDITOR), ListMessages.of(filter));
      case NOT_CHECKED -> new Chip(icon(Result.NOT_CHECKED), ListMessages.of(filter));
    };
  }

  private static Node icon(Result result) {
    var icon = ResultIcon.icon(result);
    icon.setStyle(icon.getStyle() + ";-fx-icon-size: 14px;");
    return icon;
  }
}
