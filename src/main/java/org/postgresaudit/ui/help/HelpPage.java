package org.postgresaudit.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.help.Libraries.Library;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Chapters;
import org.postgresaudit.ui.kit.Chapters.Chapter;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;

/// All help on one page, at a chapter of it.
public final class HelpPage implements Page {
  private static final int LICENCE_ROWS = 22;

  /// The lines of licences were broken after 80 letters.
  private static final double LICENCE_WIDTH = 680;

  private final String chapter;
  private final Dialogs dialogs;
  private final Chapters content;
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(
          Crumb.to(HelpMessages.settings(), new Screen.Settings()),
          Crumb.here(HelpMessages.title()));

  /// @param chapter to begin at, such as `keys`
  public HelpPage(String chapter, Dialogs dialogs) {
    this.chapter = chapter;
    this.dialogs = dialogs;
    content =
        new Chapters(
            HelpMessages.search(),
            HelpMessages.title(),
            List.of(
                written("results", Icon.FOUND, HelpMessages.results()),
                written("verdicts", Icon.SIGN, HelpMessages.verdicts()),
                written("severity", Icon.WARNING, HelpMessages.severity()),
                written("words", Icon.BOOK, HelpMessages.words()),
                written("keys", Icon.KEYBOARD, HelpMessages.keys()),
                written("verify", Icon.VERIFY, HelpMessages.verify()),
                written("news", Icon.NEWS, HelpMessages.news()),
                new Chapter("licences", Icon.LICENCE, HelpMessages.licences(), licences()),
                new Chapter("about", Icon.INFORMATION, HelpMessages.about(), about())));
    content.setId("help-screen");
  }

  /// Names the newest of the notes, to tell whether they were shown.
  public static String newest() {
    return Libraries.text("news.md").lines().findFirst().orElse("");
  }

  /// Paragraph by paragraph, so that the search marks what it found and not the chapter.
  private static Chapter written(String id, Icon icon, String title) {
    List<Node> paragraphs = new ArrayList<>();
    for (var paragraph : Libraries.text(id + ".md").split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        var view = new MarkdownView(paragraph.strip());
        view.getStyleClass().add("chapter-text");
        paragraphs.add(view);
      }
    }
    return new Chapter(id, icon, title, paragraphs);
  }

  private List<Node> licences() {
    var libraries = Libraries.all();
    List<Node> rows = new ArrayList<>();
    var words = Texts.wrapped(HelpMessages.licencesIntroduction(libraries.size()));
    words.getStyleClass().add("chapter-text");
    rows.add(words);
    libraries.forEach(library -> rows.add(row(library)));
    return rows;
  }

  private Node row(Library library) {
    var show = Buttons.compact(Buttons.plain(library.licence(), () -> show(library)));
    show.setAccessibleText(HelpMessages.showLicenceOf(library.name(), library.licence()));
    return Chapters.row(library.name(), library.copyright(), show);
  }

  private void show(Library library) {
    var text = new TextArea(library.copyright() + "\n\n" + Libraries.licence(library.licence()));
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(LICENCE_ROWS);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add("mono");
    text.setAccessibleText(HelpMessages.showLicenceOf(library.name(), library.licence()));
    var close = Buttons.primary(HelpMessages.close(), dialogs::close);
    var box = DialogBox.form(library.name(), text, close, dialogs::close, List.of(close));
    box.setMaxWidth(LICENCE_WIDTH);
    box.setPrefWidth(LICENCE_WIDTH);
    dialogs.open(box);
  }

  private static List<Node> about() {
    var version =
        Optional.ofNullable(HelpPage.class.getPackage().getImplementationVersion())
            .orElse(HelpMessages.notPackaged());
    var java = System.getProperty("java.vendor") + " " + Runtime.version();
    var window = System.getProperty("javafx.runtime.version", "");
    var system =
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch");
    var all =
        String.join(
            "\n",
            HelpMessages.product() + " " + version,
            HelpMessages.java() + " " + java,
            HelpMessages.window() + " " + window,
            HelpMessages.system() + " " + system);
    return List.of(
        Chapters.row(HelpMessages.product(), HelpMessages.version(), Texts.mono(version)),
        Chapters.row(HelpMessages.java(), "", Texts.mono(java)),
        Chapters.row(HelpMessages.window(), "", Texts.mono(window)),
        Chapters.row(HelpMessages.system(), "", Texts.mono(system)),
        Chapters.row(HelpMessages.noNetwork(), HelpMessages.noNetworkHint()),
        Chapters.row(
            HelpMessages.copyAbout(),
            HelpMessages.copyAboutHint(),
            CopyButton.labelled(HelpMessages.copyAbout(), () -> all)));
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
    content.choose(chapter);
    content.focus();
  }
}
