package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.target.Passwords;

/// One call of the program, in this JVM: what it printed and how it ended.
record Called(int code, String out, String err) {
  static Called with(String... arguments) {
    return with(Map.of(), arguments);
  }

  static Called with(Map<String, String> environment, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var commands =
        new Commands(
            ChecklistReader::bundled,
            new Passwords(environment, Path.of("target/nobody-lives-here")),
            Clock.system(ZoneOffset.UTC),
            new NoDisplay(new PrintWriter(out, true)),
            _ -> {},
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    int code = commands.run(arguments);
    return new Called(code, out.toString(), err.toString());
  }

  /// Ended with that code and exactly that one line on standard error.
  void failed(int expected, String line) {
    assertEquals(line + System.lineSeparator(), err);
    assertEquals(expected, code);
  }

  /// The only line on standard error.
  String errorLine() {
    assertEquals(1, err.lines().count(), err);
    return err.strip();
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  /// Says what it would have opened.
  record NoDisplay(PrintWriter out) implements Workbench {
    @Override
    public int open(DataFolder data) {
      out.println("workbench on " + data.path());
      return 0;
    }

    @Override
    public int demonstrate(DataFolder data) {
      out.println("demonstration on " + data.path());
      return 0;
    }
  }
}
