package org.postgresaudit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packs as somebody careless or hostile may hand them over: refused in words, quickly.
class OddPacksTest {
  private static final String ATTESTATION =
      """
      title: Port is agreed on
      severity: low
      why: A stray port is a stray server.
      fix: Agree on one.
      check_by_hand: Ask.
      """;

  @TempDir Path folder;
  private Path pack;
  private Path item;

  @BeforeEach
  void a_pack_with_one_control() throws IOException {
    pack = folder.resolve("House rules");
    item = Files.createDirectories(pack.resolve("1-configuration-settings/2-port"));
    Files.writeString(pack.resolve("checklist.yaml"), "version: \"1\"\n");
    Files.writeString(
        item.resolveSibling("section.yaml"), "title: Configuration\nintroduction: Settings.\n");
    Files.writeString(item.resolve("item.yaml"), "title: Port\nintroduction: The port.\n");
    Files.writeString(item.resolve("port-is-agreed-on.yaml"), ATTESTATION);
  }

  private ChecklistFault refused() {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThrows(ChecklistFault.class, () -> ChecklistReader.pack(pack, Set.of("known"))));
  }

  private void assertRefused(String file, int line, String reason) {
    var all = refused().all();
    assertTrue(
        all.stream()
            .anyMatch(
                f -> f.file().endsWith(file) && f.line() == line && f.reason().contains(reason)),
        all.stream().map(ChecklistFault::told).toList().toString());
  }

  @Test
  void a_good_one_is_called_after_its_folder() {
    var read = ChecklistReader.pack(pack, Set.of());
    assertEquals("House rules", read.name());
    assertEquals(new Pack.Origin("House rules", "1", read.sha256(), 1), read.origin());
  }

  @Test
  void what_tools_leave_and_what_people_read_is_left_out() throws IOException {
    var before = ChecklistReader.pack(pack, Set.of()).sha256();
    Files.writeString(Files.createDirectories(pack.resolve(".git")).resolve("HEAD"), "x");
    Files.writeString(pack.resolve("README.md"), "Our rules.");
    Files.writeString(item.resolve(".DS_Store"), "x");
    assertEquals(before, ChecklistReader.pack(pack, Set.of()).sha256());
  }

  @Test
  void links_are_not_followed() throws IOException {
    Files.createSymbolicLink(item.resolve("loop.yaml"), Path.of("loop.yaml"));
    assertRefused("loop.yaml", 0, "a link is not followed");
    Files.delete(item.resolve("loop.yaml"));
    Files.createSymbolicLink(item.resolve("passwd.yaml"), Path.of("/etc/passwd"));
    assertRefused("passwd.yaml", 0, "a link is not followed");
    Files.delete(item.resolve("passwd.yaml"));
    Files.createSymbolicLink(pack.resolve("2-round-and-round"), pack);
    assertRefused("2-round-and-round", 0, "a link is not followed");
  }

  @Test
  void a_pipe_does_not_keep_us_waiting() throws Exception {
    var pipe = item.resolve("pipe.yaml");
    var made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertTrue(made.waitFor(10, TimeUnit.SECONDS));
    assertRefused("pipe.yaml", 0, "neither a file nor a folder");
    Files.delete(pack.resolve("checklist.yaml"));
    new ProcessBuilder("mkfifo", pack.resolve("checklist.yaml").toString())
        .start()
        .waitFor(10, TimeUnit.SECONDS);
    assertRefused("checklist.yaml", 0, "neither a file nor a folder");
  }

  @Test
  void a_huge_file_is_not_read() throws IOException {
    try (var out = Files.newOutputStream(item.resolve("huge.yaml"))) {
      var block = "# nothing\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 20; i++) {
        out.write(block);
      }
    }
    assertRefused("huge.yaml", 0, "larger than 256 kB");
  }

  @Test
  void what_is_no_utf_8_is_told_with_its_line() throws IOException {
    Files.write(
        item.resolve("latin.yaml"),
        "title: x\nwhy: gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("latin.yaml", 2, "no text in UTF-8");
    Files.write(item.resolve("binary.yaml"), new byte[] {0, 1, 2, 3, 0});
    assertRefused("binary.yaml", 0, "no valid YAML");
  }

  @Test
  void anchors_and_depth_cannot_make_a_small_file_endless() throws IOException {
    Files.writeString(
        item.resolve("bomb.yaml"), "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n");
    assertRefused("bomb.yaml", 1, "no anchors");
    Files.writeString(item.resolve("self.yaml"), "a: &a [*a]\n");
    assertRefused("self.yaml", 1, "no anchors");
    Files.writeString(item.resolve("deep.yaml"), "title: " + "[".repeat(50_000));
    assertRefused("deep.yaml", 1, "nested too deeply");
  }

  @Test
  void ten_thousand_files_are_too_many() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      Files.writeString(item.resolve("control-" + i + ".yaml"), "title: x\n");
    }
    assertRefused("2-port", 0, "at most 5000 files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"line\nbreak.yaml", "bell\u0007.yaml", "turn\u202egnp.yaml"})
  void names_that_steer_a_terminal_are_written_out(String name) throws IOException {
    var names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    assumeTrue(names.newEncoder().canEncode(name), "file names here are written in " + names);
    Files.writeString(item.resolve(name), ATTESTATION);
    for (var fault : refused().all()) {
      assertTrue(
          fault.told().codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202e));
    }
  }

  @Test
  void a_probe_that_is_not_there_is_named() throws IOException {
    Files.writeString(
        item.resolve("asks-what-is-not-there.yaml"),
        """
        title: x
        severity: low
        look_in: server
        needs: connect
        why: x
        probe: frobnicate
        finding: x
        identified_by: []
        fix: x
        check_by_hand: x
        references: [https://example.com]
        """);
    assertRefused("asks-what-is-not-there.yaml", 0, "no probe \"frobnicate\"");
  }

  @Test
  void a_former_name_of_ours_is_taken() throws IOException {
    Files.writeString(
        item.resolve("mine.yaml"), ATTESTATION + "formerly: [listen-addresses-are-named]\n");
    var read = ChecklistReader.pack(pack, Set.of());
    var fault = assertThrows(ChecklistFault.class, () -> ChecklistReader.bundled().with(read));
    assertTrue(fault.getMessage().contains("listen-addresses-are-named"), fault.getMessage());
  }

  @Test
  void a_checklist_says_which_packs_it_was_made_of() {
    var own = ChecklistReader.bundled();
    var read = ChecklistReader.pack(pack, Set.of());
    var both = own.with(read);
    assertEquals(java.util.List.of(read.origin()), both.packs());
    assertTrue(both.version().contains("House rules 1"), both.version());
    assertTrue(!both.sha256().equals(own.sha256()));
    assertThrows(ChecklistFault.class, () -> both.with(read));
  }
}
