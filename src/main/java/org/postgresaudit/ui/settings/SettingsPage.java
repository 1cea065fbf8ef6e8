package org.postgresaudit.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.postgresaudit.ui.Appearance;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.TimestampSettings;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Chapters;
import org.postgresaudit.ui.kit.Chapters.Chapter;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LinkEvent;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;

/// The settings on one page. Each is stored as it is changed.
public final class SettingsPage implements Page {
  /// Under which names new audits and reports find what is typed here.
  private static final String AUDITOR = "auditor";

  private static final String ORGANISATION = "report.organisation";
  private static final double PATH = 328;

  private final Appearance appearance;
  private final StoredFields fields;
  private final Navigator navigator;
  private final Chapters content;
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(Crumb.here(SettingsMessages.title()));

  /// @param data the folder everything is kept in
  /// @param tour shows the first steps again
  public SettingsPage(
      Appearance appearance,
      Remembered remembered,
      Status status,
      Navigator navigator,
      ChecklistInUse checklist,
      Path data,
      Runnable tour) {
    this.appearance = appearance;
    this.fields = new StoredFields(remembered, status);
    this.navigator = navigator;
    content =
        new Chapters(
            SettingsMessages.search(),
            SettingsMessages.title(),
            List.of(
                appearance(),
                you(),
                signature(),
                new Chapter("data", Icon.FOLDER, SettingsMessages.data(), List.of(folder(data))),
                new Chapter(
                    "checklist",
                    Icon.CHECKLIST,
                    SettingsMessages.checklist(),
                    List.of(packs(checklist))),
                new Chapter(
                    "help",
                    Icon.INFORMATION,
                    SettingsMessages.help(),
                    List.of(keyList(), tour(tour), manual()))));
    content.setId("settings-screen");
  }

  private Chapter appearance() {
    var theme =
        choice(
            Appearance.Choice.values(),
            SettingsMessages::of,
            appearance.choiceProperty(),
            appearance::choose);
    var contrast =
        choice(
            Appearance.Contrast.values(),
            SettingsMessages::of,
            appearance.contrastProperty(),
            appearance::choose);
    var size =
        choice(
            Appearance.Size.values(),
            SettingsMessages::of,
            appearance.sizeProperty(),
            appearance::choose);
    return new Chapter(
        "appearance",
        Icon.APPEARANCE,
        SettingsMessages.appearance(),
        List.of(
            Chapters.row(SettingsMessages.theme(), SettingsMessages.themeHint(), theme),
            Chapters.row(SettingsMessages.contrast(), SettingsMessages.contrastHint(), contrast),
            Chapters.row(SettingsMessages.size(), SettingsMessages.sizeHint(), size)));
  }

  private Chapter you() {
    return new Chapter(
        "you",
        Icon.PERSON,
        SettingsMessages.you(),
        List.of(
            Chapters.row(
                SettingsMessages.auditor(),
                SettingsMessages.auditorHint(),
                fields.field(
                    AUDITOR, SettingsMessages.auditor(), SettingsMessages.auditorPrompt())),
            Chapters.row(
                SettingsMessages.organisation(),
                SettingsMessages.organisationHint(),
                fields.field(
                    ORGANISATION,
                    SettingsMessages.organisation(),
                    SettingsMessages.organisationPrompt()))));
  }

  private Chapter signature() {
    return new Chapter(
        "signature",
        Icon.SIGN,
        SettingsMessages.signature(),
        List.of(
            Chapters.row(
                SettingsMessages.authority(),
                SettingsMessages.authorityHint(),
                fields.field(
                    TimestampSettings.ADDRESS,
                    SettingsMessages.authority(),
                    SettingsMessages.authorityPrompt())),
            Chapters.row(
                SettingsMessages.authorityUser(),
                SettingsMessages.authorityUserHint(),
                fields.field(
                    TimestampSettings.USER,
                    SettingsMessages.authorityUser(),
                    SettingsMessages.authorityUserPrompt())),
            Chapters.row(
                SettingsMessages.trusted(),
                SettingsMessages.trustedHint(),
                fields.field(
                    TimestampSettings.TRUST,
                    SettingsMessages.trusted(),
                    SettingsMessages.trustedPrompt()))));
  }

  private Node folder(Path data) {
    var path = Texts.whole(Texts.mono(data.toAbsolutePath().toString()));
    path.setMinWidth(0);
    path.setMaxWidth(PATH);
    path.setId("data-folder");
    var copy = CopyButton.icon(() -> data.toAbsolutePath().toString());
    copy.setAccessibleText(SettingsMessages.copyFolder());
    var open =
        Buttons.plain(
            Icon.FOLDER,
            SettingsMessages.openFolder(),
            () -> content.fireEvent(new LinkEvent(data.toAbsolutePath().toUri().toString())));
    open.setId("open-data-folder");
    var row = Chapters.row(SettingsMessages.folder(), SettingsMessages.folderHint(), open);
    var words = (javafx.scene.layout.VBox) row.getChildren().getFirst();
    words.getChildren().add(Texts.row(path, copy));
    return row;
  }

  private Node packs(ChecklistInUse checklist) {
    var open =
        Buttons.plain(
            Icon.CHECKLIST,
            SettingsMessages.openChecklist(),
            () -> navigator.go(new Screen.Checklist()));
    return Chapters.row(
        SettingsMessages.packs(),
        SettingsMessages.packsHint(
            checklist.get().controls().size(), checklist.get().packs().size()),
        open);
  }

  private Node keyList() {
    return Chapters.row(
        SettingsMessages.keys(),
        SettingsMessages.keysHint(),
        Buttons.plain(SettingsMessages.showKeys(), () -> navigator.go(new Screen.Help("keys"))));
  }

  private static Node tour(Runnable tour) {
    var again = Buttons.plain(SettingsMessages.startTour(), tour);
    again.setId("tour-again");
    return Chapters.row(SettingsMessages.tour(), SettingsMessages.tourHint(), again);
  }

  private Node manual() {
    return Chapters.row(
        SettingsMessages.manual(),
        SettingsMessages.manualHint(),
        Buttons.plain(SettingsMessages.openHelp(), () -> navigator.go(new Screen.Help("results"))));
  }

  /// One is always chosen: a click on the chosen one changes nothing.
  private static <T> Segments<T> choice(
      T[] choices, Function<T, String> words, ObservableValue<T> now, Consumer<T> choose) {
    var segments =
        new Segments<>(Arrays.asList(choices), words, chosen -> chosen.ifPresent(choose));
    now.subscribe(value -> segments.show(Optional.of(value)));
    segments.keepOneChosen();
    segments.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return segments;
  }

  @Override
  public Parent content() {
    return content;
  }

  @Override
  public ObservableList<Crumb> trail() {
    return trail;
  }

  @Override
  public void entered() {
    content.focus();
  }

  @Override
  public void leave() {
    fields.save();
  }
}
