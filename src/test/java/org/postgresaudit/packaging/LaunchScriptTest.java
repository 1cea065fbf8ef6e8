package org.postgresaudit.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the application, with Javas that only tell who was called.
class LaunchScriptTest {
  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void lay_out() throws IOException {
    script = Files.createDirectories(folder.resolve("app/bin")).resolve("postgres-audit");
    // The Javas of this machine are out of sight, so that only those of the test can be found.
    var text =
        Files.readString(Path.of("packaging/postgres-audit.sh"))
            .replace("/usr/lib/jvm/*", folder + "/jvm/*");
    executable(script, text);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path java(String place, String version) throws IOException {
    var home = folder.resolve(place);
    executable(
        home.resolve("bin/java"),
        "#!/bin/sh\necho 'java " + version + "'\nfor word; do echo \"$word\"; done\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private record Ended(int code, List<String> out) {}

  private Ended start(String javaHome, String path, Path called, String... arguments)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(called.toString()), Stream.of(arguments)).toList())
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("JAVA_HOME", javaHome);
    var process = builder.start();
    var out =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    return new Ended(process.waitFor(), out);
  }

  /// A PATH with what the script needs and no Java on it.
  private String tools() throws IOException {
    var tools = Files.createDirectories(folder.resolve("tools"));
    for (var tool : List.of("dirname", "readlink", "sed")) {
      var found =
          Stream.of("/bin", "/usr/bin")
              .map(place -> Path.of(place, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      if (!Files.exists(tools.resolve(tool))) {
        executable(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
      }
    }
    return tools.toString();
  }

  @Test
  void java_home_is_taken_when_it_is_new_enough() throws IOException, InterruptedException {
    var ended = start(java("mine", "25.0.3").toString(), tools(), script, "audit", "two words");
    assertEquals(0, ended.code());
    assertEquals("java 25.0.3", ended.out().getFirst());
    assertEquals(
        List.of("org.postgresaudit.app.Launcher", "audit", "two words"),
        ended.out().subList(ended.out().size() - 3, ended.out().size()));
    assertTrue(ended.out().contains(folder.resolve("app/lib/postgres-audit.jar").toString()));
  }

  @Test
  void an_older_java_home_is_passed_over_for_one_in_the_usual_folders()
      throws IOException, InterruptedException {
    java("jvm/temurin-25", "25");
    var ended = start(java("old", "17.0.15").toString(), tools(), script);
    assertEquals("java 25", ended.out().getFirst());
  }

  @Test
  void java_on_the_path_is_found_through_links() throws IOException, InterruptedException {
    var home = java("somewhere/jdk", "26.0.1");
    Files.createSymbolicLink(Path.of(tools(), "java"), home.resolve("bin/java"));
    assertEquals("java 26.0.1", start("", tools(), script).out().getFirst());
  }

  @Test
  void the_script_may_be_called_through_a_link() throws IOException, InterruptedException {
    var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("app/bin/postgres-audit"));
    var ended = start(java("mine", "25.0.3").toString(), tools(), link);
    assertTrue(
        ended.out().contains(folder.resolve("app/lib/postgres-audit.jar").toString()),
        ended.toString());
  }

  @Test
  void without_a_java_one_sentence_says_what_to_do() throws IOException, InterruptedException {
    var ended = start(java("old", "17.0.15").toString(), tools(), script);
    assertEquals(5, ended.code());
    assertEquals(
        List.of(
            "postgres-audit: found no Java 25 or newer in JAVA_HOME, on the PATH or in the usual"
                + " folders; install one (such as Eclipse Temurin 25) or set JAVA_HOME to it."),
        ended.out());
  }
}
