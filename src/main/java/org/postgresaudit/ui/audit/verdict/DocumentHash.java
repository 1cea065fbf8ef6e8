package org.postgresaudit.ui.audit.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.postgresaudit.ui.work.BackgroundWork.Steps;

/// Computes the SHA-256 of a document of any size away from the window. The document is read once
/// and kept nowhere.
final class DocumentHash {
  private static final int BLOCK = 1 << 16;

  private final BackgroundWork work;
  private final Status status;
  private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");

  DocumentHash(BackgroundWork work, Status status) {
    this.work = work;
    this.status = status;
  }

  /// Name of the document that is being read; empty when none is.
  ReadOnlyStringProperty nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// @param then gets 64 hexadecimal digits, unless the file could not be read or reading it was
  ///   cancelled
  void of(Path file, Consumer<String> then) {
    var name = file.getFileName().toString();
    now.set(name);
    work.<Optional<String>>start(
        Kind.DOCUMENT,
        AnswerMessages.reading(name),
        steps -> sha256(file, steps),
        hash -> {
          now.set("");
          hash.ifPresent(then);
        },
        fault -> {
          now.set("");
          status.problem(AnswerMessages.couldNotRead(file.toString(), Moments.reason(fault)));
        });
  }

  /// Absent when cancelled.
  private static Optional<String> sha256(Path file, Steps steps)
      throws IOException, NoSuchAlgorithmException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(AnswerMessages.noFile());
    }
    var digest = MessageDigest.getInstance("SHA-256");
    long all = Files.size(file);
    long done = 0;
    try (var in = Files.newInputStream(file)) {
      var block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        if (steps.cancelled()) {
          return Optional.empty();
        }
        digest.update(block, 0, read);
        done += read;
        steps.progress(done, all);
      }
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }
}
