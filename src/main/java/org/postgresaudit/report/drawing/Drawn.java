package org.postgresaudit.report.drawing;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.postgresaudit.report.signature.SignatureField;

/// Pages that are drawn and not yet saved: they are written once, when everything else is in them.
///
/// @param frames where signatures are to be laid, by the id of the words in them
public record Drawn(PDDocument document, Map<String, SignatureField.Frame> frames)
    implements AutoCloseable {
  /// The words in the frame of the lead auditor.
  public static final String AUDITOR = "signed-by-auditor";

  /// The words in the frame of the reviewer.
  public static final String REVIEWER = "signed-by-reviewer";

  static final Pattern FRAMES = Pattern.compile("^signed-by-(auditor|reviewer)$");

  static Map<String, SignatureField.Frame> frames(List<? extends PagePosition<?>> found) {
    return found.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                PagePosition::getId,
                at -> new SignatureField.Frame(at.getPageNo(), at.getX(), at.getY())));
  }

  /// The frame with those words.
  public SignatureField.Frame frame(String id) {
    return Optional.ofNullable(frames.get(id))
        .orElseThrow(
            () -> new IllegalStateException("The pages have no frame for the signature: " + id));
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not let go of the pages of the report", e);
    }
  }
}
