package org.postgresaudit.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
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
