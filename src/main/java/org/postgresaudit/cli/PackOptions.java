package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.PackShelf;
import picocli.CommandLine.Option;

/// The consultant's own packs that an audit asks as well. Each must have been confirmed: by its
/// hash on the command line, or in the workbench.
final class PackOptions {
  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "Folder with control files of your own to ask as well; may be repeated.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--pack-sha256",
      paramLabel = "HASH",
      description =
          "Confirms the pack of this SHA-256, as controls check prints it; may be repeated. Not"
              + " needed for a pack that was confirmed in the workbench.")
  private List<String> hashes = new ArrayList<>();

  /// The checklist with the packs. Throws a fault of usage when one is not confirmed.
  ///
  /// @param out told of each pack what it is called, how much it holds and its hash
  Checklist addTo(Checklist checklist, DataFolder data, PrintWriter out) {
    var all = checklist;
    var shelf = new PackShelf(data.packs(), JavaProbes.all().keySet());
    var spare = new HashSet<String>();
    hashes.forEach(hash -> spare.add(hash.strip().toLowerCase(Locale.ROOT)));
    boolean given = !spare.isEmpty();
    for (var folder : folders) {
      var pack = OwnPack.read(folder);
      if (!spare.remove(pack.sha256()) && !shelf.isConfirmed(pack.sha256())) {
        throw new CommandFault(ExitCode.USAGE, refusal(folder, pack, given));
      }
      all = all.with(pack);
      out.println(PackMessages.packLine(pack.origin()));
    }
    if (!spare.isEmpty()) {
      throw new CommandFault(
          ExitCode.USAGE, PackMessages.noPackOfHash(spare.stream().sorted().toList().getFirst()));
    }
    return all;
  }

  private static String refusal(Path folder, Pack pack, boolean given) {
    return given
        ? PackMessages.otherPack(folder, pack.origin())
        : PackMessages.packNotConfirmed(folder, pack.origin());
  }
}
