package org.postgresaudit.store;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresaudit.audit.Wording;

/// Wordings as a file, to be given to colleagues: JSON that a person can read and a program can
/// check. Whoever wrote it is a stranger, so everything in it is bounded and nothing unknown is
/// passed over.
public final class WordingFile {
  /// How the name of such a file ends.
  public static final String ENDING = ".wordings.json";

  /// Most wordings of one file.
  static final int MOST = 2_000;

  private static final int LARGEST_BYTES = 16 * 1024 * 1024;
  private static final String FAMILY = "postgres-audit/wordings/";
  private static final String NEWEST = FAMILY + "1";
  private static final Set<String> FIELDS = Set.of("schema", "wordings");
  private static final Set<String> WORDING_FIELDS = Set.of("id", "title", "text");
  private static final int LONGEST_ID = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private WordingFile() {}

  /// Writes the wordings into a file, in place of what was there: as a whole or not at all.
  ///
  /// @throws StoreFault when it cannot be written, or holds more than could be read again
  public static void write(List<Wording> wordings, Path file) {
    var root = MAPPER.createObjectNode().put("schema", NEWEST);
    var all = root.putArray("wordings");
    for (var wording : wordings) {
      all.addObject()
          .put("id", wording.id())
          .put("title", wording.title())
          .put("text", wording.text());
    }
    var target = file.toAbsolutePath().normalize();
    try {
      var bytes = MAPPER.writeValueAsBytes(root);
      if (wordings.size() > MOST || bytes.length > LARGEST_BYTES) {
        throw fault(WordingMessages.tooManyToWrite(target, wordings.size()));
      }
      var part = Files.createTempFile(target.resolveSibling(""), ".exporting-", ".part");
      try {
        Files.write(part, bytes);
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new StoreFault(
          StoreFault.Kind.WORDING_FILE, WordingMessages.couldNotWrite(target, reason(e)), e);
    }
  }

  /// The wordings in a file, without characters that hide or turn the text around them.
  ///
  /// @throws StoreFault when it is no such file, is damaged, newer or too large
  public static List<Wording> read(Path file) {
    var target = file.toAbsolutePath().normalize();
    try (var in = Files.newInputStream(target)) {
      var bytes = in.readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        throw fault(WordingMessages.tooLarge(target));
      }
      return new Reading(target).all(MAPPER.readTree(bytes));
    } catch (JsonProcessingException e) {
      throw new StoreFault(StoreFault.Kind.WORDING_FILE, sentence(target, e), e);
    } catch (IOException e) {
      throw new StoreFault(
          StoreFault.Kind.WORDING_FILE, WordingMessages.couldNotRead(target, reason(e)), e);
    }
  }

  private static String sentence(Path file, JsonProcessingException e) {
    return switch (e) {
      case JsonEOFException _ -> WordingMessages.cutOff(file);
      case MismatchedInputException _ ->
          WordingMessages.damaged(file, "there is more after its end");
      case JsonParseException p when p.getOriginalMessage().startsWith("Duplicate field") ->
          WordingMessages.damaged(file, "a field stands in it twice, line " + line(p));
      default -> WordingMessages.notWordings(file);
    };
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private record Reading(Path file) {
    List<Wording> all(JsonNode root) {
      var schema = root.path("schema").asText("");
      if (!schema.startsWith(FAMILY)) {
        throw fault(WordingMessages.notWordings(file));
      }
      if (!schema.equals(NEWEST)) {
        throw fault(WordingMessages.newer(file));
      }
      known(root, FIELDS, "the file");
      var wordings = root.path("wordings");
      if (!wordings.isArray()) {
        throw fault(WordingMessages.damaged(file, "it has no list of wordings"));
      }
      if (wordings.size() > MOST) {
        throw fault(WordingMessages.tooMany(file, wordings.size()));
      }
      var all = new ArrayList<Wording>();
      for (int i = 0; i < wordings.size(); i++) {
        all.add(one(wordings.get(i), "wording " + (i + 1)));
      }
      return List.copyOf(all);
    }

    private Wording one(JsonNode node, String where) {
      if (!node.isObject()) {
        throw fault(WordingMessages.damaged(file, where + " is no wording"));
      }
      known(node, WORDING_FIELDS, where);
      return new Wording(
          text(node, "id", LONGEST_ID, where),
          text(node, "title", Wording.LONGEST_TITLE, where).replace('\n', ' '),
          text(node, "text", Wording.LONGEST_TEXT, where));
    }

    private String text(JsonNode node, String field, int longest, String where) {
      var value = node.path(field);
      if (!value.isTextual()) {
        throw fault(WordingMessages.damaged(file, where + " has no " + field));
      }
      var text = Wording.clean(value.textValue()).strip();
      if (text.isEmpty()) {
        throw fault(WordingMessages.damaged(file, "the " + field + " of " + where + " is empty"));
      }
      if (text.length() > longest) {
        throw fault(WordingMessages.tooLong(file, "the " + field + " of " + where, longest));
      }
      return text;
    }

    private void known(JsonNode node, Set<String> fields, String where) {
      node.fieldNames()
          .forEachRemaining(
              name -> {
                if (!fields.contains(name)) {
                  throw fault(WordingMessages.unknownField(file, name, where));
                }
              });
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "no right to do so";
      case NoSuchFileException _ -> "there is no such file or folder";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static StoreFault fault(String sentence) {
    return new StoreFault(StoreFault.Kind.WORDING_FILE, sentence);
  }
}
