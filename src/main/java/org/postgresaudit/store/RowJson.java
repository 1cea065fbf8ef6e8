package org.postgresaudit.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One row of a table as one line of JSON: an object of texts, whole numbers and nulls.
final class RowJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(FileFormat.LONGEST_LINE)
                  .maxNestingDepth(2)
                  .build())
          .build();

  private RowJson() {}

  /// Writes the current row and the end of the line.
  static void write(ResultSet row, OutputStream out) throws SQLException, IOException {
    try (var json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      var columns = row.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        json.writeFieldName(columns.getColumnName(i));
        switch (row.getObject(i)) {
          case null -> json.writeNull();
          case Integer number -> json.writeNumber(number);
          case Long number -> json.writeNumber(number);
          case Object text -> json.writeString(String.valueOf(text));
        }
      }
      json.writeEndObject();
    }
    out.write('\n');
  }

  /// Reads one line: column → text, number or nothing.
  static Map<String, Optional<Object>> read(byte[] line) throws IOException {
    var row = new LinkedHashMap<String, Optional<Object>>();
    try (var json = JSON.createParser(line)) {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var column = json.currentName();
        row.put(column, value(json));
      }
      expect(json.currentToken(), JsonToken.END_OBJECT);
      if (json.nextToken() != null) {
        throw new IOException("more than one object on a line");
      }
    }
    return row;
  }

  private static Optional<Object> value(JsonParser json) throws IOException {
    return switch (json.nextToken()) {
      case VALUE_STRING -> Optional.of(json.getText());
      case VALUE_NUMBER_INT -> Optional.of(json.getLongValue());
      case VALUE_NULL -> Optional.empty();
      case null, default -> throw new IOException("a value that no column holds");
    };
  }

  private static void expect(@org.jspecify.annotations.Nullable JsonToken found, JsonToken expected)
      throws IOException {
    if (found != expected) {
      throw new IOException("not an object");
    }
  }
}
