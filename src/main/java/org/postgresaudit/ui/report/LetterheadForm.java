package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.FileDrop;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;

/// Whose report it looks like: firm, contact, logo and two colours.
final class LetterheadForm extends VBox {
  private static final double LOGO_WIDTH = 88;
  private static final double LOGO_HEIGHT = 32;

  private final DetailsViewModel model;
  private final FilePicker files;
  private final TextField organisation = new TextField();
  private final TextField contact = new TextField();
  private final ColourField primary;
  private final ColourField accent;
  private final ImageView picture = new ImageView();
  private final Label none = Texts.small(LetterheadMessages.noLogo());
  private final Button choose = Buttons.plain(LetterheadMessages.chooseLogo(), this::choose);
  private final Button remove;
  private LogoChoice logo = new LogoChoice.None();

  LetterheadForm(DetailsViewModel model, FilePicker files, Runnable typed) {
    super(12);
    this.model = model;
    this.files = files;
    organisation.setId("organisation");
    organisation.setPromptText(FieldMessages.organisationPrompt());
    contact.setId("contact");
    contact.setPromptText(LetterheadMessages.contactPrompt());
    primary = new ColourField("primary", LetterheadMessages.headingColour(), typed);
    accent = new ColourField("accent", LetterheadMessages.linkColour(), typed);
    remove = Buttons.icon(Icon.CLOSE, LetterheadMessages.removeLogo(), model::removeLogo);
    choose.setId("choose-logo");
    remove.setId("remove-logo");
    remove.setDisable(true);
    getChildren()
        .setAll(
            new LabelledField(FieldMessages.organisation(), organisation),
            new LabelledField(LetterheadMessages.contact(), contact),
            logoRow(),
            LabelledField.pair(primary, accent));
    organisation.textProperty().subscribe(_ -> typed.run());
    contact.textProperty().subscribe(_ -> typed.run());
  }

  private Node logoRow() {
    picture.setId("logo-picture");
    picture.setFitWidth(LOGO_WIDTH);
    picture.setFitHeight(LOGO_HEIGHT);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setAccessibleText(LetterheadMessages.logo());
    var frame = new StackPane(none, picture);
    frame.getStyleClass().add("logo-frame");
    frame.setMinSize(LOGO_WIDTH + 16, LOGO_HEIGHT + 16);
    var label = new Label(LetterheadMessages.logo());
    label.getStyleClass().add("field-label");
    label.setLabelFor(choose);
    var row = new HBox(8, frame, choose, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    var all = new VBox(4, label, row, new ProblemLabel(model.logoProblemProperty()));
    all.setId("logo");
    // Any file: what is no picture gets a sentence.
    FileDrop.accept(all, "", model::chooseLogo);
    return all;
  }

  /// Twice as large as it is shown, for screens with finer pixels.
  private static Image shown(Logo logo) {
    return new Image(logo.dataUri(), LOGO_WIDTH * 2, LOGO_HEIGHT * 2, true, true);
  }

  private void choose() {
    Optional<Path> file =
        files.open(
            getScene().getWindow(),
            LetterheadMessages.logoTitle(),
            new FilePicker.Type(LetterheadMessages.pictures(), "*.png", "*.jpg", "*.jpeg"));
    file.ifPresent(model::chooseLogo);
  }

  LetterheadFields value() {
    return new LetterheadFields(
        organisation.getText(), contact.getText(), primary.value(), accent.value(), logo);
  }

  void show(LetterheadFields fields) {
    DetailsPane.set(organisation, fields.organisation());
    DetailsPane.set(contact, fields.contact());
    primary.show(fields.primary());
    accent.show(fields.accent());
    if (logo.equals(fields.logo())) {
      return;
    }
    logo = fields.logo();
    boolean shown = logo instanceof LogoChoice.Shown;
    picture.setImage(logo instanceof LogoChoice.Shown(var chosen) ? shown(chosen) : null);
    none.setVisible(!shown);
    remove.setDisable(logo instanceof LogoChoice.None);
    choose.setText(shown ? LetterheadMessages.replaceLogo() : LetterheadMessages.chooseLogo());
  }
}
