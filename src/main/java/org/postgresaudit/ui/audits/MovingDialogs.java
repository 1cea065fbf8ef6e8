package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.Arrival;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.StoreFault;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.vault.Passphrase;

/// What is asked before an audit leaves or arrives, and what is told afterwards.
final class MovingDialogs {
  static final FilePicker.Type TYPE =
      new FilePicker.Type(MovingMessages.exportedAudits(), "*" + AuditFiles.ENDING);

  private final MovingViewModel model;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Consumer<UUID> open;

  /// @param open goes to an audit
  MovingDialogs(MovingViewModel model, Dialogs dialogs, FilePicker files, Consumer<UUID> open) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    this.open = open;
  }

  /// Asks for a passphrase and a place, and exports.
  void export(Audit audit) {
    new ExportDialog(audit, dialogs, passphrase -> exportTo(audit, passphrase)).open();
  }

  private void exportTo(Audit audit, Optional<Passphrase> passphrase) {
    var chosen =
        files.save(
            dialogs.getScene().getWindow(),
            MovingMessages.exportTitle(audit.client()),
            MovingViewModel.fileName(audit),
            TYPE);
    if (chosen.isEmpty()) {
      return;
    }
    dialogs.close();
    model.export(
        audit.id(),
        withEnding(chosen.get()),
        passphrase,
        file ->
            tell(
                dialogs,
                Icon.CHECKED.node(Icon.HUGE, "success"),
                MovingMessages.exported(audit.client()),
                MovingMessages.exportedTo(file)),
        problem ->
            tell(
                dialogs,
                Icon.ERROR.node(Icon.HUGE, "danger"),
                MovingMessages.couldNotExport(),
                problem));
  }

  private static Path withEnding(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + AuditFiles.ENDING);
  }

  /// Asks for a file and imports it.
  void chooseImport() {
    files
        .open(dialogs.getScene().getWindow(), ImportMessages.importFile(), TYPE)
        .ifPresent(this::importFrom);
  }

  /// Checks a file, says what it is and imports it.
  void importFrom(Path file) {
    model.ask(
        file,
        encrypted -> {
          if (encrypted) {
            askPassphrase(file, ImportMessages.openText());
          } else {
            examine(file, Optional.empty());
          }
        },
        this::notImported);
  }

  private void askPassphrase(Path file, String words) {
    var field = ExportDialog.passwordField("import-passphrase");
    Runnable go =
        () -> {
          var passphrase = Passphrase.of(field.getText());
          field.clear();
          dialogs.close();
          examine(file, Optional.of(passphrase));
        };
    var cancel = Buttons.plain(MovingMessages.cancel(), dialogs::close);
    var verb = Buttons.primary(ImportMessages.openVerb(), go);
    verb.setDefaultButton(true);
    dialogs.open(
        DialogBox.message(
            Icon.PASSWORD.node(Icon.HUGE, "accent"),
            ImportMessages.openTitle(file),
            List.of(Texts.wrapped(words), new LabelledField(MovingMessages.passphrase(), field)),
            field,
            dialogs::close,
            List.of(cancel, verb)));
  }

  private void examine(Path file, Optional<Passphrase> passphrase) {
    model.examine(
        file,
        passphrase,
        arrival -> offer(arrival, passphrase),
        failure -> {
          passphrase.ifPresent(Passphrase::close);
          var sentence = String.valueOf(failure.getMessage());
          if (failure instanceof StoreFault fault && fault.kind() == StoreFault.Kind.PASSPHRASE) {
            askPassphrase(file, sentence);
          } else {
            notImported(sentence);
          }
        });
  }

  private void offer(Arrival arrival, Optional<Passphrase> passphrase) {
    var body = new ArrayList<Node>();
    body.add(
        Texts.wrapped(
            ImportMessages.opened(
                Times.date(arrival.openedAt()), arrival.auditor(), arrival.about().target())));
    body.add(Texts.wrapped(ImportMessages.brings(arrival)));
    if (arrival.sealedAt().isPresent()) {
      body.add(Texts.wrapped(ImportMessages.sealed()));
    }
    if (!arrival.missingPacks().isEmpty()) {
      body.add(Texts.wrapped(ImportMessages.missingPacks(arrival.missingPacks())));
    }
    body.add(Texts.wrapped(ImportMessages.relation(arrival.relation())));
    var verb =
        switch (arrival.relation()) {
          case Arrival.Relation.New _ -> Optional.of(ImportMessages.importVerb());
          case Arrival.Relation.Continues _ -> Optional.of(ImportMessages.replaceVerb());
          case Arrival.Relation.Same _, Arrival.Relation.Behind _, Arrival.Relation.Parted _ ->
              Optional.<String>empty();
        };
    Runnable away =
        () -> {
          passphrase.ifPresent(Passphrase::close);
          dialogs.close();
        };
    var cancel =
        Buttons.plain(verb.isPresent() ? MovingMessages.cancel() : MovingMessages.close(), away);
    var buttons = new ArrayList<>(List.of(cancel));
    verb.ifPresent(
        words -> {
          var take =
              Buttons.primary(
                  words,
                  () -> {
                    dialogs.close();
                    take(arrival, passphrase);
                  });
          take.setId("take-audit");
          take.setDefaultButton(true);
          buttons.add(take);
        });
    dialogs.open(
        DialogBox.message(
            Icon.AUDITS.node(Icon.HUGE, "accent"),
            ImportMessages.importTitle(arrival.about().client()),
            body,
            buttons.getLast(),
            away,
            buttons));
  }

  private void take(Arrival arrival, Optional<Passphrase> passphrase) {
    model.take(
        arrival,
        passphrase,
        () -> {
          var close = Buttons.plain(MovingMessages.close(), dialogs::close);
          var go =
              Buttons.primary(
                  ImportMessages.openAudit(),
                  () -> {
                    dialogs.close();
                    open.accept(arrival.about().audit());
                  });
          dialogs.open(
              DialogBox.message(
                  Icon.CHECKED.node(Icon.HUGE, "success"),
                  ImportMessages.imported(arrival.about().client()),
                  List.of(Texts.wrapped(ImportMessages.importedText())),
                  go,
                  dialogs::close,
                  List.of(close, go)));
        },
        this::notImported);
  }

  private void notImported(String problem) {
    tell(dialogs, Icon.ERROR.node(Icon.HUGE, "danger"), ImportMessages.couldNotImport(), problem);
  }

  static void tell(Dialogs dialogs, Node icon, String title, String words) {
    var close = Buttons.plain(MovingMessages.close(), dialogs::close);
    dialogs.open(
        DialogBox.message(
            icon, title, List.of(Texts.wrapped(words)), close, dialogs::close, List.of(close)));
  }
}
