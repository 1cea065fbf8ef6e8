package org.postgresaudit.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postgresaudit.ui.help.Libraries.Library;

/// Whoever's work is in the program is named in it.
class LibrariesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

  /// Groups of which only the tests know. Whatever else stands on the class path ships.
  private static final Set<String> TESTS_ONLY =
      Set.of(
          "org.junit.jupiter",
          "org.junit.platform",
          "org.opentest4j",
          "org.apiguardian",
          "org.testfx",
          "org.hamcrest",
          "org.assertj",
          "io.zonky.test.postgres",
          "com.tngtech.archunit",
          "com.google.googlejavaformat",
          "com.google.guava",
          "com.google.errorprone",
          "com.google.j2objc",
          "com.networknt",
          "com.ethlo.time",
          "com.fasterxml.jackson.dataformat",
          "org.yaml",
          "org.verapdf",
          "org.mozilla",
          "javax.xml.bind",
          "javax.activation",
          "net.sf.saxon",
          "org.xmlresolver",
          "net.java.dev.stax-utils",
          "org.checkerframework",
          "org.apache.maven.surefire");

  private static Set<String> named() {
    var named = new HashSet<String>();
    Libraries.all().stream().map(Library::groups).forEach(named::addAll);
    return named;
  }

  @Test
  void every_dependency_of_the_build_is_named() throws IOException {
    var missing = new ArrayList<String>();
    var pom = Files.readString(Path.of("pom.xml"));
    for (var found : DEPENDENCY.matcher(pom).results().toList()) {
      var dependency = found.group(1);
      boolean ships =
          !dependency.contains("<scope>test</scope>")
              && !dependency.contains("<scope>provided</scope>")
              && !dependency.contains("<scope>import</scope>");
      var group = dependency.replaceAll("(?s).*<groupId>(.*?)</groupId>.*", "$1");
      if (ships && !TESTS_ONLY.contains(group) && !named().contains(group)) {
        missing.add(group);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void what_they_bring_with_them_is_named_too() {
    var missing =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(LibrariesTest::group)
            .filter(group -> !TESTS_ONLY.contains(group) && !named().contains(group))
            .distinct()
            .toList();
    assertEquals(List.of(), missing);
  }

  /// The folders of a Maven repository between its root and artifact, version and file.
  private static String group(String jar) {
    var parts = List.of(jar.replace('\\', '/').split("/"));
    int root = parts.lastIndexOf("repository");
    return root < 0
        ? jar
        : String.join(".", parts.subList(root + 1, Math.max(root + 1, parts.size() - 3)));
  }

  @Test
  void every_licence_can_be_read() {
    for (var library : Libraries.all()) {
      assertFalse(library.copyright().isBlank(), library.name());
      assertFalse(Libraries.licence(library.licence()).length() < 500, library.licence());
    }
  }
}
