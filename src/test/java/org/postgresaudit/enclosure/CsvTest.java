package org.postgresaudit.enclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final String ODD = "a,\"'\n\r\t=+-@|%＝\u0000\u202e 🐘é";

  private static String written(List<List<String>> rows) {
    var csv = new Csv();
    rows.forEach(csv::row);
    return new String(csv.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void lines_end_and_cells_are_quoted_as_the_standard_says() {
    assertEquals(
        "\uFEFFa,\"b, \"\"c\"\"\",\"d\ne\"\r\n,,\r\n",
        written(List.of(List.of("a", "b, \"c\"", "d\r\ne"), List.of("", "", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "  =1",
        "\n=1",
        "＝1",
        "|cmd",
        "%x",
        "\u00a0=1"
      })
  void nothing_is_a_formula(String cell) {
    var written = Csv.cell(cell);
    var inside = written.startsWith("\"") ? written.substring(1) : written;
    assertFalse(inside.matches("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠|%].*"), written);
  }

  @Test
  void whatever_the_cells_hold_a_reader_gets_them_back() {
    var random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      var row = new ArrayList<String>();
      for (int i = 0; i < 4; i++) {
        row.add(text(random));
      }
      var read = read(written(List.of(row)).substring(1));
      assertEquals(1, read.size());
      assertArrayEquals(
          row.stream().map(CsvTest::shown).toArray(), read.getFirst().toArray(), row.toString());
    }
  }

  private static String text(Random random) {
    var points = ODD.codePoints().toArray();
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static String shown(String cell) {
    var shown = VisibleText.lines(cell);
    return shown.matches("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠|%].*") ? "'" + shown : shown;
  }

  /// A reader of RFC 4180, written from its grammar.
  static List<List<String>> read(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\r' && text.charAt(i + 1) == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
        i++;
      } else {
        assertFalse(c == '\r' || c == '\n' || c == '"', "a bare " + (int) c + " in " + text);
        cell.append(c);
      }
    }
    return rows;
  }
}
