package org.postgresaudit.cli;

import java.nio.file.Path;
import org.postgresaudit.checklist.Pack;

/// The texts about packs of controls.
final class PackMessages {
  private PackMessages() {}

  static String packRefused(String fault) {
    return "The pack was refused: %s".formatted(fault);
  }

  static String packIsFine(Pack.Origin pack) {
    return "The pack %s, version %s, can be used: %s, SHA-256 %s"
        .formatted(pack.name(), pack.version(), Messages.controls(pack.controls()), pack.sha256());
  }

  static String howToUse(Path folder, String sha256) {
    return "Ask it with: audit --pack %s --pack-sha256 %s".formatted(folder, sha256);
  }

  static String packHasFaults(Path folder, int faults, int files) {
    return "%s in %s; %s cannot be used as a pack."
        .formatted(
            faults == 1 ? "1 fault" : faults + " faults",
            files == 1 ? "1 file" : files + " files",
            folder);
  }

  static String packLine(Pack.Origin pack) {
    return "Pack    %s %s, %s, SHA-256 %s"
        .formatted(pack.name(), pack.version(), Messages.controls(pack.controls()), pack.sha256());
  }

  static String packNotConfirmed(Path folder, Pack.Origin pack) {
    return ("Nobody has confirmed the pack %s (version %s, %s). Read it with controls check %s; to"
            + " ask exactly that, add --pack-sha256 %s.")
        .formatted(
            pack.name(), pack.version(), Messages.controls(pack.controls()), folder, pack.sha256());
  }

  static String otherPack(Path folder, Pack.Origin pack) {
    return ("The pack in %s has the SHA-256 %s, which is none of those given with --pack-sha256: it"
            + " is another pack or was changed. Read it with controls check before it is asked.")
        .formatted(folder, pack.sha256());
  }

  static String noPackOfHash(String hash) {
    return "No pack given with --pack has the SHA-256 %s.".formatted(hash);
  }
}
