package org.postgresaudit.advisories;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The three files as they are written, read strictly: an unknown field, a missing one or a
/// repeated one stops the reading. What is not known is written as null.
final class AdvisoryFiles {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  private AdvisoryFiles() {}

  record Releases(LocalDate asOf, List<String> sources, List<Major> majors) {}

  record Major(int major, LocalDate endOfLife, Optional<String> note, List<Minor> minors) {}

  record Minor(String version, LocalDate released, String basis) {}

  record Vulnerabilities(LocalDate asOf, String note, List<Entry> vulnerabilities) {}

  record Entry(
      String cve,
      String summary,
      Component component,
      Prerequisite prerequisite,
      Optional<BigDecimal> score,
      Optional<String> vector,
      Optional<String> scoredBy,
      Map<Integer, String> fixedIn,
      Map<Integer, String> fixedInUnconfirmed,
      Optional<Boolean> olderMajorsAlsoAffected,
      Optional<LocalDate> released,
      Optional<String> afterUpdate,
      Optional<String> caveat,
      List<String> sources) {}

  record Extensions(LocalDate asOf, String note, List<ExtensionEntry> vulnerabilities) {}

  record ExtensionEntry(
      String extension,
      String cve,
      String summary,
      List<Range> affected,
      String fixedIn,
      Optional<BigDecimal> score,
      Prerequisite prerequisite,
      Optional<String> caveat,
      String source) {}

  /// Versions from one (the first, when empty) up to but not including another.
  record Range(Optional<String> from, String before) {
    boolean includes(DottedVersion version) {
      return version.compareTo(DottedVersion.of(before)) < 0
          && from.map(DottedVersion::of).map(least -> version.compareTo(least) >= 0).orElse(true);
    }
  }

  static <T> T bundled(String name, Class<T> kind) {
    try (var stream = AdvisoryFiles.class.getResourceAsStream("/advisories/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The table advisories/%s is missing from this installation; install it again."
                .formatted(name));
      }
      return read(stream, kind);
    } catch (IOException e) {
      throw new IllegalStateException(
          "Could not read the table advisories/%s of this installation; install it again."
              .formatted(name),
          e);
    }
  }

  static <T> T read(InputStream json, Class<T> kind) throws IOException {
    return MAPPER.readValue(json, kind);
  }
}
