package org.postgresaudit.ui.verify;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.verify.ExtendViewModel.Extended;
import org.postgresaudit.ui.verify.VerifyViewModel.Row;

/// Below the list: lifts the selected reports to a higher level.
final class ExtendBar extends VBox {
  private final ExtendViewModel model;
  private final ObservableList<Row> selected;
  private final Label count = Texts.muted("");
  private final MenuButton extend = new MenuButton(Messages.extend());
  private final PasswordField password = new PasswordField();
  private final VBox told = new VBox(4);

  ExtendBar(ExtendViewModel model, ObservableList<Row> selected) {
    super(8);
    this.model = model;
    this.selected = selected;
    getStyleClass().add("extend-bar");
    extend.setId("extend");
    extend
        .getItems()
        .setAll(Stream.of(Level.B_T, Level.B_LT, Level.B_LTA).map(this::item).toList());
    password.setId("extend-password");
    password.setPromptText(Messages.password());
    password.setAccessibleText(Messages.password());
    password.setVisible(model.wantsPassword());
    password.setManaged(model.wantsPassword());
    told.setId("extended");
    getChildren().setAll(Texts.row(count, Texts.space(), password, extend), told);
    selected.addListener((InvalidationListener) _ -> count());
    model.extendedProperty().subscribe(this::tell);
    count();
  }

  private MenuItem item(Level level) {
    var item = new MenuItem(Messages.extendTo(level));
    item.setOnAction(_ -> extend(level));
    return item;
  }

  private void extend(Level level) {
    var typed = password.getText();
    password.clear();
    model.extend(selected.stream().filter(Objects::nonNull).map(Row::file).toList(), level, typed);
  }

  private void count() {
    int reports = (int) selected.stream().filter(Objects::nonNull).count();
    count.setText(reports == 0 ? "" : Messages.selected(reports));
    extend.setDisable(reports == 0 || model.extendedProperty().get().busy());
  }

  private void tell(Extended extended) {
    told.getChildren().clear();
    if (extended.done() > 0) {
      told.getChildren().add(new Banner(Tone.SUCCESS, Messages.extended(extended.done())));
    }
    List<Banner> faults =
        extended.faults().stream().map(words -> new Banner(Tone.PROBLEM, words)).toList();
    told.getChildren().addAll(faults);
    count();
  }
}
