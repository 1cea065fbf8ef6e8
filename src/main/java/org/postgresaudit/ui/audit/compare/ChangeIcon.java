package org.postgresaudit.ui.audit.compare;

import org.kordamp.ikonli.javafx.FontIcon;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.ui.kit.Icon;

/// The icon of each kind of change.
final class ChangeIcon {
  private ChangeIcon() {}

  static FontIcon of(Change change, int pixels) {
    return switch (change) {
      case NEW -> Icon.CAME.node(pixels, "danger");
      case REGRESSED -> Icon.CAME_BACK.node(pixels, "danger");
      case FIXED -> Icon.CHECKED.node(pixels, "success");
      case UNCHANGED -> Icon.SAME.node(pixels, "muted");
      case NOT_COMPARABLE -> Icon.NOT_COMPARABLE.node(pixels, "muted");
    };
  }

  /// The style of its badge.
  static String style(Change change) {
    return switch (change) {
      case NEW, REGRESSED -> "danger";
      case FIXED -> "success";
      case UNCHANGED, NOT_COMPARABLE -> "plain";
    };
  }
}
