package org.postgresaudit.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.ReportContent;

/// The last net before signing: looks for secrets that should have been masked when they were read.
/// Whatever it finds keeps the report from being signed. It names the kind and the place, never the
/// secret.
public final class SecretScan {
  /// Shorter ones are in too many honest words.
  private static final int SHORTEST = 6;

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Shapes that are secrets wherever they stand.
  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "a SCRAM verifier",
          Pattern.compile("SCRAM-SHA-256\\$\\d+:[A-Za-z0-9+/=]{8,}\\$"),
          "an MD5 verifier",
          Pattern.compile("\\bmd5[0-9a-fA-F]{32}\\b"),
          "a private key",
          Pattern.compile("-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----"),
          "a password in an address",
          Pattern.compile("\\b[a-z][a-z0-9+]*://[^\\s/:@]+:[^\\s/@\\[<*{$]{3,}@"));

  /// `password=` with a value that is no mask, no placeholder and no part of a search pattern.
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?i)\\b(?:password|passwd|pwd)\\s*=\\s*(?!['\"]?(?:masked|redacted|hidden|xxx))"
              + "['\"]?[^\\s'\"&,;\\[\\]<>*…${}():%\\\\|.][^\\s'\"&,;]{2,}");

  private final List<Pattern> known;

  /// @param known passwords and the like used in this audit. A word of small letters alone counts
  ///   only where something calls it a password: as a name it stands in every report.
  public SecretScan(List<String> known) {
    this.known =
        known.stream().filter(secret -> secret.length() >= SHORTEST).map(SecretScan::near).toList();
  }

  private static Pattern near(String secret) {
    String quoted = Pattern.quote(secret);
    return secret.matches("[a-z]+")
        ? Pattern.compile("(?i:password|passwd|pwd|secret)\\W{1,4}" + quoted + "\\b")
        : Pattern.compile(quoted);
  }

  /// The sentence for people when something was found in the pages or in a file attached to them.
  public Optional<String> find(ReportContent content, List<AttachedFile> files) {
    return find(
        Stream.concat(
            ReportTexts.of(content),
            files.stream().flatMap(file -> texts(FaultMessages.attached(file.name()), file))),
        FaultMessages::secretFound);
  }

  /// The same for files alone.
  ///
  /// @return what was found and where, as part of a sentence
  public Optional<String> findIn(List<AttachedFile> files) {
    return find(files.stream().flatMap(file -> texts(file.name(), file)), FaultMessages::looksLike);
  }

  /// The same for what a file says of itself: title, author and the like, and its XMP.
  ///
  /// @param pdf as it is to be signed
  Optional<String> findInMetadata(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var info = document.getDocumentInformation();
      var texts = new ArrayList<ReportTexts>();
      for (var key : info.getMetadataKeys()) {
        var words = String.valueOf(info.getCustomMetadataValue(key));
        texts.add(new ReportTexts(FaultMessages.metadata(key), words, true));
      }
      var xmp = document.getDocumentCatalog().getMetadata();
      if (xmp != null) {
        var words = new String(xmp.toByteArray(), StandardCharsets.UTF_8);
        texts.add(new ReportTexts(FaultMessages.metadata("XMP"), words, true));
      }
      return find(texts.stream(), FaultMessages::secretFound);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the metadata of the pages in memory", e);
    }
  }

  private Optional<String> find(Stream<ReportTexts> texts, BinaryOperator<String> sentence) {
    return texts
        .flatMap(text -> kind(text).map(kind -> sentence.apply(kind, text.place())).stream())
        .findFirst();
  }

  private Optional<String> kind(ReportTexts text) {
    for (var shape : SHAPES.entrySet()) {
      if (shape.getValue().matcher(text.words()).find()) {
        return Optional.of(shape.getKey());
      }
    }
    if (text.isAnswer() && ASSIGNMENT.matcher(text.words()).find()) {
      return Optional.of("a password");
    }
    return known.stream().anyMatch(secret -> secret.matcher(text.words()).find())
        ? Optional.of("a password used in this audit")
        : Optional.empty();
  }

  private static Stream<ReportTexts> texts(String place, AttachedFile file) {
    return Stream.concat(
        Stream.of(file.name(), file.description())
            .map(words -> new ReportTexts(place, words, true)),
        file.isJson() ? texts(place, file.bytes()) : lines(place, file.bytes()));
  }

  /// Line by line, so that the place can be named, and whole, for what runs over a line.
  private static Stream<ReportTexts> lines(String place, byte[] text) {
    var whole = new String(text, StandardCharsets.UTF_8);
    var lines = whole.split("\\R", -1);
    return Stream.concat(
        IntStream.range(0, lines.length)
            .mapToObj(i -> new ReportTexts(FaultMessages.lineIn(place, i + 1), lines[i], true)),
        Stream.of(new ReportTexts(place, whole, false)));
  }

  private static Stream<ReportTexts> texts(String place, byte[] json) {
    try {
      return texts(place, "", JSON.readTree(json));
    } catch (JsonProcessingException _) {
      // Not JSON is the caller's fault, but no reason to look less closely.
      return Stream.of(new ReportTexts(place, new String(json, StandardCharsets.UTF_8), true));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the results in memory", e);
    }
  }

  /// Our own queries may search for `password=`; what came back may not contain it.
  private static Stream<ReportTexts> texts(String around, String field, JsonNode node) {
    if (node.isTextual()) {
      return Stream.of(new ReportTexts(around, node.textValue(), !field.equals("query")));
    }
    if (node.isArray()) {
      return node.valueStream().flatMap(child -> texts(around, field, child));
    }
    var control = node.path("control");
    var place = control.isTextual() ? FaultMessages.outcomeIn(around, control.textValue()) : around;
    return node.propertyStream()
        .flatMap(
            child ->
                Stream.concat(
                    Stream.of(new ReportTexts(place, child.getKey(), true)),
                    texts(place, child.getKey(), child.getValue())));
  }
}
