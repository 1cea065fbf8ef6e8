package org.postgresaudit.ui.tour;

import java.lang.ref.WeakReference;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the keyboard was before somebody pressed a button of a callout. The button goes with its
/// step, and the focus would go to the first control of the window instead of where its keys work.
final class ReturnOfFocus {
  private final Node layer;
  private final ChangeListener<Node> noting = (_, _, now) -> note(now);
  private WeakReference<Node> before = new WeakReference<>(null);

  /// @param layer on which the callouts are
  ReturnOfFocus(Node layer) {
    this.layer = layer;
    layer
        .sceneProperty()
        .addListener(
            (_, old, now) -> {
              if (old != null) {
                old.focusOwnerProperty().removeListener(noting);
              }
              if (now != null) {
                note(now.getFocusOwner());
                now.focusOwnerProperty().addListener(noting);
              }
            });
  }

  private void note(@Nullable Node now) {
    if (now != null && !isInLayer(now)) {
      before = new WeakReference<>(now);
    }
  }

  /// Before the button goes. Nothing happens when the keyboard is elsewhere.
  void giveBack() {
    Scene scene = layer.getScene();
    @Nullable Node last = before.get();
    if (scene != null
        && scene.getFocusOwner() != null
        && isInLayer(scene.getFocusOwner())
        && last != null
        && scene.equals(last.getScene())) {
      last.requestFocus();
    }
  }

  private boolean isInLayer(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(layer)) {
        return true;
      }
    }
    return false;
  }
}
