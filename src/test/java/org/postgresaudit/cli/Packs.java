package org.postgresaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.postgresaudit.checklist.ChecklistReader;

/// A consultant's own pack with one control, whose question takes a server half a minute and more.
final class Packs {
  static final String SLOW = "functions-can-be-counted";

  private Packs() {}

  static Path slow(Path folder) throws IOException {
    var section = Files.createDirectories(folder.resolve("1-configuration-settings"));
    var item = Files.createDirectories(section.resolve("1-listen-addresses"));
    Files.writeString(folder.resolve("checklist.yaml"), "version: \"7\"\n");
    Files.writeString(
        section.resolve("section.yaml"), "title: Ours\nintroduction: |\n  Our own.\n");
    Files.writeString(item.resolve("item.yaml"), "title: Ours\nintroduction: |\n  Our own.\n");
    Files.writeString(
        item.resolve(SLOW + ".yaml"),
        """
        title: Functions can be counted
        severity: low
        applies_to: { postgres: "10+" }
        look_in: server
        needs: connect

        why: |
          To keep a server busy.

        offending_rows: |
          select pg_catalog.count(*)::text as functions
            from pg_catalog.pg_proc a, pg_catalog.pg_proc b, pg_catalog.pg_proc c

        finding: "There are {functions}."
        identified_by: [functions]

        fix: |
          Wait.

        check_by_hand: |
          Count.

        references:
          - https://www.postgresql.org/docs/current/catalog-pg-proc.html
        """);
    return folder;
  }

  static String sha256(Path pack) {
    return ChecklistReader.pack(pack, Set.of()).sha256();
  }

  static void misspell(Path pack) throws IOException {
    var file = file(pack);
    Files.writeString(file, Files.readString(file).replace("severity:", "severty:"));
  }

  static void rename(Path pack, String id) throws IOException {
    Files.move(file(pack), file(pack).resolveSibling(id + ".yaml"));
  }

  private static Path file(Path pack) {
    return pack.resolve("1-configuration-settings/1-listen-addresses/" + SLOW + ".yaml");
  }
}
