package org.postgresaudit.ui.audit.bulk;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/// Where the form for several controls appears. The form has as many nodes as that of one control,
/// so it is made only for who selects several.
public final class BulkPlace extends StackPane {
  private final Supplier<BulkPane> make;
  private Optional<BulkPane> made = Optional.empty();
  private Runnable wording = () -> {};

  /// @param make makes the form
  public BulkPlace(BulkViewModel model, Supplier<BulkPane> make) {
    this.make = make;
    model
        .rowsProperty()
        .subscribe(
            rows -> {
              setVisible(!rows.isEmpty());
              setManaged(!rows.isEmpty());
              if (!rows.isEmpty()) {
                pane();
              }
            });
  }

  /// Says how a wording is looked for.
  public void onWording(Runnable look) {
    wording = look;
  }

  /// The form, made when it is first asked for.
  public BulkPane pane() {
    if (made.isEmpty()) {
      var pane = make.get();
      pane.onWording(() -> wording.run());
      made = Optional.of(pane);
      getChildren().setAll(pane);
    }
    return made.orElseThrow();
  }
}
