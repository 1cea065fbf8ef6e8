package org.postgresaudit.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks where a file is, or where it shall go.
public interface FilePicker {
  /// A kind of file by its words and endings, such as `PDF` and `*.pdf`.
  record Type(String words, List<String> patterns) {
    public Type(String words, String... patterns) {
      this(words, List.of(patterns));
    }
  }

  /// An existing file; absent when the auditor thought better of it.
  Optional<Path> open(Window over, String title, Type type);

  /// A file to be written; absent when the auditor thought better of it.
  ///
  /// @param name what it is called unless the auditor says otherwise
  Optional<Path> save(Window over, String title, String name, Type type);

  /// An existing folder; absent when the auditor thought better of it.
  Optional<Path> folder(Window over, String title);

  /// The file with the ending of its type. GTK takes a name as it was typed, and an exported audit
  /// without its ending is not offered when it shall be imported. A file that has the name already
  /// is spared: nobody was asked whether it may be overwritten.
  static Path withEnding(Path chosen, Type type) {
    var name = chosen.getFileName().toString();
    var endings = type.patterns().stream().map(pattern -> pattern.substring(1)).toList();
    if (endings.contains(".*")
        || endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending))) {
      return chosen;
    }
    var ended = chosen.resolveSibling(name + endings.getFirst());
    return Files.exists(ended) ? chosen : ended;
  }

  /// The dialogs of the system.
  static FilePicker ofTheSystem() {
    return new FilePicker() {
      @Override
      public Optional<Path> open(Window over, String title, Type type) {
        return Optional.ofNullable(chooser(title, type).showOpenDialog(over)).map(File::toPath);
      }

      @Override
      public Optional<Path> save(Window over, String title, String name, Type type) {
        var chooser = chooser(title, type);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(over))
            .map(chosen -> withEnding(chosen.toPath(), type));
      }

      @Override
      public Optional<Path> folder(Window over, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
      }

      private static FileChooser chooser(String title, Type type) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(type.words(), type.patterns()));
        return chooser;
      }
    };
  }
}
