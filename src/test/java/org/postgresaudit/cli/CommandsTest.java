package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.target.Passwords;

class CommandsTest {
  private static final String URI = "postgresql://auditor@127.0.0.1:1/shop?sslmode=disable";

  @TempDir Path folder;

  @Test
  void without_arguments_the_workbench_opens() {
    var called = Called.with();
    assertEquals(0, called.code());
    assertTrue(called.out().startsWith("workbench on "), called.out());
  }

  @Test
  void the_data_folder_reaches_the_workbench_and_the_demonstration() {
    assertEquals("workbench on " + folder, Called.with("--data", folder.toString()).out().strip());
    assertEquals(
        "demonstration on " + folder,
        Called.with("--data", folder.toString(), "demo").out().strip());
  }

  @Test
  void help_lists_what_works_and_nothing_else() {
    var help = Called.with("--help");
    assertEquals(0, help.code());
    for (var command :
        new String[] {
          "audit", "verify", "extend", "token", "controls", "audits", "wordings", "demo"
        }) {
      assertTrue(help.out().contains("\n  " + command + " "), command);
    }
    assertFalse(help.out().contains("survey"));
    assertFalse(help.out().contains("logs"));
  }

  @Test
  void a_library_the_machine_lacks_is_our_failure_in_one_line() {
    var err = new StringWriter();
    var nowhere = new PrintWriter(Writer.nullWriter());
    var broken =
        new Workbench() {
          @Override
          public int open(DataFolder data) {
            throw new UnsatisfiedLinkError("libX11.so.6: cannot open");
          }

          @Override
          public int demonstrate(DataFolder data) {
            return 0;
          }
        };

    int code =
        new Commands(
                ChecklistReader::bundled,
                new Passwords(Map.of(), folder),
                Clock.systemUTC(),
                broken,
                _ -> {},
                nowhere,
                new PrintWriter(err, true))
            .run();

    assertEquals(5, code);
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("libX11.so.6"), err.toString());
  }

  @Test
  void the_version_is_told() {
    var called = Called.with("--version");
    assertEquals(0, called.code());
    assertTrue(called.out().startsWith("Postgres Audit"), called.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | postgres-audit: Unmatched argument at index 0: 'frobnicate';"
            + " see postgres-audit --help",
        "audit | postgres-audit: Missing required parameter: 'uri'; see postgres-audit audit"
            + " --help",
        "verify | postgres-audit: Missing required parameter: 'report.pdf'; see postgres-audit"
            + " verify --help",
        "controls | postgres-audit: controls needs one of list, show, check and role-sql; see"
            + " postgres-audit controls --help",
        "audit shop | postgres-audit: A connection URI starts with postgresql://, such as"
            + " postgresql://auditor@db.example.com:5432/shop?sslmode=verify-full.",
        "audit --frobnicate x | postgres-audit: Unknown option: '--frobnicate'; see"
            + " postgres-audit audit --help",
        "controls show no-such-control | postgres-audit: There is no control"
            + " \"no-such-control\". The command controls list prints all of them.",
        "controls check /no/such/folder | postgres-audit: There is no folder /no/such/folder."
            + " Check its path.",
      })
  void a_call_that_cannot_work_is_one_line_and_exit_2(String arguments, String line) {
    Called.with(arguments.split(" ")).failed(2, line);
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://auditor:tulip@127.0.0.1:1/shop",
    "postgresql://auditor@127.0.0.1:1/shop?password=tulip",
  })
  void a_password_on_the_command_line_is_refused_and_not_repeated(String uri) {
    var called = Called.with("audit", uri);
    called.failed(
        2,
        "postgres-audit: The URI contains a password, which everybody on this computer can read in"
            + " the list of processes. Take it out and give it with --password-file, PGPASSWORD or"
            + " a .pgpass file.");
    assertFalse(called.err().contains("tulip"));
  }

  @Test
  void options_of_an_audit_are_checked_before_the_server_is_asked() throws IOException {
    var somewhere = folder.resolve("a.out").toString();
    Called.with("audit", URI, "--fail-on", "terrible")
        .failed(
            2,
            "postgres-audit: \"terrible\" is no severity. Write info, low, medium, high or critical"
                + " for --fail-on.");
    Called.with("audit", URI, "--sign", "k.p12")
        .failed(2, "postgres-audit: --sign needs --pdf, the report to sign.");
    Called.with("audit", URI, "--pdf", somewhere, "--sign", "k.p12")
        .failed(
            2,
            "postgres-audit: --sign needs --sign-password-file, a file with the password of the"
                + " PKCS#12 file.");
    Called.with("audit", URI, "--pdf", somewhere, "--json", somewhere)
        .failed(
            2,
            "postgres-audit: --json and --pdf both name "
                + somewhere
                + ". Give each its own file.");
    Called.with("audit", URI, "--logo", "logo.png")
        .failed(
            2,
            "postgres-audit: Logo, colours and people are for the report; name a file with --pdf.");
    Called.with("audit", URI, "--pdf", somewhere, "--colours", "#14304f,teal")
        .failed(
            2,
            "postgres-audit: \"#14304f,teal\" are not two colours. Write --colours as in"
                + " \"#14304f,#0b6e75\".");
    Called.with("audit", URI, "--pdf", somewhere, "--recipient", "a;b;c;d")
        .failed(
            2,
            "postgres-audit: \"a;b;c;d\" is no recipient. Write --recipient as in \"Dr Vogt;Head of"
                + " IT;PDF, encrypted\".");
    var gone = folder.resolve("gone.png");
    Called.with("audit", URI, "--pdf", somewhere, "--logo", gone.toString())
        .failed(
            2,
            "postgres-audit: Could not use the logo "
                + gone
                + ": it is not there; choose the file where it is now.");
    Called.with("audit", URI, "--password-file", "/no/such/file")
        .failed(
            2,
            "postgres-audit: Could not read a password from /no/such/file; check its path and"
                + " rights.");
    assertTrue(
        Called.with("audit", URI, "--section", "10").errorLine().contains("no section \"10\""));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void an_output_that_cannot_be_written_is_known_before_the_audit_starts() throws IOException {
    var missing = folder.resolve("missing").resolve("a.pdf");
    Called.with("audit", URI, "--pdf", missing.toString())
        .failed(
            2,
            "postgres-audit: Could not write "
                + missing
                + ": there is no folder "
                + missing.getParent()
                + ". Choose another file, or make the folder writable.");
    Called.with("audit", URI, "--json", folder.toString())
        .failed(
            2,
            "postgres-audit: Could not write "
                + folder
                + ": it is a folder. Choose another file, or make the folder writable.");
    var underFile = Files.writeString(folder.resolve("file"), "x").resolve("a.json");
    assertEquals(2, Called.with("audit", URI, "--json", underFile.toString()).code());
  }

  @Test
  void every_control_is_listed_and_can_be_shown() {
    var checklist = ChecklistReader.bundled();
    var listed = Called.with("controls", "list");
    assertEquals(0, listed.code());
    for (var control : checklist.controls()) {
      assertTrue(listed.out().contains(control.id()), control.id());
    }
    assertTrue(
        listed.outLines().getLast().startsWith(checklist.controls().size() + " controls"),
        listed.outLines().getLast());
    for (var control : checklist.controls()) {
      var shown = Called.with("controls", "show", control.id());
      assertEquals(0, shown.code(), control.id());
      assertEquals(control.title(), shown.outLines().getFirst());
      for (var column : Fix.of(control.fix()).columns()) {
        assertTrue(shown.out().contains("<" + column + ">"), control.id());
      }
    }
  }
}
