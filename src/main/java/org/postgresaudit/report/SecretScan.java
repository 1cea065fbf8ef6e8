package org.postgresaudit.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /// The sentence for people when something was found.
  public Optional<String> find(ReportContent content, byte[] json) {
    return Stream.concat(ReportTexts.of(content), texts(json))
        .flatMap(text -> finding(text).stream())
        .findFirst();
  }

  private Optional<String> finding(ReportTexts text) {
    for (var shape : SHAPES.entrySet()) {
      if (shape.getValue().matcher(text.words()).find()) {
        return Optional.of(FaultMessages.secretFound(shape.getKey(), text.place()));
      }
    }
    if (text.isAnswer() && ASSIGNMENT.matcher(text.words()).find()) {
      return Optional.of(FaultMessages.secretFound("a password", text.place()));
    }
    return known.stream().anyMatch(secret -> secret.matcher(text.words()).find())
        ? Optional.of(FaultMessages.secretFound("a password used in this audit", text.place()))
        : Optional.empty();
  }

  private static Stream<ReportTexts> texts(byte[] json) {
    try {
      return texts("", JSON.readTree(json));
    } catch (JsonProcessingException _) {
      // Not JSON is the caller's fault, but no reason to look less closely.
      return Stream.of(
          new ReportTexts(
              FaultMessages.attachment(), new String(json, StandardCharsets.UTF_8), true));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the attachment in memory", e);
    }
  }

  /// Our own queries may search for `password=`; what came back may not contain it.
  private static Stream<ReportTexts> texts(String field, JsonNode node) {
    if (node.isTextual()) {
      return Stream.of(
          new ReportTexts(FaultMessages.attachment(), node.textValue(), !field.equals("query")));
    }
    if (node.isArray()) {
      return node.valueStream().flatMap(child -> texts(field, child));
    }
    return node.propertyStream()
        .flatMap(
            child ->
                Stream.concat(
                    Stream.of(new ReportTexts(FaultMessages.attachment(), child.getKey(), true)),
                    texts(child.getKey(), child.getValue())));
  }
}
