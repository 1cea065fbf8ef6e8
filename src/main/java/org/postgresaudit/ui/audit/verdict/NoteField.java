package org.postgresaudit.ui.audit.verdict;

import java.util.function.IntConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;

/// The note: as it is typed, or as the report will show it.
final class NoteField extends StackPane implements InsertPlace {
  private static final double HEIGHT = 70;
  private static final double LEAST = 34;

  private final TextArea typed = new TextArea();
  private final MarkdownView read = new MarkdownView();
  private final ScrollPane preview = new ScrollPane(read);

  /// @param changed told of each change, also when a note is only shown
  /// @param leftOut told how many characters of what was pasted did not fit, mostly none
  NoteField(Runnable changed, IntConsumer leftOut) {
    setPrefHeight(HEIGHT);
    setMinHeight(LEAST);
    typed.setId("note");
    typed.setPromptText(VerdictMessages.notePrompt());
    typed.setAccessibleText(VerdictMessages.notePrompt());
    typed.setWrapText(true);
    typed.setPrefRowCount(2);
    typed.setMinHeight(0);
    Bounds.note(typed, leftOut);
    preview.setId("note-preview");
    preview.setFitToWidth(true);
    preview.getStyleClass().addAll("edge-to-edge", "note-preview");
    preview.setVisible(false);
    preview.setMinHeight(0);
    getChildren().setAll(typed, preview);
    typed.textProperty().subscribe(_ -> changed.run());
  }

  String text() {
    return typed.getText();
  }

  void show(String note, boolean editable) {
    VerdictPane.set(typed, note);
    typed.setEditable(editable);
    if (preview.isVisible()) {
      render();
    }
  }

  @Override
  public String selection() {
    return typed.getSelectedText();
  }

  @Override
  public void insert(Wording.Filled words) {
    typing();
    TextPlace.insert(typed, words);
  }

  /// Puts the cursor at the end of what is typed.
  void write() {
    typing();
    typed.requestFocus();
    typed.end();
  }

  /// Shows the note to be typed.
  void typing() {
    preview.setVisible(false);
    typed.setVisible(true);
  }

  /// Shows the note as it will be read.
  void reading() {
    render();
    typed.setVisible(false);
    preview.setVisible(true);
  }

  boolean isReading() {
    return preview.isVisible();
  }

  private void render() {
    if (typed.getText().isBlank()) {
      read.getChildren().setAll(Texts.muted(VerdictMessages.nothingToRead()));
    } else {
      read.show(typed.getText());
    }
  }
}
