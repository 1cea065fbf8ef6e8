package org.postgresaudit.ui.connections;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.PasswordSource;
import org.postgresaudit.ui.connections.ConnectionDraft.Field;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.SentenceUnderField;
import org.postgresaudit.ui.kit.Texts;

/// The fields every connection needs, checked as one types.
final class ConnectionFields extends VBox {
  private static final double GAP = 12;
  private static final double EQUAL_SHARE = 200;

  private final ConnectionDraft draft;
  private final ValidationSupport validation = new ValidationSupport();
  private final Map<Field, LabelledField> judged = new EnumMap<>(Field.class);
  private final TextField name = text("connection-name");

  ConnectionFields(ConnectionDraft draft, List<String> clients) {
    super(12);
    this.draft = draft;
    validation.setValidationDecorator(new SentenceUnderField());
    name.textProperty().bindBidirectional(draft.name);
    getChildren()
        .addAll(
            row(field(ProfileMessages.name(), name, Field.NAME), client(clients)),
            row(host(), port()),
            row(
                mono(
                    ProfileMessages.database(),
                    "connection-database",
                    draft.database,
                    Field.DATABASE),
                user()),
            row(password(), tlsMode()));
    // Faults are known from the start; each field decides itself when to tell of its own.
    validation.initInitialDecoration();
  }

  /// Shows every sentence there is, also of fields never visited.
  void judgeAll() {
    judged.values().forEach(LabelledField::judge);
  }

  /// Begins anew, with no sentence shown until a field is left.
  void forgive() {
    judged.values().forEach(LabelledField::forgive);
  }

  /// The field to type in first.
  Node first() {
    return name;
  }

  private Node client(List<String> clients) {
    var client = new ComboBox<String>();
    client.setId("connection-client");
    client.setEditable(true);
    client.getItems().setAll(clients);
    client.setPromptText(ProfileMessages.clientPrompt());
    client.getEditor().textProperty().bindBidirectional(draft.client);
    return new LabelledField(ProfileMessages.client(), client);
  }

  private Node host() {
    var host = mono(ProfileMessages.host(), "connection-host", draft.host, Field.HOST);
    var move = new Hyperlink(ProfileMessages.movePort());
    move.setId("move-port");
    move.setOnAction(_ -> draft.movePort());
    move.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> draft.portInHost().isPresent(), draft.host));
    move.managedProperty().bind(move.visibleProperty());
    return host.with(move);
  }

  private Node port() {
    var port = mono(ProfileMessages.port(), "connection-port", draft.port, Field.PORT);
    port.setMinWidth(104);
    port.setMaxWidth(104);
    return port;
  }

  private Node user() {
    var user = text("connection-user");
    user.getStyleClass().add("mono");
    user.setPromptText(ProfileMessages.userPrompt());
    user.textProperty().bindBidirectional(draft.user);
    return field(ProfileMessages.user(), user, Field.USER);
  }

  private Node password() {
    var choice = choice("connection-password", List.of(PasswordSource.values()));
    choice.setCellFactory(_ -> new SourceCell());
    choice.setButtonCell(new SourceCell());
    choice.valueProperty().bindBidirectional(draft.passwordSource);
    return new LabelledField(ProfileMessages.password(), choice);
  }

  private Node tlsMode() {
    var choice = choice("connection-tls", List.of(TlsMode.values()).reversed());
    choice.setCellFactory(_ -> new ModeCell());
    choice.setButtonCell(new ModeCell());
    choice.valueProperty().bindBidirectional(draft.tls);
    var hint = Texts.small("");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.textProperty().bind(draft.tls.map(ProfileMessages::tlsMode));
    hint.visibleProperty().bind(draft.tls.map(mode -> mode != TlsMode.VERIFY_FULL));
    hint.managedProperty().bind(hint.visibleProperty());
    return new LabelledField(ProfileMessages.tlsMode(), choice).with(hint);
  }

  private LabelledField mono(String label, String id, Property<String> text, Field which) {
    var control = text(id);
    control.getStyleClass().add("mono");
    control.textProperty().bindBidirectional(text);
    return field(label, control, which);
  }

  private LabelledField field(String label, Control control, Field which) {
    var field = new LabelledField(label, control);
    judged.put(which, field);
    validation.registerValidator(
        control,
        false,
        (Control target, String _) ->
            ValidationResult.fromErrorIf(
                target, draft.fault(which), !draft.fault(which).isEmpty()));
    return field;
  }

  private static TextField text(String id) {
    var text = new TextField();
    text.setId(id);
    return text;
  }

  private static <T> ComboBox<T> choice(String id, List<T> choices) {
    var choice = new ComboBox<T>();
    choice.setId(id);
    choice.getItems().setAll(choices);
    return choice;
  }

  /// Two fields side by side. A grid, because it gives wrapped sentences the height they need at
  /// the width they get.
  private static GridPane row(Node left, Node right) {
    var row = new GridPane();
    row.setHgap(GAP);
    row.addRow(0, left, right);
    for (var field : List.of(left, right)) {
      GridPane.setValignment(field, VPos.TOP);
      var column = new ColumnConstraints();
      if (field.equals(right) && right instanceof Region region && region.getMinWidth() > 0) {
        column.setMinWidth(region.getMinWidth());
        column.setMaxWidth(region.getMinWidth());
      } else {
        column.setPrefWidth(EQUAL_SHARE);
        column.setHgrow(Priority.ALWAYS);
      }
      row.getColumnConstraints().add(column);
    }
    return row;
  }

  private static final class SourceCell extends ListCell<PasswordSource> {
    @Override
    protected void updateItem(@Nullable PasswordSource source, boolean empty) {
      super.updateItem(source, empty);
      setText(empty || source == null ? "" : source.words());
      setGraphic(empty || source == null ? null : Icon.PASSWORD.node());
    }
  }

  private static final class ModeCell extends ListCell<TlsMode> {
    @Override
    protected void updateItem(@Nullable TlsMode mode, boolean empty) {
      super.updateItem(mode, empty);
      setText(empty || mode == null ? "" : mode.word());
      setGraphic(empty || mode == null ? null : icon(mode));
    }

    private static Node icon(TlsMode mode) {
      return switch (mode) {
        case VERIFY_FULL -> Icon.TLS_VERIFIED.node(Icon.SMALL, "success");
        case VERIFY_CA, REQUIRE -> Icon.TLS_WEAK.node(Icon.SMALL, "warning");
        case PREFER, DISABLE -> Icon.TLS_NONE.node(Icon.SMALL, "warning");
      };
    }
  }
}
