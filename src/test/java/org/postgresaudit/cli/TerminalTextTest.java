package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void what_steers_a_terminal_arrives_as_text_and_the_rest_as_it_is() {
    var shown = new StringWriter();
    var writer = new PrintWriter(new TerminalText(shown), true);
    writer.print("a\tb\u001b[2J\u202eé\uD83D\uDE00\n");
    writer.flush();
    assertEquals("a\tb[U+001B][2J[U+202E]é\uD83D\uDE00\n", shown.toString());
  }

  @Test
  void no_command_hands_on_what_steers_a_terminal() {
    var called = Called.with(Map.of(), "audit", "postgresql://auditor@%1B[2J/shop");
    assertFalse(called.err().contains("\u001b"), called.err());
    assertTrue(called.err().contains("[U+001B]"), called.err());
  }
}
