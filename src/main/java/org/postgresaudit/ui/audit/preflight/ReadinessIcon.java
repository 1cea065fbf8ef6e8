package org.postgresaudit.ui.audit.preflight;

import javafx.scene.Node;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.ui.kit.Icon;

/// The icon of a readiness, the same in list, filter and detail.
final class ReadinessIcon {
  private ReadinessIcon() {}

  static Node of(Readiness readiness) {
    return of(readiness, Icon.SMALL);
  }

  static Node of(Readiness readiness, int pixels) {
    return switch (readiness) {
      case ANSWERABLE -> Icon.PASSED.node(pixels, "success");
      case PARTLY -> Icon.WARNING.node(pixels, "warning");
      case NOT_ANSWERABLE -> Icon.NOT_CHECKED.node(pixels, "warning");
      case NOT_APPLICABLE -> Icon.NOT_APPLICABLE.node(pixels, "subtle");
      case ATTESTATION -> Icon.BY_HAND.node(pixels, "accent");
    };
  }
}
