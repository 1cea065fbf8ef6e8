package org.postgresaudit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The formatter decides layout. `mvn test -Dtest=SourceFormatTest -Dformat=fix` rewrites what
/// differs.
class SourceFormatTest {
  @Test
  void every_source_file_is_laid_out_by_the_formatter() throws Exception {
    boolean fix = "fix".equals(System.getProperty("format"));
    var formatter = new Formatter();
    var differing = new ArrayList<String>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        var source = Files.readString(file);
        var formatted = formatter.formatSourceAndFixImports(source);
        if (source.equals(formatted)) {
          continue;
        }
        if (fix) {
          Files.writeString(file, formatted);
        } else {
          differing.add(file.toString());
        }
      }
    }
    assertEquals(
        List.of(), differing, "Run mvn test -Dtest=SourceFormatTest -Dformat=fix to mend these");
  }
}
